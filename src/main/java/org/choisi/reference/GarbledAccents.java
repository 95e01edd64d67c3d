package org.choisi.reference;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/**
 * Accents of a UTF-8 file that was read as Windows-1252 and saved as UTF-8 once more: {@code Ã©} for {@code é}. Only pairs
 * that no French or English text has are taken for it: {@code Âge} and {@code É…} are not.
 */
final class GarbledAccents {

    /** What the second and third byte of a character become. */
    private static final String REST = "[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

    private static final Pattern GARBLED =
            Pattern.compile("Ã" + REST + "|Â[\\u0080-\\u00bf]|Å[\\u0092\\u0093’“¸]|â" + REST + REST + "|ï»¿");

    private GarbledAccents() {}

    /** Where the first one stands. */
    static Optional<MatchResult> in(String text) {
        Matcher found = GARBLED.matcher(text);
        return found.find() ? Optional.of(found.toMatchResult()) : Optional.empty();
    }

    /** @param form how the file is saved so that it can be read */
    static Text told(MatchResult found, Text form) {
        String shown = Quoted.of(found.group());
        return new Text(
                "« %s » : les accents de ce fichier sont abîmés, de l'UTF-8 a été ouvert comme du Windows-1252 puis enregistré."
                                .formatted(shown)
                        + " Rouvrez le fichier d'origine en UTF-8 et enregistrez-le " + form.fr() + ".",
                "'%s': the accents of this file are garbled, UTF-8 was opened as Windows-1252 and then saved."
                                .formatted(shown)
                        + " Open the original file again as UTF-8 and save it " + form.en() + ".");
    }
}
