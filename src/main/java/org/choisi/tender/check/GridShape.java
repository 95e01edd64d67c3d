package org.choisi.tender.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Range;
import org.choisi.policy.RowFact;
import org.choisi.policy.Words;
import org.choisi.tender.Mark;

/**
 * Whether each grid gives every answer points once: no gap between its ends, no overlap. An answer whose proof is not
 * stated may well get none: it is to be completed.
 */
final class GridShape {

    /** Cells have six decimals at most. */
    private static final BigDecimal SMALLEST_STEP = new BigDecimal("0.000001");

    private static final String UNSTATED = Mark.Proof.UNSTATED.name().toLowerCase(Locale.ROOT);

    private static final List<String> PROOFS = Arrays.stream(Mark.Proof.values())
            .map(proof -> proof.name().toLowerCase(Locale.ROOT))
            .toList();

    private final List<RowFact> rows;
    private final List<Finding> findings = new ArrayList<>();

    private GridShape(List<RowFact> rows) {
        this.rows = rows;
    }

    /** What is wrong with the grids that are in force, at the row where it shows. */
    static List<Finding> findings(Edition edition) {
        Map<Object, List<RowFact>> grids = new LinkedHashMap<>();
        edition.rows("grids")
                .forEach(row -> grids.computeIfAbsent(row.fields().get("grid"), name -> new ArrayList<>())
                        .add(row));
        List<Finding> all = new ArrayList<>();
        grids.values().forEach(rows -> all.addAll(new GridShape(rows).check()));
        return all;
    }

    private List<Finding> check() {
        TreeSet<BigDecimal> ends = new TreeSet<>();
        TreeSet<String> words = new TreeSet<>();
        for (RowFact row : rows) {
            addEnds(answer(row), ends);
            words.addAll(word(row).listed());
        }
        for (String proof : PROOFS) {
            words.forEach(word -> meetsOne(null, word, proof));
            probes(ends).forEach(number -> meetsOne(number, "", proof));
        }
        return findings;
    }

    /** Every number at which some row starts or stops. */
    private static void addEnds(Range range, TreeSet<BigDecimal> ends) {
        if (range.from() != null) {
            ends.add(range.from());
        }
        if (range.below() != null) {
            ends.add(range.below());
        }
    }

    /** The ends, and the last number before each, between the first and the last end that a row lets pass. */
    private List<BigDecimal> probes(TreeSet<BigDecimal> ends) {
        List<BigDecimal> probes = new ArrayList<>();
        for (BigDecimal end : ends) {
            boolean last = end.equals(ends.last());
            if (!last || rows.stream().anyMatch(row -> answer(row).accepts(end))) {
                probes.add(end);
            }
            if (!end.equals(ends.first())) {
                probes.add(end.subtract(SMALLEST_STEP));
            }
        }
        return probes;
    }

    private void meetsOne(BigDecimal number, String word, String proof) {
        List<RowFact> met = rows.stream()
                .filter(row -> answer(row).accepts(number)
                        && word(row).accepts(word)
                        && ((Words) row.fields().get("proof")).accepts(proof))
                .toList();
        boolean toComplete = met.isEmpty() && proof.equals(UNSTATED);
        if (met.size() == 1 || toComplete) {
            return;
        }
        String shown = (number == null ? word : number.toPlainString()) + ", " + proof;
        RowFact at = met.isEmpty() ? rows.get(0) : met.get(met.size() - 1);
        Text text = met.isEmpty()
                ? new Text(
                        "aucune ligne du barème « %s » ne répond à %s".formatted(name(at), shown),
                        "no row of grid '%s' answers %s".formatted(name(at), shown))
                : new Text(
                        "%d lignes du barème « %s » répondent à %s".formatted(met.size(), name(at), shown),
                        "%d rows of grid '%s' answer %s".formatted(met.size(), name(at), shown));
        if (findings.stream().noneMatch(said -> said.row() == at.row().line())) {
            findings.add(new Finding(at.row().file(), at.row().line(), 0, text));
        }
    }

    private static Object name(RowFact row) {
        return row.fields().get("grid");
    }

    private static Range answer(RowFact row) {
        return (Range) row.fields().get("answer");
    }

    private static Words word(RowFact row) {
        return (Words) row.fields().get("word");
    }
}
