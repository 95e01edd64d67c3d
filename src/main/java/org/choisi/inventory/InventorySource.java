package org.choisi.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.choisi.table.Unreadable;

/** Where an inventory is read from: a file, or a stream such as standard input or an upload. */
public final class InventorySource {

    private final String name;
    private final Path path;
    private final InputStream stream;
    private final boolean kept;

    private InventorySource(String name, Path path, InputStream stream, boolean kept) {
        this.name = name;
        this.path = path;
        this.stream = stream;
        this.kept = kept;
    }

    public static InventorySource of(Path file) {
        return new InventorySource(String.valueOf(file.getFileName()), file, null, false);
    }

    /** @param name what messages call it */
    public static InventorySource of(String name, Path file) {
        return new InventorySource(name, file, null, false);
    }

    /** @param stream read to its end, not closed */
    public static InventorySource of(String name, InputStream stream) {
        return new InventorySource(name, null, stream, false);
    }

    /** @param file written by {@link KeptInventory} */
    public static InventorySource kept(Path file) {
        return new InventorySource(String.valueOf(file.getFileName()), file, null, true);
    }

    boolean isKept() {
        return kept;
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    /** The content as a file, which can be read twice: a stream is copied to a temporary one, gone after use. */
    Content open() {
        try {
            if (stream != null) {
                return spooled(stream);
            }
            if (Files.isDirectory(path)) {
                throw Unreadable.directory(name);
            }
            if (!Files.isReadable(path)) {
                throw Unreadable.missing(name);
            }
            if (Files.isRegularFile(path)) {
                return new Content(path, false);
            }
            try (InputStream pipe = Files.newInputStream(path)) {
                return spooled(pipe);
            }
        } catch (IOException e) {
            throw Unreadable.file(e);
        }
    }

    private static Content spooled(InputStream in) throws IOException {
        Path file = Files.createTempFile("choisi-inventory", ".tmp");
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return new Content(file, true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** The file to read. */
    record Content(Path file, boolean temporary) implements AutoCloseable {

        @Override
        public void close() {
            try {
                if (temporary) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                file.toFile().deleteOnExit(); // still open somewhere: the system gets to it later
            }
        }
    }
}
