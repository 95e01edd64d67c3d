package org.choisi.table;

/**
 * Looks over the bytes of a workbook's part for what no spreadsheet program writes and a reader could choke on:
 * document types (and the entities that grow from them), texts without end, rows or cell places beyond any sheet.
 */
final class XmlScan {

    /** A cell holds at most 32,767 characters; four bytes each, twice over for escapes. */
    private static final int LONGEST_RUN = 1 << 18;

    /** Excel's own limit of columns. */
    private static final int MOST_CELLS_OF_A_ROW = 16_384;

    /** The last column of Excel is XFD. */
    private static final int LONGEST_COLUMN_NAME = 3;

    private static final byte[] DOCTYPE = {'!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};

    private boolean started;
    private boolean binary;
    private int run;
    private boolean inTag;
    private int doctype;
    private boolean inName;
    private byte first;
    private int nameLength;
    private boolean isCell;
    private int cells;
    private byte attribute;
    private boolean inPlace;
    private int letters;

    void accept(byte[] block, int length) {
        int from = started ? 0 : start(block, length);
        for (int i = from; i < length && !binary; i++) {
            byte b = block[i];
            if (++run > LONGEST_RUN) {
                throw Unreadable.oversizedWorkbook();
            }
            if (b == '<') {
                openTag();
            } else if (b == '>') {
                if (inTag && inName) {
                    inName((byte) ' '); // a name without attributes ends here
                }
                inTag = false;
                inPlace = false;
                run = 0;
            } else if (inTag) {
                inTag(b);
            }
        }
    }

    /** Other encodings than UTF-8 would hide from this scan what it looks for; what is no markup cannot hurt. */
    private int start(byte[] block, int length) {
        started = true;
        int from = length >= 3 && (block[0] & 0xFF) == 0xEF ? 3 : 0;
        while (from < length && block[from] <= ' ' && block[from] > 0) {
            from++;
        }
        boolean markup = from + 1 < length && block[from] == '<';
        boolean wide = length > 1 && (block[0] & 0xFF) >= 0xFE && (block[1] & 0xFF) >= 0xFE;
        if (wide || markup && block[from + 1] == 0) {
            throw Unreadable.unsafeWorkbook();
        }
        binary = !markup;
        return from;
    }

    private void openTag() {
        inTag = true;
        inName = true;
        isCell = false;
        nameLength = 0;
        doctype = 0;
        run = 0;
    }

    private void inTag(byte b) {
        if (doctype >= 0) {
            doctype = b == DOCTYPE[doctype] ? doctype + 1 : -1;
            if (doctype == DOCTYPE.length) {
                throw Unreadable.unsafeWorkbook();
            }
        }
        if (inName) {
            inName(b);
        } else if (isCell) {
            inCell(b);
        }
    }

    /** The tag's name, less the prefix it may have: a cell is {@code c}, a row is {@code row}. */
    private void inName(byte b) {
        if (b == ':') {
            nameLength = 0;
        } else if (b > ' ' && b != '/') {
            first = nameLength++ == 0 ? b : first;
        } else {
            inName = false;
            isCell = nameLength == 1 && first == 'c';
            cells = isCell ? cells + 1 : nameLength == 3 && first == 'r' ? 0 : cells;
            if (cells > MOST_CELLS_OF_A_ROW) {
                throw Unreadable.unsafeWorkbook();
            }
        }
    }

    /** The place of a cell, such as {@code r="AB12"}: its letters are a column. */
    private void inCell(byte b) {
        if (inPlace) {
            inPlace = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
            if (inPlace && ++letters > LONGEST_COLUMN_NAME) {
                throw Unreadable.unsafeWorkbook();
            }
        } else if ((b == '"' || b == '\'') && attribute == 'r') {
            inPlace = true;
            letters = 0;
            attribute = 0;
        } else if (b > ' ' && b != '=') {
            attribute = b;
        }
    }
}
