package org.choisi.inventory.plan;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;
import org.choisi.lifecycle.plan.Fate;
import org.choisi.lifecycle.plan.ReplacementPlan;
import org.choisi.lifecycle.plan.Tally;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;
import org.choisi.reference.Categories;
import org.choisi.reference.ScenarioSettings;

/** A plan as a page of text: what each year asks for, and what it rests on. */
public final class PlanText {

    private final ReplacementPlan plan;
    private final Categories categories;
    private final Language language;
    private final PrintWriter out;

    private PlanText(ReplacementPlan plan, Categories categories, Language language, PrintWriter out) {
        this.plan = plan;
        this.categories = categories;
        this.language = language;
        this.out = out;
    }

    public static void write(ReplacementPlan plan, Categories categories, Language language, PrintWriter out) {
        new PlanText(plan, categories, language, out).write();
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
        plan.refurbishedPrice().ifPresent(this::refurbished);
        out.println();
        table(new Text("année", "year"), plan.byYear(), String::valueOf);
        out.println();
        table(new Text("catégorie", "category"), plan.byCategory(), this::category);
        out.println();
        table(new Text("entité", "entity"), plan.byEntity(), this::entity);
        out.println();
        apart();
    }

    /** What the refurbished pieces cost is a setting of one's own: it is named with its source. */
    private void refurbished(ScenarioSettings.Setting price) {
        String percent = Spoken.number(price.value().movePointRight(2), 1, language);
        String from = price.provenance().at() + ", " + price.provenance().source();
        say(
                "Reconditionné : %d %% des achats, à %s %% du prix du neuf (%s)."
                        .formatted(plan.options().refurbishedPercent(), percent, from),
                "Refurbished: %d%% of purchases, at %s%% of the price of new ones (%s)."
                        .formatted(plan.options().refurbishedPercent(), percent, from));
    }

    private String category(String code) {
        return categories.name(code).in(language);
    }

    private String entity(String name) {
        return name.isEmpty() ? word("(sans entité)", "(no entity)") : name;
    }

    private <K> void table(Text first, Map<K, Tally> rows, Function<K, String> name) {
        row(
                first.in(language),
                word("sortent", "leave"),
                word("achetés", "bought"),
                word("dont recond.", "refurbished"),
                word("remis en état", "restored"),
                word("€ HT", "EUR"),
                word("kgCO2e achetés", "kgCO2e bought"));
        rows.forEach((key, tally) -> row(name.apply(key), tally));
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
