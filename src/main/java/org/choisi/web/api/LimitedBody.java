package org.choisi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a call, refused once it proves larger than any honest one. */
final class LimitedBody extends FilterInputStream {

    private static final long MOST_BYTES = 20_000_000;

    private long left = MOST_BYTES;

    private LimitedBody(InputStream in) {
        super(in);
    }

    static InputStream of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        return new LimitedBody(request.getInputStream());
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read = super.read(bytes, from, most);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw tooLarge();
        }
    }

    private static CallRefused tooLarge() {
        return new CallRefused(Problem.tooLarge("20 Mo / MB"));
    }
}
