package org.choisi.workbench.preview;

import java.io.PrintWriter;
import java.util.List;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Hit;
import org.choisi.policy.Spoken;
import org.choisi.tender.report.Paper;
import org.choisi.tender.report.Sentence;

/** Previews as text to read in a terminal: the conclusion first. */
public final class PreviewText {

    private static final int ASSETS_SHOWN = 20;
    private static final int ROWS_SHOWN = 15;
    /** {@code sha256:} and enough of it to tell versions apart. */
    private static final int HASH_SHOWN = 7 + 12;

    private final Paper paper;
    private final Language language;

    private PreviewText(Paper paper, Language language) {
        this.paper = paper;
        this.language = language;
    }

    /** Lines of at most a hundred characters; the writer stays open. */
    public static void write(Preview preview, Language language, PrintWriter out) {
        var paper = new Paper(out);
        new PreviewText(paper, language).write(preview.fleet());
        if (!preview.tenders().isEmpty()) {
            paper.blank();
            new TenderLines(paper, language).write(preview);
        }
        out.flush();
    }

    /** The conclusion, then what it weighs, what it costs, and what it stands on. */
    public static List<Text> conclusion(FleetPreview fleet) {
        return List.of(
                Headline.of(fleet),
                carbon(fleet.carbon()),
                budget(fleet.budget()),
                basis(fleet.before(), fleet.after()),
                counts(fleet));
    }

    private void write(FleetPreview fleet) {
        conclusion(fleet).forEach(text -> say(0, text));
        paper.blank();
        new VerdictMatrix(fleet.transitions(), language).write(paper);
        assets(fleet);
        rows(fleet.rows());
    }

    private static Text carbon(CarbonChange carbon) {
        KgCo2e change = carbon.kgCo2ePerYear();
        Text notKnown = notKnown(carbon.notKnown(), "sans chiffre de carbone", "without a carbon figure");
        if (change.low().signum() == 0 && change.high().signum() == 0) {
            return Sentence.of(
                    "Carbone : rien ne change pour ce qui est chiffré%s.",
                    "Carbon: no change in what has figures%s.", notKnown);
        }
        boolean exact = change.low().compareTo(change.high()) == 0;
        Text range = exact
                ? Text.same("")
                : Sentence.of(
                        " (entre %s et %s)",
                        " (between %s and %s)", Amount.carbon(change.low()), Amount.carbon(change.high()));
        return Sentence.of(
                "Carbone, si les avis sont suivis : %s kgCO2e par an%s%s.",
                "Carbon, if the advice is followed: %s kgCO2e a year%s%s.",
                Amount.carbon(change.mid()),
                range,
                notKnown);
    }

    private static Text budget(BudgetChange budget) {
        Text notKnown = notKnown(budget.notKnown(), "sans prix connu", "without a known price");
        if (budget.euros().signum() == 0) {
            return Sentence.of(
                    "Budget : rien ne change pour ce qui est chiffré%s.",
                    "Budget: no change in what has figures%s.", notKnown);
        }
        return Sentence.of(
                "Budget, remplacements et réparations hors taxes : %s%s.",
                "Budget, replacements and repairs before tax: %s%s.", Amount.euros(budget.euros()), notKnown);
    }

    private static Text notKnown(long pieces, String fr, String en) {
        if (pieces == 0) {
            return Text.same("");
        }
        return Sentence.of(" ; non compté : %s " + fr, "; not counted: %s " + en, Amount.devices(pieces));
    }

    private static Text basis(Decision.Basis before, Decision.Basis after) {
        if (before.ruleSet().equals(after.ruleSet())) {
            return new Text(
                    "Mêmes règles (%s), le %s puis le %s."
                            .formatted(shortened(before), day(before, Language.FR), day(after, Language.FR)),
                    "Same rules (%s), on %s then on %s."
                            .formatted(shortened(before), day(before, Language.EN), day(after, Language.EN)));
        }
        return new Text(
                "Avant : règles %s au %s. Après : %s au %s."
                        .formatted(
                                shortened(before), day(before, Language.FR), shortened(after), day(after, Language.FR)),
                "Before: rules %s as of %s. After: %s as of %s."
                        .formatted(
                                shortened(before),
                                day(before, Language.EN),
                                shortened(after),
                                day(after, Language.EN)));
    }

