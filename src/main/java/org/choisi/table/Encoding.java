package org.choisi.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file's bytes are characters: said by its mark, else UTF-8 when every byte allows it, else windows-1252,
 * which is what spreadsheets of Western Europe write.
 *
 * @param markLength bytes of the byte-order mark, to be skipped
 */
record Encoding(Charset charset, int markLength) {

    private static final int BLOCK = 1 << 16;

    /** Most bytes of most files are ASCII: they are looked at eight at a time. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long NOT_ASCII = 0x8080808080808080L;

    static Encoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(3);
            if (starts(first, 0xEF, 0xBB, 0xBF)) {
                return new Encoding(StandardCharsets.UTF_8, 3);
            }
            if (starts(first, 0xFF, 0xFE)) {
                return new Encoding(StandardCharsets.UTF_16LE, 2);
            }
            if (starts(first, 0xFE, 0xFF)) {
                return new Encoding(StandardCharsets.UTF_16BE, 2);
            }
        }
        return new Encoding(isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"), 0);
    }

    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(markLength);
        return new InputStreamReader(in, charset);
    }

    /** The beginning of the file, at most so many characters. */
    String beginning(Path file, int most) throws IOException {
        try (Reader reader = new BufferedReader(open(file))) {
            char[] head = new char[most];
            int length = 0;
            for (int read; length < most && (read = reader.read(head, length, most - length)) > 0; ) {
                length += read;
            }
            return new String(head, 0, length);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The whole file is looked at: an accent may come for the first time in its last line. */
    private static boolean isUtf8(Path file) throws IOException {
        byte[] block = new byte[BLOCK];
        int following = 0; // continuation bytes still owed by the character under way
        try (InputStream in = Files.newInputStream(file)) {
            for (int length; (length = in.read(block)) > 0; ) {
                following = following(block, length, following);
                if (following < 0) {
                    return false;
                }
            }
        }
        return true; // a character cut at the very end is a cut file, not another encoding
    }

    private static int following(byte[] block, int length, int owed) {
        int following = owed;
        for (int i = 0; i < length; i++) {
            while (following == 0 && i + Long.BYTES < length && ((long) EIGHT.get(block, i) & NOT_ASCII) == 0) {
                i += Long.BYTES;
            }
            byte b = block[i];
            if (following == 0) {
                if (b >= 0) {
                    continue;
                }
                following = owedAfter(b & 0xFF);
                if (following < 0) {
                    return -1;
                }
            } else if ((b & 0xC0) == 0x80) {
                following--;
            } else {
                return -1;
            }
        }
        return following;
    }

    private static int owedAfter(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 1;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 2;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 3 : -1;
    }
}
