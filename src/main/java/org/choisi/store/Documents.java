package org.choisi.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files as they were received, byte for byte. */
@Repository
class Documents {

    private static final int PART = 500_000;

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID keep(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return keep(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID keep(byte[] content) {
        return keep(new ByteArrayInputStream(content));
    }

    private UUID keep(InputStream in) {
        UUID id = UUID.randomUUID();
        try {
            int part = 0;
            for (byte[] content = in.readNBytes(PART); content.length > 0; content = in.readNBytes(PART)) {
                jdbc.sql("insert into documents (id, part, content) values (:id, :part, :content)")
                        .param("id", id)
                        .param("part", part++)
                        .param("content", content)
                        .update();
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(UUID id) {
        jdbc.sql("delete from documents where id = :id").param("id", id).update();
    }

    byte[] content(UUID id) {
        var content = new ByteArrayOutputStream();
        write(id, content);
        return content.toByteArray();
    }

    void copy(UUID id, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(id, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(UUID id, OutputStream out) {
        try {
            for (int part : jdbc.sql("select part from documents where id = :id order by part")
                    .param("id", id)
                    .query(Integer.class)
                    .list()) {
                out.write(jdbc.sql("select content from documents where id = :id and part = :part")
                        .param("id", id)
                        .param("part", part)
                        .query((row, number) -> row.getBytes(1))
                        .single());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
