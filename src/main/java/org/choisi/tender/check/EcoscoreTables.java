package org.choisi.tender.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.ecoscore.AnswerFault;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.EcoscoreDesk;
import org.choisi.ecoscore.Project;
import org.choisi.ecoscore.Question;
import org.choisi.ecoscore.Reason;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;
import org.choisi.tender.EcoscoreTable;
import org.choisi.tender.PolicyAnswers.EcoscorePoints;

/** What the Ecoscore of the policy gives to the answers of a bid, on one day: one weighting for projects and for bids. */
final class EcoscoreTables {

    private static final int SHOWN_DECIMALS = 2;

    private final EcoscoreDesk desk;
    private final LocalDate day;

    EcoscoreTables(EcoscoreDesk desk, LocalDate day) {
        this.desk = desk;
        this.day = day;
    }

    /** Empty when there is no such kind, dimension or question. */
    Optional<EcoscorePoints> points(EcoscoreTable table, Map<String, Object> answers) {
        if (!desk.kinds(day).contains(table.kind())) {
            return Optional.empty();
        }
        Predicate<Question> asked = asked(table);
        if (desk.questionnaire(table.kind(), day).questions().stream().noneMatch(asked)) {
            return Optional.empty();
        }
        Ecoscore score = desk.score(new Project("", "", table.kind(), "", "", answers), day);
        List<Text> open = score.notAnswered().stream()
                .filter(left -> asked.test(left.question()))
                .map(left -> open(left.question(), score.faults()))
                .toList();
        List<Ecoscore.Line> lines = score.dimensions().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> asked.test(line.question()) && line.points() != null)
                .toList();
        return Optional.of(new EcoscorePoints(share(lines), why(lines), open));
    }

    /** The question, and what was wrong with its answer where there is one. */
    private static Text open(Question question, List<AnswerFault> faults) {
        return faults.stream()
                .filter(fault -> fault.question().equals(question.id()))
                .findFirst()
                .map(fault -> new Text(
                        question.label().fr() + " (" + fault.text().fr() + ")",
                        question.label().en() + " (" + fault.text().en() + ")"))
                .orElse(question.label());
    }

    private Predicate<Question> asked(EcoscoreTable table) {
        return question -> question.isScored()
                && (table.part().isEmpty()
                        || question.dimension().equals(table.part())
                        || question.id().equals(table.part()));
    }

    /** Points of the answers, from 0 to 100, each by its weight; null when none of them counts. */
    private static BigFraction share(List<Ecoscore.Line> lines) {
        BigFraction weight = sum(lines.stream().map(Ecoscore.Line::weight).toList());
        return weight.signum() == 0
                ? null
                : sum(lines.stream()
                                .map(line -> line.weight().multiply(line.points()))
                                .toList())
                        .divide(weight);
    }

    private static BigFraction sum(List<BigFraction> all) {
        return all.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static Text why(List<Ecoscore.Line> lines) {
        return new Text(why(lines, Language.FR), why(lines, Language.EN));
    }

    private static String why(List<Ecoscore.Line> lines, Language language) {
        List<String> said = new ArrayList<>();
        for (Ecoscore.Line line : lines) {
            String rows =
                    String.join(", ", line.reasons().stream().map(Reason::rule).toList());
            said.add("%s %s = %s (%s)"
                    .formatted(
                            line.question().label().in(language),
                            line.answer().in(language),
                            Spoken.number(points(line), SHOWN_DECIMALS, language),
                            rows));
        }
        return new Text("Ecoscore : ", "Ecoscore: ").in(language) + String.join(" ; ", said);
    }

    private static BigDecimal points(Ecoscore.Line line) {
        return line.points().bigDecimalValue(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }
}
