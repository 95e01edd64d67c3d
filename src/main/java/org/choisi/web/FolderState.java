package org.choisi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What folders look like from outside: which files, how large, since when. Equal states mean unchanged files. */
record FolderState(Map<Path, Stamp> files) {

    record Stamp(long size, long modified) {}

    /** Files that vanish while being looked at are left out: the next look sees what has become of them. */
    static FolderState of(List<Path> folders) {
        var files = new TreeMap<Path, Stamp>();
        for (Path folder : folders) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.forEach(path -> add(path, files));
            } catch (IOException | UncheckedIOException e) {
                files.put(folder, new Stamp(-1, 0));
            }
        }
        return new FolderState(files);
    }

    private static void add(Path path, Map<Path, Stamp> files) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                files.put(
                        path,
                        new Stamp(
                                attributes.size(), attributes.lastModifiedTime().toMillis()));
            }
        } catch (IOException e) {
            files.remove(path);
        }
    }
}
