package org.choisi.inventory.value;

/** Free text: names, models, statuses. Passed on as written, less what names persons or says nothing. */
public final class Words {

    private Words() {}

    public static String clean(String raw) {
        return Nothing.isSaidBy(raw) ? "" : Emails.cutFrom(raw);
    }

    /** An identifier: what was mangled on the way cannot be told from another one. */
    public static String identifier(String raw) {
        if (Nothing.isSaidBy(raw)) {
            return "";
        }
        if (isScientific(raw)) {
            throw new BadCell(
                    "l'identifiant a été transformé en nombre par un tableur ; réimportez la colonne comme du texte",
                    "the identifier was turned into a number by a spreadsheet; import the column as text again");
        }
        if (!Emails.cutFrom(raw).equals(raw)) {
            throw new BadCell(
                    "l'identifiant est une adresse électronique ; un identifiant de matériel est attendu",
                    "the identifier is an e-mail address; the identifier of a device is expected");
        }
        return raw;
    }

    /** {@code 3.52214E+14}: the digits that made it one device and not another are lost. */
    public static boolean isScientific(String raw) {
        int e = raw.indexOf('+') - 1;
        if (e < 1 || e + 2 == raw.length() || !isDigit(raw.charAt(0)) || (raw.charAt(e) | ' ') != 'e') {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean mantissa = i < e && (isDigit(c) || c == '.' || c == ',');
            boolean exponent = i >= e + 2 && isDigit(c);
            if (!mantissa && !exponent && i != e && i != e + 1) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
