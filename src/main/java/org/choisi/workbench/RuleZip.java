package org.choisi.workbench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;

/** Owners' files as one zip: to keep, to download, to send. The same files always give the same bytes. */
public final class RuleZip {

    private static final int MOST_FILES = 500;
    /** No honest rule set is larger, zipped or not. */
    public static final int MOST_BYTES = 20_000_000;

    private RuleZip() {}

    public static byte[] write(FileSet files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0)); // nothing of the hour in the bytes
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a zip, in memory: no name in it ever becomes a path of this machine.
     *
     * @throws Refused when it is no zip, or larger than any rule set
     */
    public static FileSet read(String root, byte[] content) {
        Map<String, byte[]> files = new TreeMap<>();
        long left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replace('\\', '/');
                byte[] bytes = zip.readNBytes((int) left + 1);
                left -= bytes.length;
                if (left < 0 || files.size() == MOST_FILES) {
                    throw tooLarge();
                }
                if (!entry.isDirectory() && !isHidden(name)) {
                    files.put(name, bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw noZip();
        }
        if (files.isEmpty()) {
            throw noZip();
        }
        return new FileSet(root, files);
    }

    /** What systems add on their own: {@code __MACOSX/}, {@code .DS_Store}. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }

    private static Refused tooLarge() {
        return new Refused(new Text(
                "Ce zip contient plus de 20 Mo ou plus de " + MOST_FILES + " fichiers : ce n'est pas un jeu de règles.",
                "This zip holds more than 20 MB or more than " + MOST_FILES + " files: it is no rule set."));
    }

    private static Refused noZip() {
        return new Refused(new Text(
                "Ce fichier n'est pas un zip lisible, ou il est vide. Envoyez un zip des fichiers de rules/.",
                "This file is no readable zip, or it is empty. Send a zip of the files of rules/."));
    }
}
