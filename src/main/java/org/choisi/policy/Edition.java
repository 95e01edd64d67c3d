package org.choisi.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/**
 * One topic of a rule set as it stands on one day: values and rows in force are chosen here, before any fact is looked at.
 */
public final class Edition {

    /** Facts shown to the rules at once: large enough to spread the cost of the rows, small enough to stay in memory. */
    private static final int BATCH = 4_000;

    /** Ages in months and percentages are below; larger numbers are worked out each time. */
    private static final int WHOLE_STEPS = 1_200;

    private static final Comparator<Hit> BY_RANK = Comparator.comparingInt(
                    (Hit hit) -> hit.outcome().rank())
            .thenComparing(hit -> hit.row().file())
            .thenComparingInt(hit -> hit.row().line())
            .thenComparing(hit -> hit.outcome().name());

    private final Topic topic;
    private final LocalDate asOf;
    private final List<RowFact> rows = new ArrayList<>();
    private final Map<String, List<RowFact>> byTable = new HashMap<>();
    private final RuleCompiler.Questions questions;
    private final Map<String, BigDecimal> parameters = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<Row, LocalDate> since = new IdentityHashMap<>();
    private final Map<String, Set<String>> mentioned = new ConcurrentHashMap<>();
    private final Map<String, int[]> wholeSteps = new ConcurrentHashMap<>();
    private final Map<String, NavigableSet<BigDecimal>> steps = new ConcurrentHashMap<>();
    private final Map<String, NavigableSet<BigDecimal>> thresholds = new ConcurrentHashMap<>();

    Edition(Topic topic, LocalDate asOf) {
        this.topic = topic;
        this.asOf = asOf;
        topic.firstDay().filter(first -> !asOf.isBefore(first)).orElseThrow(() -> nothingInForce(topic, asOf));
        for (Table table : topic.tables()) {
            List<RowFact> inForce = RowsInForce.on(asOf, table, topic);
            rows.addAll(inForce);
            byTable.put(table.name(), inForce);
        }
        Map<String, Parameter.Value> values = topic.parametersOn(asOf);
        values.forEach((name, value) -> parameters.put(name, value.number()));
        rows.forEach(fact -> since.computeIfAbsent(fact.row(), row -> inForceSince(row, values)));
        topic.precedence().rows().stream().filter(row -> row.holdsOn(asOf)).forEach(row -> {
            Outcome outcome = Precedence.outcome(row);
            outcomes.put(outcome.name(), outcome);
        });
        questions = topic.rules()
                .over(rows.stream().filter(row -> !row.fact().isEmpty()).toList());
    }

    private static Refused nothingInForce(Topic topic, LocalDate asOf) {
        String first = topic.firstDay().map(LocalDate::toString).orElse("?");
        return new Refused(new Text(
                "aucune règle n'est en vigueur le %s : les premières le sont depuis le %s".formatted(asOf, first),
                "no rule is in force on %s: the first ones are since %s".formatted(asOf, first)));
    }

    private static LocalDate inForceSince(Row row, Map<String, Parameter.Value> parameters) {
        LocalDate latest = row.validFrom();
        for (Cell cell : row.cells().values()) {
            for (String name : cell.parameters()) {
                LocalDate changed = parameters.get(name).since();
                latest = changed.isAfter(latest) ? changed : latest;
            }
        }
        return latest;
    }

    /**
     * The numbers at which some row starts or stops to answer.
     *
     * @param field name of the fact's value that rows are compared with
     * @param vocabulary rows of tables with a column of these words count only when they let the word pass
     */
    public NavigableSet<BigDecimal> thresholds(String field, String vocabulary, String word) {
        return thresholds.computeIfAbsent(
                field + '\n' + vocabulary + '\n' + word,
                key -> endsOf(field, (table, row) -> lets(table, row, vocabulary, word)));
    }

    /**
     * The smallest number that meets the same rows as this one, whatever the table: facts that differ within such a step
     * alone need not be asked about twice.
     */
    public BigDecimal step(String field, BigDecimal value) {
        BigDecimal step = steps.computeIfAbsent(field, name -> endsOf(name, (table, row) -> true))
                .floor(value);
        return step == null ? BigDecimal.ZERO : step;
    }

