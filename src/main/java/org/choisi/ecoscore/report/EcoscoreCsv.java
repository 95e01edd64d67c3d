package org.choisi.ecoscore.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Fractions;
import org.choisi.ecoscore.Reason;
import org.choisi.measure.Language;
import org.choisi.table.SafeCell;

/** Ecoscores as CSV: one line an answer, the grade repeated on each. */
public final class EcoscoreCsv {

    public static final String HEADER =
            "id;version;kind;grade;score;completeness;dimension;question;answer;points;weight;"
                    + "rule;reason;at;reference;as_of;rule_set\n";

    private static final int DECIMALS = 2;
    private static final int DECIMALS_OF_SHARES = 4;

    private EcoscoreCsv() {}

    /** The lines of one Ecoscore, without the header; a single one when nothing is answered. */
    public static String of(Ecoscore score, Language language) {
        String lines = score.dimensions().stream()
                .flatMap(part -> part.lines().stream())
                .map(line -> line(score, line, language))
                .collect(Collectors.joining());
        return lines.isEmpty() ? cells(score, "", "", "", "", "", "", "", "", "") : lines;
    }

    private static String line(Ecoscore score, Ecoscore.Line line, Language language) {
        Reason reason = line.reasons().get(0);
        return cells(
                score,
                line.question().dimension(),
                line.question().id(),
                line.answer().in(language),
                number(line.points()),
                number(line.weight()),
                reason.rule(),
                reason.text().in(language),
                reason.at(),
                reason.reference());
    }

    private static String cells(Ecoscore score, String... own) {
        Stream<String> before = Stream.of(
                score.project().id(),
                score.project().version(),
                score.kind(),
                score.grade() == null ? "" : score.grade().name(),
                number(score.score()),
                Fractions.cut(score.completeness(), DECIMALS_OF_SHARES).toPlainString());
        Stream<String> after = Stream.of(score.asOf().toString(), score.ruleSet());
        return Stream.of(before, Stream.of(own), after)
                .flatMap(cells -> cells)
                .map(SafeCell::of)
                .collect(Collectors.joining(";", "", "\n"));
    }

    private static String number(BigFraction number) {
        return number == null ? "" : Fractions.cut(number, DECIMALS).toPlainString();
    }
}
