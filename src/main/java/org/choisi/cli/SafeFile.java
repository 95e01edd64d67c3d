package org.choisi.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A result file that takes the place of an older one only when it is whole: a run that fails leaves the old one alone. */
final class SafeFile extends FilterOutputStream {

    private final Path target;
    private final Path part;
    private boolean whole;
    private boolean closed;

    private SafeFile(Path target, Path part) throws IOException {
        super(Files.newOutputStream(part));
        this.target = target;
        this.part = part;
    }

    /** A stream to a file; to a pipe or a device directly. */
    static OutputStream open(Path target) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return Files.newOutputStream(target);
        }
        Path name = target.getFileName();
        return new SafeFile(target, target.resolveSibling("." + name + ".part"));
    }

    /** Whether a write failed only because whoever reads our standard output has seen enough. */
    static boolean readerLeft(Exception failure) {
        return String.valueOf(failure.getMessage()).contains("Broken pipe");
    }

    /** Says that all has been written, so that closing puts the file in place. */
    static void whole(OutputStream stream) {
        if (stream instanceof SafeFile file) {
            file.whole = true;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        super.close();
        if (whole) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(part);
        }
    }
}
