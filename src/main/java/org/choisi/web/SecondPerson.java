package org.choisi.web;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Locale;
import java.util.Optional;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.RuleSet;
import org.choisi.workbench.preview.FleetPreview;

/** A change that touches much of the fleet is nobody's alone: the live policy says from which share on. */
final class SecondPerson {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SecondPerson() {}

    /** @throws Refused when somebody else has to agree and nobody has */
    static void demand(RuleSet.Identity live, Optional<FleetPreview> change, Publishing.Signature signature) {
        if (change.isEmpty() || live.secondPersonAbovePercent().isEmpty()) {
            return;
        }
        BigDecimal most = live.secondPersonAbovePercent().get();
        if (isAbove(change.get(), most) && isAlone(signature)) {
            throw new Refused(wanted(change.get(), most));
        }
    }

    private static boolean isAbove(FleetPreview change, BigDecimal percent) {
        BigDecimal changed = BigDecimal.valueOf(change.changed().pieces()).multiply(HUNDRED);
        return changed.compareTo(
                        percent.multiply(BigDecimal.valueOf(change.advised().pieces())))
                > 0;
    }

    /** The same name in other letters is the same person. */
    private static boolean isAlone(Publishing.Signature signature) {
        String second = signature.secondPerson().strip().replaceAll("\\s+", " ");
        var names = Collator.getInstance(Locale.FRENCH);
        names.setStrength(Collator.PRIMARY);
        return second.isEmpty()
                || names.equals(second, signature.author().strip().replaceAll("\\s+", " "));
    }

    private static Text wanted(FleetPreview change, BigDecimal most) {
        String figures = change.changed().pieces() + " / " + change.advised().pieces();
        return new Text(
                ("Ce changement modifie l'avis de %s équipements, plus de %s %% : une seconde personne doit l'approuver."
                                + " Donnez son nom, différent de celui de l'auteur.")
                        .formatted(figures, most.toPlainString()),
                ("This change alters the advice of %s pieces of equipment, more than %s%%: a second person must agree."
                                + " Give a name other than the author's.")
                        .formatted(figures, most.toPlainString()));
    }
}