    /** The same for a whole number: the smallest whole number that meets the same rows. */
    public int step(String field, int value) {
        if (value < 0 || value >= WHOLE_STEPS) {
            return wholeStep(field, value);
        }
        return wholeSteps
                .computeIfAbsent(field, name -> {
                    int[] all = new int[WHOLE_STEPS];
                    Arrays.setAll(all, number -> wholeStep(name, number));
                    return all;
                })[value];
    }

    private int wholeStep(String field, int value) {
        return step(field, BigDecimal.valueOf(value))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    private NavigableSet<BigDecimal> endsOf(String field, BiPredicate<Table, Row> counting) {
        NavigableSet<BigDecimal> found = new TreeSet<>();
        for (Table table : topic.tables()) {
            for (Column column : table.definition().columns()) {
                if (column.reads().equals(field)) {
                    rows.stream()
                            .filter(fact -> fact.row().file().equals(table.file()))
                            .filter(fact -> counting.test(table, fact.row()))
                            .forEach(fact -> add(found, fact.fields().get(column.field())));
                }
            }
        }
        return found;
    }

    private static boolean lets(Table table, Row row, String vocabulary, String word) {
        return table.definition().columns().stream()
                .filter(column -> column.vocabulary().equals(vocabulary) && column.type() == Column.Type.WORDS)
                .allMatch(column ->
                        ((Cell.OfWords) row.cells().get(column.name())).words().accepts(word));
    }

    private static void add(Set<BigDecimal> found, Object cell) {
        if (cell instanceof Range range) {
            found.addAll(range.ends());
        } else if (cell instanceof Number number) {
            found.add(new BigDecimal(number.toString()));
        }
    }

    /** The words of a vocabulary; of an open one those that tables mention, and one for every other. */
    public Set<String> words(String vocabulary) {
        return topic.words(vocabulary);
    }

    /** The rows of one table that are in force, in file order: for tables that are looked up rather than met by rules. */
    public List<RowFact> rows(String table) {
        return byTable.getOrDefault(table, List.of());
    }

    /** The number of a cell as its owner wrote it, years in years; empty when it says that it is not known. */
    public Optional<BigDecimal> written(Row row, String column) {
        return row.cells().get(column) instanceof Cell.OfNumber number && number.term() != null
                ? Optional.ofNullable(number.term().value(parameters))
                : Optional.empty();
    }

    /** The first day on which a row and the parameters in it have these values together. */
    public LocalDate inForceSince(Row row) {
        return since.get(row);
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** A free word as the rules tell it apart: the word itself when a table mentions it, else one word for all others. */
    public String coarse(String vocabulary, String word) {
        String folded = Vocabularies.folded(word);
        return mentioned.computeIfAbsent(vocabulary, topic::mentioned).contains(folded) ? folded : Topic.ANY_OTHER_WORD;
    }

    /** What the rules find for each fact, in the facts' order; for one fact the strongest first. */
    public List<List<Hit>> ask(List<?> facts) {
        List<List<Hit>> answers = new ArrayList<>(facts.size());
        for (int from = 0; from < facts.size(); from += BATCH) {
            askBatch(facts.subList(from, Math.min(from + BATCH, facts.size())), answers);
        }
        return answers;
    }

    private void askBatch(List<?> facts, List<List<Hit>> answers) {
        Map<Object, List<Hit>> byFact = new IdentityHashMap<>(facts.size() * 2);
        facts.forEach(fact -> byFact.put(fact, new ArrayList<>()));
        questions.ask(
                facts,
                (fact, row, outcome, values) ->
                        byFact.get(fact).add(Hit.of(row, outcome(outcome), since.get(row), values)));
        for (Object fact : facts) {
            List<Hit> hits = byFact.get(fact);
            hits.sort(BY_RANK);
            answers.add(hits);
        }
    }

    private Outcome outcome(String name) {
        Outcome outcome = outcomes.get(name);
        if (outcome == null) {
            throw new Refused(new Text(
                    "les règles constatent « %s », que %s ne classe pas le %s"
                            .formatted(name, topic.precedence().file(), asOf),
                    "the rules find '%s', which %s does not rank on %s"
                            .formatted(name, topic.precedence().file(), asOf)));
        }
        return outcome;
    }
}