    private static String day(Decision.Basis basis, Language language) {
        return Spoken.day(basis.asOf(), language);
    }

    private static String shortened(Decision.Basis basis) {
        return basis.ruleSet().substring(0, Math.min(HASH_SHOWN, basis.ruleSet().length()));
    }

    private static Text counts(FleetPreview fleet) {
        Counted otherRow = fleet.changed(Change.ROW);
        Text same = otherRow.pieces() == 0
                ? Text.same("")
                : Sentence.of(
                        " Même avis, dit par une autre ligne de règles : %s.",
                        " Same advice, said by another row of the rules: %s.", Amount.devices(otherRow.pieces()));
        return Sentence.of(
                "Lignes lues : %s, conseillées : %s, rejetées : %s.%s",
                "Lines read: %s, advised: %s, rejected: %s.%s",
                Amount.count(fleet.read()),
                Amount.count(fleet.advised().lines()),
                Amount.count(fleet.rejected()),
                same);
    }

    private void assets(FleetPreview fleet) {
        if (fleet.assets().isEmpty()) {
            return;
        }
        paper.blank();
        say(0, new Text("Équipements dont l'avis change", "Devices that get another advice"));
        fleet.assets().stream().limit(ASSETS_SHOWN).forEach(this::asset);
        more(fleet.changed().lines() - ASSETS_SHOWN);
    }

    private void asset(ChangedAsset changed) {
        Asset asset = changed.asset();
        var words = new StringBuilder(asset.id())
                .append(" · ")
                .append(changed.after().profile().category());
        for (String more : List.of(asset.name(), asset.entity())) {
            words.append(more.isEmpty() ? "" : " · " + more);
        }
        if (asset.quantity() > 1) {
            words.append(" · ").append(Amount.devices(asset.quantity()).in(language));
        }
        words.append(new Text(" · ligne ", " · line ").in(language)).append(asset.line());
        paper.words(2, words.toString());
        advice(new Text("avant : ", "before: "), changed.before());
        advice(new Text("après : ", "after: "), changed.after());
    }

    private void advice(Text when, Decision decision) {
        Hit reason = decision.reasons().get(0);
        String where = decision.whereTo()
                .map(to -> " (" + Channels.words(to.channel()).in(language) + ")")
                .orElse("");
        paper.words(
                4,
                when.in(language) + decision.verdict().words().in(language) + where + " · " + reason.text(language)
                        + " · " + reason.row().id() + ", " + place(reason));
    }

    /** Without the folders: the id says which row it is. */
    private static String place(Hit reason) {
        return reason.row().at().substring(reason.row().at().lastIndexOf('/') + 1);
    }

    private void rows(List<RowReach> rows) {
        if (rows.isEmpty()) {
            return;
        }
        paper.blank();
        say(
                0,
                new Text(
                        "Lignes de règles qui gagnent ou perdent des équipements",
                        "Rows of the rules that gain or lose devices"));
        for (RowReach row : rows.stream().limit(ROWS_SHOWN).toList()) {
            say(
                    2,
                    Sentence.of(
                            "%s (%s) : %s → %s · %s",
                            "%s (%s): %s → %s · %s",
                            row.rule(),
                            row.finds(),
                            Amount.count(row.before()),
                            Amount.count(row.after()),
                            row.at()));
        }
        more(rows.size() - ROWS_SHOWN);
    }

    private void more(long count) {
        if (count > 0) {
            say(2, Sentence.of("… et %s autres (--format json)", "… and %s more (--format json)", Amount.count(count)));
        }
    }

    private void say(int margin, Text text) {
        paper.words(margin, text.in(language));
    }
}
