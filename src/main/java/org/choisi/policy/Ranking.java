package org.choisi.policy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** Whether precedence ranks all that rows and rules find, on every day, and nothing that none of them ever finds. */
final class Ranking {

    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9-]*)\"");

    private final Topic topic;
    private final Map<String, List<Row>> ranked = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    private Ranking(Topic topic, Collection<byte[]> rules) {
        this.topic = topic;
        for (Row row : topic.precedence().rows()) {
            ranked.computeIfAbsent(Precedence.name(row), name -> new ArrayList<>())
                    .add(row);
        }
        for (byte[] drl : rules) {
            Matcher quoted = QUOTED.matcher(new String(drl, StandardCharsets.UTF_8));
            quoted.results().forEach(word -> found.add(word.group(1)));
        }
    }

    static void tell(Topic topic, Collection<byte[]> rules, Telling telling) {
        new Ranking(topic, rules).tell(telling);
    }

    private void tell(Telling telling) {
        for (Table table : topic.tables()) {
            if (table.definition().column(Topic.OUTCOME).isPresent()) {
                List<Finding> findings = new ArrayList<>();
                table.rows().forEach(row -> unranked(table, row).ifPresent(findings::add));
                telling.first(findings, table.file());
            }
        }
        List<Finding> notes = new ArrayList<>();
        for (Row row : topic.precedence().rows()) {
            if (!found.contains(Precedence.name(row))) {
                notes.add(neverFound(row));
            }
        }
        telling.first(notes, topic.precedence().file());
    }

    private Optional<Finding> unranked(Table table, Row row) {
        String outcome = (String) row.cells().get(Topic.OUTCOME).inForce(Map.of());
        found.add(outcome);
        return firstUnranked(row, ranked.getOrDefault(outcome, List.of()))
                .map(day -> new Finding(
                        row.file(),
                        row.line(),
                        table.columnOf(Topic.OUTCOME),
                        new Text(
                                "la ligne tient le %s, mais %s ne classe pas « %s » ce jour-là : changez les dates de l'une ou de l'autre"
                                        .formatted(day, topic.precedence().file(), outcome),
                                "the row holds on %s, but %s does not rank '%s' on that day: change the dates of either"
                                        .formatted(day, topic.precedence().file(), outcome))));
    }

    /** The first day of a row on which none of the ranks of its outcome holds. */
    private static Optional<LocalDate> firstUnranked(Row row, List<Row> ranks) {
        LocalDate day = row.validFrom();
        for (Row rank :
                ranks.stream().sorted(Comparator.comparing(Row::validFrom)).toList()) {
            if (rank.holdsOn(day)) {
                if (rank.validTo() == null) {
                    return Optional.empty();
                }
                day = rank.validTo().plusDays(1);
            }
        }
        return row.holdsOn(day) ? Optional.of(day) : Optional.empty();
    }

    private Finding neverFound(Row row) {
        String name = Precedence.name(row);
        return Finding.note(
                row.file(),
                row.line(),
                topic.precedence().columnOf(Topic.OUTCOME),
                new Text(
                        "« %s » est classé, mais aucune ligne ni aucune règle ne le constate".formatted(name),
                        "'%s' is ranked, but no row and no rule finds it".formatted(name)));
    }
}
