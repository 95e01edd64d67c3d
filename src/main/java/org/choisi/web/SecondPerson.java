package org.choisi.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.RuleSet;
import org.choisi.workbench.preview.FleetPreview;

/**
 * A change that touches much of the fleet is nobody's alone: the live policy says from which share on. Nor is a change of that
 * share. Names are given, not proved, until there are accounts.
 */
final class SecondPerson {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private SecondPerson() {}

    /** @throws Refused when somebody else has to agree and nobody has */
    static void demand(
            RuleSet.Identity live,
            RuleSet.Identity next,
            Optional<FleetPreview> change,
            Publishing.Signature signature) {
        if (live.secondPersonAbovePercent().isEmpty() || !isAlone(signature)) {
            return;
        }
        BigDecimal most = live.secondPersonAbovePercent().get();
        if (!next.secondPersonAbovePercent()
                .map(percent -> percent.compareTo(most) == 0)
                .orElse(false)) {
            throw new Refused(new Text(
                    "Ce changement modifie « second_person_above_percent » : une seconde personne doit l'approuver."
                            + " Donnez son nom, différent de celui de l'auteur.",
                    "This change alters 'second_person_above_percent': a second person must agree. Give a name other"
                            + " than the author's."));
        }
        if (change.isPresent() && isAbove(change.get(), most)) {
            throw new Refused(wanted(change.get(), most));
        }
    }

    private static boolean isAbove(FleetPreview change, BigDecimal percent) {
        BigDecimal changed = BigDecimal.valueOf(change.changed().pieces()).multiply(HUNDRED);
        return changed.compareTo(
                        percent.multiply(BigDecimal.valueOf(change.advised().pieces())))
                > 0;
    }

    private static boolean isAlone(Publishing.Signature signature) {
        String second = name(signature.secondPerson());
        return second.isEmpty() || second.equals(name(signature.author()));
    }

    /** The letters of a name, whatever their case, accents and order of words; empty when it has none and is nobody's. */
    static String name(String written) {
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Text wanted(FleetPreview change, BigDecimal most) {
        String figures = change.changed().pieces() + " / " + change.advised().pieces();
        String day = change.after().asOf().toString();
        return new Text(
                ("Ce changement modifie l'avis de %s équipements au %s, plus de %s %% : une seconde personne doit"
                                + " l'approuver. Donnez son nom, différent de celui de l'auteur.")
                        .formatted(figures, day, most.toPlainString()),
                ("This change alters the advice of %s pieces of equipment on %s, more than %s%%: a second person must"
                                + " agree. Give a name other than the author's.")
                        .formatted(figures, day, most.toPlainString()));
    }
}
