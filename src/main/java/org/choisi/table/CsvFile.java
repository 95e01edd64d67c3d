package org.choisi.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Opens a delimited text file. Its separator is not known yet: there is one table by separator in use, and the one
 * whose header is best understood is the right one. Counting characters would be fooled by title lines and decimals.
 */
public final class CsvFile {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    /** Characters among which the header must be: forty rows of the widest exports are far shorter. */
    private static final int BEGINNING = 1 << 18;

    private CsvFile() {}

    public static TableFile open(Path file) {
        try {
            Encoding encoding = Encoding.of(file);
            String beginning = encoding.beginning(file, BEGINNING);
            if (beginning.indexOf('\0') >= 0) {
                throw Unreadable.notText();
            }
            boolean whole = beginning.length() < BEGINNING;
            return new TableFile(
                    SEPARATORS.stream()
                            .map(separator -> (Table) new CsvTable(file, encoding, separator, beginning, whole))
                            .toList(),
                    true);
        } catch (IOException e) {
            throw Unreadable.file(e);
        }
    }
}
