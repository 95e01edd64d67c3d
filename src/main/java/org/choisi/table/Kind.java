package org.choisi.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is, by its first bytes. Its name may lie. */
public enum Kind {
    WORKBOOK,
    JSON,
    TEXT;

    private static final int LOOKED_AT = 4096;

    public static Kind of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(LOOKED_AT);
            if (first.length == 0) {
                throw Unreadable.empty();
            }
            if (starts(first, 'P', 'K', 3, 4)) {
                return WORKBOOK;
            }
            if (starts(first, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw Unreadable.oldWorkbook();
            }
            return textOrJson(first);
        } catch (IOException e) {
            throw Unreadable.file(e);
        }
    }

    private static Kind textOrJson(byte[] first) {
        boolean marked = starts(first, 0xEF, 0xBB, 0xBF) || starts(first, 0xFF, 0xFE) || starts(first, 0xFE, 0xFF);
        boolean wide = starts(first, 0xFF, 0xFE) || starts(first, 0xFE, 0xFF);
        int from = !marked ? 0 : wide ? 2 : 3;
        boolean nothing = true;
        for (int i = from; i < first.length; i++) {
            int b = first[i] & 0xFF;
            if (b == 0 && !wide) {
                throw Unreadable.notText();
            }
            if (nothing && b > ' ') {
                nothing = false;
                if (b == '{' || b == '[') {
                    return JSON;
                }
            }
        }
        if (nothing && first.length < LOOKED_AT) {
            throw Unreadable.empty();
        }
        return TEXT;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
