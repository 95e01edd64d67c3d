package org.choisi.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/**
 * The owners' files of one folder as they were at one moment: path to content, in path order.
 *
 * @param root what findings call the folder ({@code rules}, {@code reference-data}), wherever it really lies
 * @param files paths below the root, with {@code /}, and their bytes
 */
public record FileSet(String root, SortedMap<String, byte[]> files) {

    /** Owners' folders are small; a larger one is not theirs. */
    private static final int MOST_FILES = 500;

    public FileSet(String root, Map<String, byte[]> files) {
        this(root, new TreeMap<>(files));
    }

    /**
     * Reads every file below a folder, hidden ones left out.
     *
     * @throws Refused when there are too many files, or one is too large, before any is read
     */
    public static FileSet ofDirectory(String root, Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            var found = new TreeMap<String, Path>();
            paths.filter(Files::isRegularFile).forEach(path -> found.put(name(directory, path), path));
            found.keySet().removeIf(name -> name.startsWith(".") || name.contains("/."));
            refuseIfTooMany(root, found.size());
            refuseIfTooLarge(root, found);
            var files = new TreeMap<String, byte[]>();
            for (Map.Entry<String, Path> file : found.entrySet()) {
                files.put(file.getKey(), Files.readAllBytes(file.getValue()));
            }
            return new FileSet(root, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path directory, Path path) {
        return directory.relativize(path).toString().replace('\\', '/');
    }

    private static void refuseIfTooMany(String root, int files) {
        tooMany(root, files).ifPresent(finding -> {
            throw new Refused(finding.text(), List.of(finding));
        });
    }

    private static Optional<Finding> tooMany(String root, int files) {
        return files <= MOST_FILES
                ? Optional.empty()
                : Optional.of(new Finding(
                        root,
                        0,
                        0,
                        new Text(
                                "ce dossier contient plus de %d fichiers (%d) : n'y gardez que ceux de « %s »"
                                        .formatted(MOST_FILES, files, root),
                                "this folder holds more than %d files (%d): keep only those of '%s' in it"
                                        .formatted(MOST_FILES, files, root))));
    }

    private static void refuseIfTooLarge(String root, Map<String, Path> found) throws IOException {
        List<Finding> tooLarge = new ArrayList<>();
        for (Map.Entry<String, Path> file : found.entrySet()) {
            long bytes = Files.size(file.getValue());
            if (bytes > OwnerText.MOST_BYTES) {
                tooLarge.add(OwnerText.tooLarge(root + "/" + file.getKey(), bytes));
            }
        }
        if (!tooLarge.isEmpty()) {
            throw new Refused(tooLarge.get(0).text(), tooLarge);
        }
    }

    /** What is said of a set that holds more files than a folder of an owner; empty for any other. */
    public Optional<Finding> tooMany() {
        return tooMany(root, files.size());
    }

    /** What findings call a file of this set: {@code rules/lifecycle/lifetimes.csv}. */
    public String nameOf(String path) {
        return root + "/" + path;
    }

    public Optional<byte[]> content(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Paths that end in the given way, in order. */
    public List<String> paths(String ending) {
        return files.keySet().stream().filter(path -> path.endsWith(ending)).toList();
    }

    /** The same set with one file put or replaced: for drafts. */
    public FileSet with(String path, byte[] content) {
        var changed = new TreeMap<>(files);
        changed.put(path, content);
        return new FileSet(root, changed);
    }

    /**
     * Identity of the content: {@code sha256:} of paths and normalised contents. A byte-order mark and the kind of
     * line end do not change it.
     */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> {
                byte[] normalised = normalised(content);
                digest.update((path + "\n" + normalised.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(normalised);
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] normalised(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.replaceFirst("^\u00ef\u00bb\u00bf", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
