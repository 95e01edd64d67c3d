package org.choisi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.choisi.TestDesk;
import org.choisi.budget.BudgetDesk;
import org.choisi.budget.BudgetReport;
import org.choisi.budget.Colour;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.inventory.InventoryReader;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.inventory.budget.BudgetFile;
import org.choisi.inventory.register.RegisterReader;
import org.choisi.inventory.review.ServiceRegister;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.measure.Refused;
import org.choisi.services.Advice;
import org.choisi.services.ServiceDesk;
import org.choisi.services.Totals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetropolisTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final LocalDate EARLIER = LocalDate.parse("2022-12-31");

    @TempDir
    private static Path files;

    @BeforeAll
    static void write() throws IOException {
        Metropolis.shipped().write(files, DAY);
    }

    @Test
    void the_same_seed_and_day_make_the_same_bytes(@TempDir Path again) throws IOException {
        List<Metropolis.Written> written = Metropolis.shipped().write(again, DAY);

        for (Metropolis.Written file : written) {
            assertThat(Files.mismatch(files.resolve(file.file()), again.resolve(file.file())))
                    .as(file.file())
                    .isEqualTo(-1);
        }
    }

    @Test
    void another_seed_makes_other_files(@TempDir Path other) throws IOException {
        List<Metropolis.Written> written = Metropolis.seeded(1).write(other, DAY);

        assertThat(written)
                .allSatisfy(file -> assertThat(Files.mismatch(files.resolve(file.file()), other.resolve(file.file())))
                        .isNotEqualTo(-1));
    }

    @Test
    void the_inventory_alone_is_the_one_of_the_folder() throws IOException {
        var alone = new StringWriter();

        Metropolis.shipped().inventory(DAY, alone);

        assertThat(alone).hasToString(Files.readString(files.resolve("inventory.csv")));
    }

    @Test
    void the_inventory_has_the_canonical_columns() throws IOException {
        String header = Files.lines(files.resolve("inventory.csv")).findFirst().orElseThrow();

        assertThat(header)
                .isEqualTo(Arrays.stream(AssetColumn.values())
                        .map(AssetColumn::label)
                        .collect(Collectors.joining(";")));
    }

    @Test
    void every_id_is_used_once() throws IOException {
        assertThat(inventory(files)).extracting(line -> line.getField("id")).doesNotHaveDuplicates();
    }

    @Test
    void each_asset_bought_is_in_a_purchase_line_of_its_year_and_category() throws IOException {
        Map<String, Integer> bought =
                quantities(inventory(files), line -> !line.getField("bought_on").isEmpty(), "bought_on");
        Map<String, Integer> registered =
                quantities(read(files, "purchases.csv"), line -> !isSupply(line), "bought_on");

        assertThat(registered).isEqualTo(bought);
    }

    @Test
    void a_later_day_tells_the_same_story_so_far(@TempDir Path earlier) throws IOException {
        Metropolis.shipped().write(earlier, EARLIER);

        Predicate<NamedCsvRecord> gone = line -> !line.getField("retired_on").isEmpty()
                && !LocalDate.parse(line.getField("retired_on")).isAfter(EARLIER);
        assertThat(by("id", inventory(files), gone)).containsAllEntriesOf(by("id", inventory(earlier), gone));
        assertThat(by("id", read(files, "purchases.csv"), line -> true))
                .containsAllEntriesOf(by("id", read(earlier, "purchases.csv"), line -> true));
    }

    @Test
    void it_has_a_metropolis_and_18_municipalities_and_about_12_000_workstations() throws IOException {
        Set<String> workstations = Set.of("laptop", "desktop", "workstation", "all-in-one", "thin-client");
        int inService = inventory(files).stream()
                .filter(line ->
                        line.getField("retired_on").isEmpty() && workstations.contains(line.getField("category")))
                .mapToInt(line -> Integer.parseInt(line.getField("quantity")))
                .sum();

        assertThat(inventory(files).stream()
                        .map(line -> line.getField("entity"))
                        .distinct())
                .hasSize(19);
        assertThat(inService).isBetween(11_700, 12_200);
    }

    @Test
    void laptops_that_leave_are_kept_5_years_in_2022_and_7_in_2026() throws IOException {
        assertThat(yearsKept("laptop", "2022")).isBetween(4.8, 5.4);
        assertThat(yearsKept("laptop", "2026")).isBetween(6.7, 7.3);
    }

    @Test
    void the_reader_refuses_only_the_lines_meant_to_be_refused() {
        var rejects = new ArrayList<Reject>();

        InventoryReader.read(InventorySource.of(files.resolve("inventory.csv")), new InventoryReader.Sink() {
            @Override
            public void accept(AssetLine line) {
                // only the others are looked at
            }

            @Override
            public void reject(Reject reject) {
                rejects.add(reject);
            }
        });

        assertThat(rejects)
                .hasSizeBetween(5, 60)
                .allSatisfy(reject -> assertThat(reject.column() + " " + reject.value())
                        .matches("in_service_on ....-02-30|battery_health 1[2-7]."));
    }

    /** The same settings as in metropolis.yaml: about 5 % unused, 15 % tools that several bought, 4 % not measured. */
    @Test
    void the_review_of_its_services_has_something_to_say_and_keeps_most_of_them() {
        var register = new ServiceRegister(TestDesk.shipped().reference());

        register.read(files.resolve("services.csv"), "services.csv");
        Totals totals = Totals.of(
                new ServiceDesk(TestDesk.shipped().rules(), TestDesk.shipped().reference())
                        .reviewer(DAY)
                        .review(register.services()));

        assertThat(register.rejects()).isEmpty();
        assertThat(totals.byAdvice().get(Advice.KEEP)).isGreaterThan(900);
        assertThat(totals.byAdvice())
                .allSatisfy(
                        (advice, count) -> assertThat(count).as(advice.name()).isGreaterThan(20));
        assertThat(totals.eurosPerYear()).isBetween(new BigDecimal("500000"), new BigDecimal("5000000"));
    }

    @Test
    void its_services_are_a_register_of_indicators_too() {
        var rejects = new ArrayList<Reject>();

        RegisterReader.Report report = new RegisterReader(TestDesk.shipped().reference())
                .registers(files.resolve("services.csv"), "services.csv", new RegisterReader.Sink() {
                    @Override
                    public void accept(RegisterRow row) {
                        // counted by the report
                    }

                    @Override
                    public void reject(Reject reject) {
                        rejects.add(reject);
                    }
                });

        assertThat(report.kinds()).containsExactly("services");
        assertThat(report.read()).isGreaterThan(1_300);
        assertThat(rejects).isEmpty();
    }

    @Test
    void its_budget_has_hundreds_of_lines_of_which_some_cannot_be_matched() {
        var budget = new BudgetFile(TestDesk.shipped().reference(), null);

        budget.read(files.resolve("budget.csv"), "budget.csv");
        BudgetReport report =
                new BudgetDesk(TestDesk.shipped().rules(), TestDesk.shipped().reference(), DAY).colour(budget.lines());

        assertThat(report.lines()).hasSizeBetween(500, 900);
        assertThat(report.notMatched()).hasSizeBetween(50, 200);
        assertThat(report.lines().stream().map(line -> line.line().entity()).distinct())
                .hasSize(19);
        assertThat(report.lines().stream()
                        .flatMap(line -> line.colour().stream())
                        .map(Colour::name)
                        .distinct())
                .containsExactlyInAnyOrder("green", "amber", "red");
    }

    @Test
    void nothing_is_told_of_a_day_outside_the_story() {
        assertThatThrownBy(() -> Metropolis.shipped().inventory(LocalDate.parse("2016-12-31"), new StringWriter()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2017-01-01");
        assertThatThrownBy(() -> Metropolis.shipped().inventory(LocalDate.MAX, new StringWriter()))
                .isInstanceOf(Refused.class);
    }

    /** The average over the devices that left in a year, impossible dates left out. */
    private static double yearsKept(String category, String year) throws IOException {
        long days = 0;
        long devices = 0;
        for (NamedCsvRecord line : inventory(files)) {
            String started = line.getField("in_service_on");
            boolean counts = line.getField("category").equals(category)
                    && line.getField("retired_on").startsWith(year)
                    && !started.isEmpty()
                    && !started.endsWith("-02-30")
                    && started.compareTo(line.getField("retired_on")) < 0;
            if (counts) {
                int quantity = Integer.parseInt(line.getField("quantity"));
                days += quantity
                        * ChronoUnit.DAYS.between(
                                LocalDate.parse(started), LocalDate.parse(line.getField("retired_on")));
                devices += quantity;
            }
        }
        return days / 365.25 / devices;
    }

    private static boolean isSupply(NamedCsvRecord line) {
        return line.getField("category").equals("printing-supplies");
    }

    private static List<NamedCsvRecord> inventory(Path folder) throws IOException {
        return read(folder, "inventory.csv");
    }

    private static List<NamedCsvRecord> read(Path folder, String file) throws IOException {
        try (var records = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(folder.resolve(file))) {
            return records.stream().toList();
        }
    }

    private static Map<String, Integer> quantities(
            List<NamedCsvRecord> lines, Predicate<NamedCsvRecord> counted, String date) {
        var quantities = new TreeMap<String, Integer>();
        lines.stream()
                .filter(counted)
                .forEach(line -> quantities.merge(
                        line.getField(date).substring(0, 4) + " " + line.getField("category"),
                        Integer.valueOf(line.getField("quantity")),
                        Integer::sum));
        return quantities;
    }

    private static Map<String, List<String>> by(
            String key, List<NamedCsvRecord> lines, Predicate<NamedCsvRecord> counted) {
        var by = new HashMap<String, List<String>>();
        lines.stream().filter(counted).forEach(line -> by.put(line.getField(key), line.getFields()));
        return by;
    }
}
