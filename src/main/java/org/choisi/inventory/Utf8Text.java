package org.choisi.inventory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.io.JsonStringEncoder;

/** A growing piece of text in UTF-8, mostly JSON, to which ready pieces are added as they are. Used again and again. */
final class Utf8Text {

    private static final JsonStringEncoder QUOTING = JsonStringEncoder.getInstance();

    private byte[] bytes;
    private int length;

    /** @param expected bytes to make room for at first */
    Utf8Text(int expected) {
        bytes = new byte[expected];
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    /** Gives what there is to a stream, and starts again. */
    void pourInto(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    Utf8Text raw(byte[] piece) {
        room(piece.length);
        System.arraycopy(piece, 0, bytes, length, piece.length);
        length += piece.length;
        return this;
    }

    /** Words that are their own JSON: names, numbers, punctuation, in ASCII. */
    @SuppressWarnings("deprecation") // the only copy of a string's bytes that encodes nothing
    Utf8Text ascii(String words) {
        room(words.length());
        words.getBytes(0, words.length(), bytes, length);
        length += words.length();
        return this;
    }

    /** Words as they are, in whatever alphabet. */
    Utf8Text words(String words) {
        return raw(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Words between quotation marks. */
    Utf8Text quoted(String words) {
        return ascii("\"")
                .raw(plain(words) ? words.getBytes(StandardCharsets.UTF_8) : QUOTING.quoteAsUTF8(words))
                .ascii("\"");
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** Whether words stand in JSON as they are. */
    private static boolean plain(String words) {
        for (int index = 0; index < words.length(); index++) {
            char c = words.charAt(index);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }
}
