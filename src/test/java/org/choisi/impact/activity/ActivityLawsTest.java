package org.choisi.impact.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.choisi.reference.ActivityFactors.Factor;
import org.choisi.reference.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every register; registers are made from a seed. */
class ActivityLawsTest {

    private static final List<String> ENTITIES = List.of("Mairie", "CCAS", "Bordeaux", "");
    private static final List<String> COUNTRIES = List.of("FR", "DE", "France", "", "Brésil");

    private final List<Factor> factors = Shipped.DATA.activities().all();

    @TempDir
    private Path folder;

    @Test
    void the_order_of_the_lines_changes_no_total() throws IOException {
        var random = new Random(26);
        for (int register = 0; register < 100; register++) {
            List<String> rows = rows(random, 50);
            ActivityReport before = read(rows);
            Collections.shuffle(rows, random);
            ActivityReport after = read(rows);

            assertThat(after.rejects()).isEmpty();
            assertThat(after.total()).isEqualTo(before.total());
            assertThat(after.byActivity()).isEqualTo(before.byActivity());
            assertThat(after.byEntity()).isEqualTo(before.byEntity());
            assertThat(after.byYear()).isEqualTo(before.byYear());
        }
    }

    @Test
    void an_amount_split_in_two_lines_weighs_the_same() throws IOException {
        var random = new Random(27);
        for (int i = 0; i < 500; i++) {
            Factor factor = factors.get(random.nextInt(factors.size()));
            int whole = 2 + random.nextInt(1_000_000);
            int part = 1 + random.nextInt(whole - 1);
            String year = String.valueOf(2020 + random.nextInt(8));

            ActivityTotal one = read(List.of(row("1", factor, year, whole))).total();
            ActivityTotal two = read(List.of(row("1", factor, year, part), row("2", factor, year, whole - part)))
                    .total();

            assertThat(two.kgCo2e().mid()).isEqualByComparingTo(one.kgCo2e().mid());
            assertThat(two.kgCo2e().low()).isEqualByComparingTo(one.kgCo2e().low());
            assertThat(two.kgCo2e().high()).isEqualByComparingTo(one.kgCo2e().high());
            assertThat(two.kwh().mid()).isEqualByComparingTo(one.kwh().mid());
        }
    }

    @Test
    void every_breakdown_adds_up_to_the_total_and_every_range_is_in_order() throws IOException {
        var random = new Random(28);
        for (int register = 0; register < 100; register++) {
            ActivityReport report = read(rows(random, 40));
            BigDecimal total = report.total().kgCo2e().mid();

            assertThat(sum(report.byActivity().values())).isEqualByComparingTo(total);
            assertThat(sum(report.byEntity().values())).isEqualByComparingTo(total);
            assertThat(sum(report.byYear().values())).isEqualByComparingTo(total);
            assertThat(report.total().weakKgCo2e().mid()).isLessThanOrEqualTo(total);
            assertThat(report.byYear().keySet().stream()
                            .map(year -> report.inYear(year).total())
                            .reduce(ActivityTotal.NONE, ActivityTotal::plus)
                            .lines())
                    .isEqualTo(40);
        }
    }

    private static BigDecimal sum(Iterable<ActivityTotal> totals) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ActivityTotal total : totals) {
            sum = sum.add(total.kgCo2e().mid());
        }
        return sum;
    }

    private List<String> rows(Random random, int count) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            Factor factor = factors.get(random.nextInt(factors.size()));
            rows.add("L" + i + ";" + factor.activity() + ";" + ENTITIES.get(random.nextInt(4)) + ";"
                    + (2019 + random.nextInt(10)) + ";" + random.nextInt(100_000) + "." + random.nextInt(10) + ";"
                    + factor.countedIn() + ";" + COUNTRIES.get(random.nextInt(5)));
        }
        return rows;
    }

    private static String row(String id, Factor factor, String year, int amount) {
        return id + ";" + factor.activity() + ";DSI;" + year + ";" + amount + ";" + factor.countedIn() + ";FR";
    }

    private ActivityReport read(List<String> rows) throws IOException {
        Path file = folder.resolve("register.csv");
        Files.writeString(file, "id;activity;entity;year;amount;unit;country\n" + String.join("\n", rows) + "\n");
        return Activities.read(file, Shipped.DATA);
    }
}
