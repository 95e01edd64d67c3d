package org.choisi.inventory.plan;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.choisi.lifecycle.plan.Fate;
import org.choisi.lifecycle.plan.ReplacementPlan;
import org.choisi.lifecycle.plan.Tally;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;

/** A plan as a page of text: what each year asks for, and what it rests on. */
public final class PlanText {

    private final ReplacementPlan plan;
    private final Language language;
    private final PrintWriter out;

    private PlanText(ReplacementPlan plan, Language language, PrintWriter out) {
        this.plan = plan;
        this.language = language;
        this.out = out;
    }

    public static void write(ReplacementPlan plan, Language language, PrintWriter out) {
        new PlanText(plan, language, out).write();
        out.flush();
    }

    private void write() {
        say(
                "Plan de remplacement de %d à %d, à la date du %s"
                        .formatted(plan.firstYear(), plan.lastYear(), Spoken.day(plan.asOf(), Language.FR)),
                "Replacement plan from %d to %d, as of %s"
                        .formatted(plan.firstYear(), plan.lastYear(), Spoken.day(plan.asOf(), Language.EN)));
        plan.options()
                .yearlyCapEur()
                .ifPresent(cap ->
                        say("Plafond : " + euros(cap) + " HT par an", "Cap: " + euros(cap) + " before tax a year"));
        if (plan.options().refurbishedPercent() > 0) {
            say(
                    "Le reconditionné est compté au prix du neuf : le budget est un plafond.",
                    "Refurbished pieces are counted at the price of new ones: the budget is an upper bound.");
        }
        out.println();
        table(new Text("année", "year"), plan.byYear());
        out.println();
        table(new Text("catégorie", "category"), plan.byCategory());
        out.println();
        table(new Text("entité", "entity"), plan.byEntity());
        out.println();
        apart();
    }

    private <K> void table(Text first, Map<K, Tally> rows) {
        row(
                first.in(language),
                word("sortent", "leave"),
                word("achetés", "bought"),
                word("dont recond.", "refurbished"),
                word("remis en état", "restored"),
                word("€ HT", "EUR"),
                word("kgCO2e achetés", "kgCO2e bought"));
        rows.forEach((key, tally) -> row(String.valueOf(key), tally));
        row("total", plan.total());
    }

    private void row(String name, Tally tally) {
        row(
                name,
                count(tally.leaving()),
                count(tally.bought()),
                count(tally.refurbished()),
                count(tally.restored()),
                Spoken.number(tally.eurBeforeTax(), 2, language),
                Spoken.number(tally.kgCo2eBought().mid().setScale(0, RoundingMode.HALF_UP), 0, language));
    }

    private void row(String name, String... cells) {
        var line = new StringBuilder("%-36s".formatted(name.length() > 36 ? name.substring(0, 35) + "…" : name));
        for (String cell : cells) {
            line.append("%15s".formatted(cell));
        }
        out.println(line.toString().stripTrailing());
    }

    /** What the sums do not hold is said, never passed over. */
    private void apart() {
        Tally total = plan.total();
        Tally unfunded = plan.unfunded();
        if (unfunded.bought() + unfunded.restored() > 0) {
            say(
                    "Sans financement dans le plan : %s achats, %s remises en état, %s HT"
                            .formatted(
                                    count(unfunded.bought()),
                                    count(unfunded.restored()),
                                    euros(unfunded.eurBeforeTax())),
                    "Not funded within the plan: %s purchases, %s restorations, %s before tax"
                            .formatted(
                                    count(unfunded.bought()),
                                    count(unfunded.restored()),
                                    euros(unfunded.eurBeforeTax())));
        }
        say(
                "Restent au-delà du plan : %s. À compléter, rien n'est prévu : %s. Hors périmètre : %s."
                        .formatted(pieces(Fate.STAYS), pieces(Fate.REVIEW), pieces(Fate.OUT_OF_SCOPE)),
                "Stay beyond the plan: %s. To be completed, nothing is planned: %s. Out of scope: %s."
                        .formatted(pieces(Fate.STAYS), pieces(Fate.REVIEW), pieces(Fate.OUT_OF_SCOPE)));
        if (total.notPriced() > 0) {
            say(
                    count(total.notPriced()) + " sans prix ni devis : dans aucun montant.",
                    count(total.notPriced()) + " without price or quote: in no amount.");
        }
        if (total.carbonNotKnown() > 0) {
            say(
                    count(total.carbonNotKnown()) + " achats sans facteur carbone : dans aucun kgCO2e.",
                    count(total.carbonNotKnown()) + " purchases without a carbon factor: in no kgCO2e.");
        }
    }

    private String pieces(Fate fate) {
        return count(plan.pieces().getOrDefault(fate, 0L));
    }

    private String count(long number) {
        return Spoken.number(BigDecimal.valueOf(number), 0, language);
    }

    private String euros(BigDecimal amount) {
        return Spoken.value("Euros", amount, language);
    }

    private String word(String fr, String en) {
        return new Text(fr, en).in(language);
    }

    private void say(String fr, String en) {
        out.println(word(fr, en));
    }
}
