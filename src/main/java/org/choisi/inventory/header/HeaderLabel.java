package org.choisi.inventory.header;

import java.text.Normalizer;
import java.util.Locale;

/** A header brought to a form in which the same words are equal: no accents, case or punctuation. */
public final class HeaderLabel {

    private HeaderLabel() {}

    /** The label as it is compared. */
    public static String of(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var label = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = label.length() > 0;
                continue;
            }
            if (gap) {
                label.append(' ');
            }
            gap = false;
            label.append(c);
        }
        return label.toString();
    }
}
