package org.choisi.inventory;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.choisi.impact.CarbonOptions;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.policy.Hit;
import org.choisi.table.SafeCell;

/** Writes what the assets of one profile share as the end of a CSV line: everything from {@code category} on. */
public final class AdviceCsv {

    /** The first line of every CSV file of advice. */
    public static final String HEADER =
            "id;line;quantity;category;age_months;verdict;actions;rule;reason;at;reference;destination;"
                    + "keep_kg_per_year;refurbish_kg_per_year;replace_new_kg_per_year;replace_refurbished_kg_per_year;favours;"
                    + "inferred;as_of;rule_set";

    private final Language language;

    AdviceCsv(Language language) {
        this.language = language;
    }

    byte[] shared(Decision decision) {
        Hit first = decision.reasons().get(0);
        List<String> cells = new ArrayList<>();
        cells.add(decision.profile().category());
        cells.add(
                decision.profile().ageMonths() == null
                        ? ""
                        : decision.profile().ageMonths().toString());
        cells.add(decision.verdict().name());
        cells.add(String.join("|", decision.actions()));
        cells.add(first.row().id());
        cells.add(first.text(language));
        cells.add(first.row().at());
        cells.add(first.row().reference());
        cells.add(decision.whereTo().map(Decision.Destination::channel).orElse(""));
        cells.add(kg(decision.carbon(), CarbonOptions::keep));
        cells.add(kg(decision.carbon(), CarbonOptions::refurbish));
        cells.add(kg(decision.carbon(), CarbonOptions::replaceNew));
        cells.add(kg(decision.carbon(), CarbonOptions::replaceRefurbished));
        cells.add(decision.carbon() == null ? "" : decision.carbon().favours().name());
        cells.add(String.join("|", decision.profile().inferred()));
        cells.add(decision.basis().asOf().toString());
        cells.add(decision.basis().ruleSet());
        return (String.join(";", cells.stream().map(SafeCell::of).toList()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String kg(CarbonOptions carbon, Function<CarbonOptions, KgCo2e> option) {
        KgCo2e kg = carbon == null ? null : option.apply(carbon);
        BigDecimal mid = kg == null ? null : kg.mid();
        return mid == null ? "" : AdviceJson.shown(mid);
    }
}
