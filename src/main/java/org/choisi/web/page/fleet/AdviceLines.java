package org.choisi.web.page.fleet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.choisi.table.SafeCell;
import org.choisi.web.page.AdviceDocument;

/** Writes stored advice as the lines of the contract's CSV. */
final class AdviceLines {

    private AdviceLines() {}

    static String line(AdviceDocument advice) {
        AdviceDocument.Finding first = advice.findings("reasons").get(0);
        List<String> asset = Stream.of("id", "line", "quantity", "category", "ageMonths", "verdict")
                .map(advice::text)
                .toList();
        List<String> reason = List.of(
                String.join("|", advice.words("actions")),
                first.rule(),
                first.text(),
                first.at(),
                first.reference(),
                advice.channel().orElse(""));
        List<String> carbon = Stream.of("keep", "refurbish", "replaceNew", "replaceRefurbished")
                .map(option -> advice.kgPerYear(option)
                        .map(kg -> kg.mid().toPlainString())
                        .orElse(""))
                .toList();
        List<String> basis = List.of(
                advice.hasCarbon() ? advice.favours() : "",
                String.join("|", advice.words("inferred")),
                advice.text("asOf"),
                advice.text("ruleSet"));
        return Stream.of(asset, reason, carbon, basis)
                        .flatMap(List::stream)
                        .map(SafeCell::of)
                        .collect(Collectors.joining(";"))
                + "\n";
    }
}
