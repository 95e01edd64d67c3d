package org.choisi.tender.ocds;

import java.io.IOException;
import java.io.InputStream;

/** Whether a file can be JSON at all, by its first bytes. Its name may lie. */
final class FirstBytes {

    private static final int LOOKED_AT = 4096;

    private FirstBytes() {}

    /** @param in is looked at and put back: it must support marks */
    static void check(InputStream in, Refusals refusals) throws IOException {
        in.mark(LOOKED_AT);
        byte[] first = in.readNBytes(LOOKED_AT);
        in.reset();
        for (int i = start(first); i < first.length; i++) {
            int b = first[i] & 0xFF;
            if (b == '{' || b == '[') {
                return;
            }
            if (b > ' ') {
                throw refusals.notJson();
            }
        }
        if (first.length < LOOKED_AT) {
            throw refusals.empty();
        }
    }

    /** After the byte-order mark, if there is one. */
    private static int start(byte[] first) {
        if (first.length >= 3 && (first[0] & 0xFF) == 0xEF && (first[1] & 0xFF) == 0xBB && (first[2] & 0xFF) == 0xBF) {
            return 3;
        }
        boolean wide = first.length >= 2 && ((first[0] & 0xFF) ^ (first[1] & 0xFF)) == 1 && (first[0] & 0xFE) == 0xFE;
        return wide ? 2 : 0;
    }
}
