package org.choisi.workbench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
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
        List<Finding> refused = new ArrayList<>();
        long left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = plain(entry.getName());
                byte[] bytes = zip.readNBytes((int) left + 1);
                left -= bytes.length;
                if (left < 0 || files.size() == MOST_FILES) {
                    throw tooLarge();
                }
                if (isOutside(name)) {
                    refused.add(new Finding(Quoted.of(name), 0, 0, outside()));
                } else if (!entry.isDirectory() && !isHidden(name) && files.put(name, bytes) != null) {
                    refused.add(new Finding(root + "/" + Quoted.of(name), 0, 0, twice()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw noZip();
        }
        if (!refused.isEmpty()) {
            throw new Refused(
                    new Text(
                            "Ce zip contient des fichiers qui n'ont pas leur place dans un jeu de règles.",
                            "This zip holds files that have no place in a rule set."),
                    refused);
        }
        if (files.isEmpty()) {
            throw noZip();
        }
        return new FileSet(root, files);
    }

    /** {@code ./lifecycle/lots.csv} is {@code lifecycle/lots.csv}: some programs write every path so. */
    private static String plain(String name) {
        String path = name.replace('\\', '/').replace("/./", "/");
        int start = 0;
        while (path.startsWith("./", start)) {
            start += 2;
        }
        return path.substring(start);
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/") || List.of(name.split("/", -1)).contains("..");
    }

    private static Text outside() {
        return new Text(
                "ce chemin sort du dossier des règles : rangez le fichier dans un dossier de règles, sans « .. » ni « / » au"
                        + " début",
                "this path leaves the folder of rules: keep the file in a folder of rules, without '..' or a '/' at the start");
    }

    private static Text twice() {
        return new Text(
                "ce fichier est deux fois dans le zip : gardez-en un",
                "this file is in the zip twice: keep one of them");
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
