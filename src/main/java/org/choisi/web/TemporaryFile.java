package org.choisi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was sent, as a file that goes away after use. Its name is ours, never its sender's. */
record TemporaryFile(Path path) implements AutoCloseable {

    static TemporaryFile of(Path folder, Imports.Content content) {
        try {
            Files.createDirectories(folder);
            var file = new TemporaryFile(Files.createTempFile(folder, "tender-", ".part"));
            try {
                content.writeTo(file.path);
                return file;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long size() {
        return path.toFile().length();
    }

    @Override
    public void close() {
        path.toFile().delete();
    }
}
