package org.choisi.policy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.choisi.reference.FileSet;

/** Files that are not what their name says, or far too much of it. */
final class BreakagesOfFiles {

    private static final String LIFETIMES = "lifecycle/lifetimes.csv";
    private static final String PARAMETERS = "lifecycle/parameters.yaml";

    private BreakagesOfFiles() {}

    static List<Breakage> all() {
        String lifetimes = Breakage.shipped(LIFETIMES);
        String parameters = Breakage.shipped(PARAMETERS);
        Charset windows = Charset.forName("windows-1252");
        byte[] huge = new byte[100_000_000];
        Arrays.fill(huge, (byte) 'x');
        return List.of(
                put("UTF-16, little end first", "\ufeff" + lifetimes, StandardCharsets.UTF_16LE, "1:0", "UTF-16"),
                put("UTF-16, big end first", "\ufeff" + lifetimes, StandardCharsets.UTF_16BE, "1:0", "UTF-16"),
                put("UTF-16 without a mark", lifetimes, StandardCharsets.UTF_16LE, "1:0", "UTF-16"),
                // The first accent of the table stands on line 2, « constatés ».
                put("windows-1252", lifetimes.replace("’", "'"), windows, "2:0", "Windows-1252"),
                Breakage.bytes(
                        "YAML in windows-1252",
                        PARAMETERS,
                        parameters.getBytes(windows),
                        "1:0",
                        "Windows-1252",
                        "Windows-1252"),
                put(
                        "null bytes",
                        lifetimes.replace("L-02;", "L-02\0;"),
                        StandardCharsets.UTF_8,
                        "3:0",
                        "octet nul",
                        "null byte"),
                put("a PDF", "%PDF-1.7\n" + lifetimes, StandardCharsets.UTF_8, "1:0", "PDF"),
                put("a workbook", "PK\u0003\u0004" + lifetimes, StandardCharsets.UTF_8, "1:0", "XLSX"),
                Breakage.bytes(
                        "an old workbook",
                        LIFETIMES,
                        new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1},
                        "1:0",
                        "XLS",
                        "XLS"),
                Breakage.bytes("a cell of 100 MB", LIFETIMES, huge, "0:0", "trop gros (100 Mo", "too large (100 MB"),
                Breakage.bytes("parameters of 100 MB", PARAMETERS, huge, "0:0", "trop gros", "too large"),
                put(
                        "1 000 000 rows",
                        lifetimes + "L-99;laptop\n".repeat(1_000_000),
                        StandardCharsets.UTF_8,
                        "0:0",
                        "trop gros",
                        "too large"),
                put(
                        "1 000 000 short rows",
                        lifetimes + "x\n".repeat(1_000_000),
                        StandardCharsets.UTF_8,
                        "0:0",
                        "plus de 20000 lignes",
                        "more than 20000 rows"),
                new Breakage(
                        "600 files",
                        BreakagesOfFiles::manyFiles,
                        ":0:0",
                        "plus de 500 fichiers",
                        "more than 500 files",
                        0),
                put(
                        "a quotation mark left open",
                        lifetimes.replace("L-21;", "L-21;\""),
                        StandardCharsets.UTF_8,
                        "22:2",
                        "plusieurs lignes",
                        "several lines"),
                without(
                        "a table without its description",
                        "lifecycle/scope.yaml",
                        "lifecycle/scope.csv:0:0",
                        "scope.yaml",
                        "scope.yaml"),
                without(
                        "a description without its table",
                        "lifecycle/scope.csv",
                        "lifecycle/scope.csv:0:0",
                        "cette table manque",
                        "this table is missing"),
                without(
                        "no ranking",
                        "lifecycle/precedence.csv",
                        "lifecycle/precedence.csv:0:0",
                        "cette table manque",
                        "this table is missing"),
                new Breakage(
                        "a whole folder missing",
                        rules -> {
                            var files = new TreeMap<>(rules.files());
                            files.keySet().removeIf(path -> path.startsWith("purchasing/"));
                            return new FileSet(rules.root(), files);
                        },
                        "ruleset.yaml:14:21",
                        "le dossier « purchasing » manque",
                        "folder 'purchasing' is missing",
                        0),
                without(
                        "no identity",
                        "ruleset.yaml",
                        "ruleset.yaml:0:0",
                        "ce fichier manque",
                        "this file is missing"));
    }

    private static Breakage put(String name, String text, Charset charset, String at, String word) {
        return put(name, text, charset, at, word, word);
    }

    private static Breakage put(String name, String text, Charset charset, String at, String fr, String en) {
        return Breakage.bytes(name, LIFETIMES, text.getBytes(charset), at, fr, en);
    }

    private static Breakage without(String name, String path, String at, String fr, String en) {
        return new Breakage(
                name,
                rules -> {
                    var files = new TreeMap<>(rules.files());
                    files.remove(path);
                    return new FileSet(rules.root(), files);
                },
                at,
                fr,
                en,
                0);
    }

    private static FileSet manyFiles(FileSet rules) {
        var files = new TreeMap<>(rules.files());
        for (int number = 0; number < 600; number++) {
            files.put("lifecycle/note-" + number + ".txt", new byte[0]);
        }
        return new FileSet(rules.root(), files);
    }
}
