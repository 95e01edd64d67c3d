package org.choisi.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.choisi.TestDesk;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.KgCo2e;
import org.junit.jupiter.api.Test;

/** What holds of every coloured budget, whatever its lines. */
class BudgetLawsTest {

    private static final AdviceDesk DESK = TestDesk.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int CASES = 4_000;

    private static final String[] LABELS = {
        "Ordinateurs portables",
        "Écrans 24 pouces",
        "Maintenance des serveurs",
        "Licences bureautiques",
        "Papier A4",
        "Électricité",
        "Fêtes et cérémonies",
        "Total général",
        "Toners",
        ""
    };

    private static int strength(Optional<Colour> colour) {
        return switch (colour.map(Colour::name).orElse("none")) {
            case "red" -> 2;
            case "amber" -> 1;
            default -> 0;
        };
    }

    private static Colours colours() {
        return new Colours(DESK.rules().on("budgets", DAY));
    }

    @Test
    void more_carbon_for_the_same_money_and_target_never_turns_towards_green() {
        List<Colours.Subject> lighter = new ArrayList<>();
        List<Colours.Subject> heavier = new ArrayList<>();
        var random = new Random(11);
        for (int index = 0; index < CASES; index++) {
            Optional<Target> target = random.nextBoolean()
                    ? Optional.of(new Target(BigDecimal.valueOf(random.nextInt(1, 20_000)), false, null))
                    : Optional.empty();
            BigDecimal kg = BigDecimal.valueOf(random.nextInt(1 << random.nextInt(1, 28)));
            BigDecimal euros = BigDecimal.valueOf(random.nextInt(1 << random.nextInt(1, 26)));
            String level = List.of("line", "entity", "year").get(random.nextInt(3));
            BigDecimal unmatched = level.equals("line") ? null : BigDecimal.valueOf(random.nextInt(101));
            BigDecimal more = kg.add(BigDecimal.valueOf(random.nextInt(1 << random.nextInt(1, 26))));
            lighter.add(new Colours.Subject(level, KgCo2e.exactly(kg), euros, target, unmatched));
            heavier.add(new Colours.Subject(level, KgCo2e.exactly(more), euros, target, unmatched));
        }
        List<Optional<Colour>> before = colours().of(lighter);
        List<Optional<Colour>> after = colours().of(heavier);
        int changed = 0;
        for (int index = 0; index < CASES; index++) {
            assertThat(strength(after.get(index)))
                    .as("%s then %s", lighter.get(index), heavier.get(index))
                    .isGreaterThanOrEqualTo(strength(before.get(index)));
            changed += strength(after.get(index)) > strength(before.get(index)) ? 1 : 0;
        }
        assertThat(changed).isGreaterThan(CASES / 20);
    }

    @Test
    void a_total_of_which_too_much_is_not_matched_is_never_green() {
        var random = new Random(12);
        List<Colours.Subject> subjects = new ArrayList<>();
        for (int index = 0; index < 500; index++) {
            subjects.add(new Colours.Subject(
                    random.nextBoolean() ? "year" : "entity",
                    KgCo2e.exactly(BigDecimal.valueOf(random.nextInt(1_000))),
                    BigDecimal.valueOf(random.nextInt(1_000_000)),
                    Optional.empty(),
                    BigDecimal.valueOf(random.nextInt(20, 101))));
        }
        assertThat(colours().of(subjects))
                .allSatisfy(colour -> assertThat(strength(colour)).isPositive());
    }

    private static List<BudgetLine> lines(Random random, int count) {
        var intake = new BudgetIntake(DESK.reference());
        List<BudgetLine> lines = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Map<BudgetColumn, String> cells = new EnumMap<>(BudgetColumn.class);
            cells.put(BudgetColumn.LABEL, LABELS[random.nextInt(LABELS.length)]);
            cells.put(BudgetColumn.ENTITY, random.nextInt(3) == 0 ? "" : "Entité " + random.nextInt(3));
            cells.put(BudgetColumn.YEAR, random.nextInt(8) == 0 ? "" : "202" + random.nextInt(4, 8));
            BudgetColumn amount = random.nextBoolean() ? BudgetColumn.AMOUNT_EUR_WITH_TAX : BudgetColumn.AMOUNT_EUR;
            cells.put(amount, random.nextInt(6) == 0 ? "" : "" + random.nextInt(-500, 90_000));
            cells.put(BudgetColumn.QUANTITY, random.nextInt(3) == 0 ? "" + random.nextInt(200) : "");
            cells.put(BudgetColumn.UNIT, random.nextInt(3) == 0 ? "ramettes" : "");
            lines.add(intake.take(index + 2, cells));
        }
        return lines;
    }

    @Test
    void every_line_comes_back_and_totals_are_the_sums_of_their_lines() {
        for (int round = 0; round < 40; round++) {
            List<BudgetLine> lines = lines(new Random(100 + round), 60);
            BudgetReport report = new BudgetDesk(DESK.rules(), DESK.reference(), DAY).colour(lines);

            assertThat(report.lines().stream().map(ColouredLine::line)).containsExactlyElementsOf(lines);
            for (ColouredLine line : report.lines()) {
                assertThat(line.weight().isPresent()).isEqualTo(line.status() == ColouredLine.Status.WEIGHED);
                if (line.weight().isEmpty()) {
                    assertThat(line.notes()).as("why a line has no weight").isNotEmpty();
                }
            }
            BigDecimal kg = report.lines().stream()
                    .flatMap(line -> line.weight().stream())
                    .map(weight -> weight.kgCo2e().mid())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum(report, false)).isEqualByComparingTo(kg);
            assertThat(sum(report, true)).isEqualByComparingTo(kg);
        }
    }

    private static BigDecimal sum(BudgetReport report, boolean ofEntities) {
        return report.totals().stream()
                .filter(total -> total.entity().isPresent() == ofEntities)
                .flatMap(total -> total.kgCo2e().stream())
                .map(KgCo2e::mid)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void the_order_of_lines_changes_no_total_and_no_colour() {
        for (int round = 0; round < 40; round++) {
            var random = new Random(200 + round);
            List<BudgetLine> lines = new ArrayList<>(lines(random, 40));
            var desk = new BudgetDesk(DESK.rules(), DESK.reference(), DAY);
            List<BudgetTotal> before = desk.colour(lines).totals();
            Collections.shuffle(lines, random);
            List<BudgetTotal> after = desk.colour(lines).totals();

            for (int index = 0; index < before.size(); index++) {
                assertThat(after.get(index).kgCo2e().map(one -> one.mid().stripTrailingZeros()))
                        .isEqualTo(
                                before.get(index).kgCo2e().map(one -> one.mid().stripTrailingZeros()));
                assertThat(after.get(index).unmatchedLines())
                        .isEqualTo(before.get(index).unmatchedLines());
                assertThat(after.get(index).colour().map(Colour::name))
                        .isEqualTo(before.get(index).colour().map(Colour::name));
            }
        }
    }
}
