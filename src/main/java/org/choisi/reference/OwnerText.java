package org.choisi.reference;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** The text of an owner's file; one that is no UTF-8 text is told by the name of what it is. */
public final class OwnerText {

    /** Owners' tables are a few hundred lines; what is a hundred times larger is no table of theirs. */
    static final int MOST_BYTES = 4_000_000;

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How a spreadsheet saves what can be read here, and how an editor of text does. */
    static final Text AS_TABLE = new Text("au format « CSV UTF-8 »", "as \"CSV UTF-8\"");

    private static final Text AS_TEXT = new Text("en UTF-8 depuis un éditeur de texte", "as UTF-8 from a text editor");

    private OwnerText() {}

    /** Without its byte-order mark; empty when it cannot be read, and a finding says why. */
    public static Optional<String> read(String file, byte[] content, List<Finding> findings) {
        Optional<String> text = decoded(file, content, findings, AS_TEXT);
        Optional<MatchResult> garbled = text.flatMap(GarbledAccents::in);
        garbled.ifPresent(found -> findings.add(garbled(file, text.orElseThrow(), found)));
        return garbled.isPresent() ? Optional.empty() : text;
    }

    private static Finding garbled(String file, String text, MatchResult found) {
        String before = text.substring(0, found.start()).replace("\r\n", "\n").replace('\r', '\n');
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Finding(file, line, before.length() - before.lastIndexOf('\n'), GarbledAccents.told(found, AS_TEXT));
    }

    /** The same for a table, whose reader says in which cell accents are garbled. */
    static Optional<String> decoded(String file, byte[] content, List<Finding> findings) {
        return decoded(file, content, findings, AS_TABLE);
    }

    private static Optional<String> decoded(String file, byte[] content, List<Finding> findings, Text form) {
        if (content.length > MOST_BYTES) {
            findings.add(tooLarge(file, content.length));
            return Optional.empty();
        }
        Optional<Text> other = otherKind(content, form);
        if (other.isPresent()) {
            findings.add(new Finding(file, 1, 0, other.get()));
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(content);
        Optional<String> text = decoded(in, StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            findings.add(new Finding(file, lineAt(content, in.position()), 0, notUtf8(content, form)));
            return text;
        }
        int nothing = text.get().indexOf('\0');
        if (nothing >= 0) {
            findings.add(new Finding(file, lineAt(content, position(content)), 0, binary()));
            return Optional.empty();
        }
        return text.map(read -> read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read);
    }

    static Finding tooLarge(String file, long bytes) {
        long megabytes = Math.max(bytes / 1_000_000, MOST_BYTES / 1_000_000);
        int most = MOST_BYTES / 1_000_000;
        return new Finding(
                file,
                0,
                0,
                new Text(
                        "Ce fichier est trop gros (%d Mo, %d au plus) : il n'a pas été lu. Ne gardez que vos lignes."
                                .formatted(megabytes, most),
                        "This file is too large (%d MB, at most %d): it was not read. Keep your own rows only."
                                .formatted(megabytes, most)));
    }

    private static Optional<String> decoded(ByteBuffer in, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** What the first bytes say that it is, when that is no text in UTF-8. */
    private static Optional<Text> otherKind(byte[] content, Text form) {
        if (startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) {
            return Optional.of(new Text(
                    "Ce fichier est un classeur (XLSX, XLS, ODS), pas du texte. Enregistrez-le " + form.fr() + ".",
                    "This file is a workbook (XLSX, XLS, ODS), not text. Save it " + form.en() + "."));
        }
        if (startsWith(content, '%', 'P', 'D', 'F')) {
            return Optional.of(new Text(
                    "Ce fichier est un PDF, pas du texte. Repartez du fichier d'origine et enregistrez-le " + form.fr()
                            + ".",
                    "This file is a PDF, not text. Go back to the original file and save it " + form.en() + "."));
        }
        if (isUtf16(content)) {
            return Optional.of(new Text(
                    "Ce fichier est en UTF-16 (« Texte Unicode »). Enregistrez-le " + form.fr() + ".",
                    "This file is UTF-16 (\"Unicode Text\"). Save it " + form.en() + "."));
        }
        return Optional.empty();
    }

    /** By its mark; without one by a first Latin letter and the empty byte beside it. */
    private static boolean isUtf16(byte[] content) {
        return startsWith(content, 0xff, 0xfe)
                || startsWith(content, 0xfe, 0xff)
                || content.length > 3 && content[0] != 0 && content[1] == 0 && content[2] != 0 && content[3] == 0
                || content.length > 3 && content[0] == 0 && content[1] != 0 && content[2] == 0 && content[3] != 0;
    }

    private static boolean startsWith(byte[] content, int... start) {
        for (int index = 0; index < start.length; index++) {
            if (index >= content.length || (content[index] & 0xff) != start[index]) {
                return false;
            }
        }
        return true;
    }

    private static Text notUtf8(byte[] content, Text form) {
        return decoded(ByteBuffer.wrap(content), WINDOWS).isPresent()
                ? new Text(
                        "Ce fichier n'est pas en UTF-8 mais en Windows-1252 : ses accents seraient perdus."
                                + " Enregistrez-le " + form.fr() + ".",
                        "This file is not UTF-8 but Windows-1252: its accents would be lost." + " Save it " + form.en()
                                + ".")
                : new Text(
                        "Ce fichier n'est pas en UTF-8. Enregistrez-le " + form.fr() + ".",
                        "This file is not UTF-8. Save it " + form.en() + ".");
    }

    private static Text binary() {
        return new Text(
                "Cette ligne contient un octet nul : ce fichier est abîmé ou n'est pas du texte."
                        + " Repartez d'une copie saine.",
                "This line holds a null byte: the file is damaged or no text. Start again from a sound copy.");
    }

    private static int position(byte[] content) {
        int position = 0;
        while (content[position] != 0) {
            position++;
        }
        return position;
    }

    private static int lineAt(byte[] content, int position) {
        String before = new String(content, 0, position, StandardCharsets.ISO_8859_1);
        String oneKindOfEnd = before.replace("\r\n", "\n").replace('\r', '\n');
        return 1 + (int) oneKindOfEnd.chars().filter(c -> c == '\n').count();
    }
}
