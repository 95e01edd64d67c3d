package org.choisi.workbench.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Text;
import org.choisi.tender.report.Sentence;

/** The conclusion of a preview, in one sentence. */
final class Headline {

    private static final Comparator<Transition> LARGEST_FIRST = Comparator.comparingLong(
                    (Transition transition) -> transition.counted().pieces())
            .reversed()
            .thenComparing(Transition::from)
            .thenComparing(Transition::to);

    private Headline() {}

    static Text of(FleetPreview fleet) {
        long advised = fleet.advised().pieces();
        long changed = fleet.changed().pieces();
        if (advised == 0) {
            return new Text(
                    "Aucun équipement de cet inventaire ne peut être conseillé.",
                    "No device of this inventory can be advised on.");
        }
        if (changed == 0) {
            return Sentence.of(
                    "Aucun équipement ne change d'avis, sur %s.",
                    "No device gets another advice, out of %s.", Amount.count(advised));
        }
        return Sentence.of(
                "%s sur %s " + (changed < 2 ? "change" : "changent") + " d'avis (%s) : %s.",
                "%s out of %s " + (changed == 1 ? "gets" : "get") + " another advice (%s): %s.",
                Amount.devices(changed),
                Amount.count(advised),
                Amount.percent(fleet.share()),
                joined(parts(fleet)));
    }

    private static List<Text> parts(FleetPreview fleet) {
        List<Text> parts = new ArrayList<>();
        fleet.transitions().stream()
                .filter(transition -> !transition.stays())
                .sorted(LARGEST_FIRST)
                .forEach(transition -> parts.add(passes(transition)));
        other(fleet.changed(Change.DESTINATION), "une autre destination", "another destination", parts);
        other(fleet.changed(Change.ACTIONS), "d'autres actions", "other actions", parts);
        return parts;
    }

    private static Text passes(Transition transition) {
        long pieces = transition.counted().pieces();
        return Sentence.of(
                pieces < 2 ? "%s passe de « %s » à « %s »" : "%s passent de « %s » à « %s »",
                pieces == 1 ? "%s goes from “%s” to “%s”" : "%s go from “%s” to “%s”",
                Amount.count(pieces),
                small(transition.from()),
                small(transition.to()));
    }

    private static void other(Counted counted, String fr, String en, List<Text> parts) {
        long pieces = counted.pieces();
        if (pieces > 0) {
            parts.add(Sentence.of(
                    (pieces < 2 ? "%s garde" : "%s gardent") + " l'avis mais avec " + fr,
                    (pieces == 1 ? "%s keeps" : "%s keep") + " the advice but with " + en,
                    Amount.count(pieces)));
        }
    }

    private static Text joined(List<Text> parts) {
        return new Text(
                String.join(", ", parts.stream().map(Text::fr).toList()),
                String.join(", ", parts.stream().map(Text::en).toList()));
    }

    private static Text small(Verdict verdict) {
        return new Text(
                verdict.words().fr().toLowerCase(Locale.ROOT),
                verdict.words().en().toLowerCase(Locale.ROOT));
    }
}
