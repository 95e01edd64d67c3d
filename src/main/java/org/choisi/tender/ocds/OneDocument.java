package org.choisi.tender.ocds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of a file, of which no single document may take more than a bounded number. */
final class OneDocument extends FilterInputStream {

    /** A consultation of ten thousand lots, each with a bid and its marks, takes a sixth of it. */
    static final long MOST_BYTES = 100_000_000;

    private long left = MOST_BYTES;

    OneDocument(InputStream in) {
        super(in);
    }

    /** A new document starts, give or take what the parser has read ahead. */
    void starts() {
        left = MOST_BYTES;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(read);
        return read;
    }

    private void count(int read) {
        left -= Math.max(0, read);
        if (left < 0) {
            throw new JsonTree.TooLarge();
        }
    }
}
