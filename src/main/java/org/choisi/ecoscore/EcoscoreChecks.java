package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;
import org.choisi.policy.Nearest;
import org.choisi.policy.Row;
import org.choisi.policy.RowFact;
import org.choisi.policy.RuleSet;
import org.choisi.policy.Words;

/**
 * What the Ecoscore's tables must say together, on every day on which one of them changes: weights that make 100, questions
 * with a grid that can earn everything, mandatory questions that are missed, limits that never punish a better answer.
 */
public final class EcoscoreChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> TABLES =
            List.of("questions", "grids", "caps", "weights", "dimensions", "grades", "settings");

    private final RuleSet rules;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private EcoscoreChecks(RuleSet rules) {
        this.rules = rules;
    }

    /** A set without an Ecoscore has nothing to be said of it. */
    public static List<Finding> of(RuleSet rules) {
        if (rules.files().content(EcoscoreDesk.TOPIC + "/questions.csv").isEmpty()) {
            return List.of();
        }
        var checks = new EcoscoreChecks(rules);
        rules.changes(EcoscoreDesk.TOPIC).forEach(checks::on);
        return List.copyOf(checks.findings);
    }

    private void on(LocalDate day) {
        Map<String, List<RowFact>> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(table, rules.rows(EcoscoreDesk.TOPIC, table, day)));
        weights(rows.get("weights"));
        questions(rows);
        new LimitCheck(rows.get("questions"), rows.get("grids"), rows.get("caps"), this::say).look();
    }

    private void weights(List<RowFact> weights) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<String, Row> last = new TreeMap<>();
        for (RowFact row : weights) {
            String kind = QuestionnaireReader.text(row, "kind");
            sums.merge(kind, QuestionnaireReader.number(row, "percent"), BigDecimal::add);
            last.put(kind, row.row());
        }
        sums.forEach((kind, sum) -> {
            if (sum.compareTo(HUNDRED) != 0) {
                say(
                        last.get(kind),
                        new Text(
                                "les poids des dimensions font %s pour « %s », et non 100"
                                        .formatted(sum.toPlainString(), kind),
                                "the weights of dimensions make %s for '%s', not 100"
                                        .formatted(sum.toPlainString(), kind)));
            }
        });
    }

    private void questions(Map<String, List<RowFact>> rows) {
        Set<String> known = new HashSet<>();
        for (RowFact question : rows.get("questions")) {
            known.add(QuestionnaireReader.text(question, "question"));
            question(question, rows);
        }
        for (RowFact grid : rows.get("grids")) {
            unknown(grid, "question", known);
        }
        known.add(GivenAnswer.COMPLETENESS);
        for (RowFact cap : rows.get("caps")) {
            unknown(cap, "about", known);
        }
    }

    private void unknown(RowFact row, String column, Set<String> known) {
        String id = QuestionnaireReader.text(row, column);
        if (!known.contains(id)) {
            Text nearest = Nearest.to(id, known);
            say(
                    row.row(),
                    new Text(
                            "« %s » n'est pas une question en vigueur%s".formatted(id, nearest.fr()),
                            "'%s' is no question in force%s".formatted(id, nearest.en())));
        }
    }

    private void question(RowFact question, Map<String, List<RowFact>> rows) {
        String id = QuestionnaireReader.text(question, "question");
        List<RowFact> grid = about(rows.get("grids"), "question", id);
        boolean scored = QuestionnaireReader.number(question, "weight").signum() > 0;
        if (scored && grid.isEmpty()) {
            say(
                    question.row(),
                    new Text(
                            "« %s » donne des points et n'a pas de barème dans grids.csv".formatted(id),
                            "'%s' gives points and has no grid in grids.csv".formatted(id)));
        } else if (scored && grid.stream().noneMatch(EcoscoreChecks::givesAll)) {
            say(
                    grid.get(0).row(),
                    new Text(
                            "aucune réponse à « %s » ne vaut 100 : même parfait, un projet perdrait des points"
                                    .formatted(id),
                            "no answer to '%s' is worth 100: even a perfect project would lose points".formatted(id)));
        }
        derived(question);
        mandatory(question, about(rows.get("caps"), "about", id));
    }

    private static List<RowFact> about(List<RowFact> rows, String column, String id) {
        return rows.stream()
                .filter(row -> id.equals(QuestionnaireReader.text(row, column)))
                .toList();
    }

    private static boolean givesAll(RowFact row) {
        BigDecimal points = QuestionnaireReader.number(row, "points");
        return points != null && points.compareTo(HUNDRED) == 0;
    }

    private void derived(RowFact question) {
        String name = QuestionnaireReader.text(question, "derivedBy");
        if (!"none".equals(name) && !Derivations.NAMES.contains(name)) {
            say(
                    question.row(),
                    new Text(
                            "aucun calcul ne s'appelle « %s »".formatted(name),
                            "no calculation is called '%s'".formatted(name)));
        }
    }

    private void mandatory(RowFact question, List<RowFact> caps) {
        boolean missed =
                caps.stream().anyMatch(cap -> ((Words) cap.fields().get("word")).accepts(GivenAnswer.UNANSWERED));
        if ("yes".equals(QuestionnaireReader.text(question, "mandatory")) && !missed) {
            say(
                    question.row(),
                    new Text(
                            "question obligatoire dont l'absence ne limite rien : ajoutez à caps.csv une ligne « unanswered »",
                            "mandatory question whose absence limits nothing: add a row 'unanswered' to caps.csv"));
        }
    }

    private void say(Row row, Text text) {
        if (told.add(row.at() + text.fr())) {
            findings.add(new Finding(row.file(), row.line(), 0, text));
        }
    }
}
