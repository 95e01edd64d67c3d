package org.choisi.ecoscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.ecoscore.SampleProjects.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.TestDesk;
import org.choisi.policy.Row;
import org.junit.jupiter.api.Test;

/** The three sample projects, and where each of their points comes from. */
class SamplesTest {

    @Test
    void every_point_of_every_sample_is_that_of_a_row_with_a_reference() throws IOException {
        Map<String, Row> rows = new HashMap<>();
        TestDesk.shipped().rules().rowsReadByRules().forEach(row -> rows.put(row.id(), row));

        for (Project project : SampleProjects.samples()) {
            Ecoscore score = score(project);
            assertThat(score.faults()).isEmpty();
            BigFraction earned = BigFraction.ZERO;
            for (Ecoscore.Part part : score.dimensions()) {
                for (Ecoscore.Line line : part.lines()) {
                    Reason reason = line.reasons().get(0);
                    Row row = rows.get(reason.rule());
                    assertThat(row.at()).isEqualTo(reason.at());
                    assertThat(row.reference()).isEqualTo(reason.reference()).isNotBlank();
                    assertThat(cell(row, 4)).isEqualTo(line.points() == null ? "*" : Fractions.text(line.points()));
                    if (line.points() != null) {
                        earned =
                                earned.add(line.weight().multiply(line.points()).divide(BigFraction.of(100)));
                    }
                }
            }
            BigFraction answered =
                    score.dimensions().stream().map(Ecoscore.Part::answered).reduce(BigFraction.ZERO, BigFraction::add);
            assertThat(score.score())
                    .isEqualTo(earned.multiply(BigFraction.of(100)).divide(answered));
        }
    }

    /** The cell as it stands in the file, whoever reads it. */
    private static String cell(Row row, int column) throws IOException {
        return Files.readAllLines(Path.of(row.file())).get(row.line() - 1).split(";")[column];
    }

    @Test
    void the_footprint_of_tablets_is_that_of_their_making_and_use_over_the_pupils() {
        Ecoscore score = score(SampleProjects.samples().get(2));

        // Tablet: (80.5 + 3.43 + 0.364) / 4 years + 25 kWh × 0.0461 = 21.0735 + 1.1525 = 22.226 kg a year, × 1200 =
        // 26671.2
        // Laptop: (170 + 12.3 + 2.79) / 7 years + 39.75 kWh × 0.0461 = 26.4414 + 1.8325 = 28.2739 kg a year, × 40 =
        // 1130.95
        // (26671.2 + 1130.95) / 1200 pupils = 23.168
        assertThat(line(score, "carbon_kg_per_user_year").reasons())
                .extracting(reason -> reason.text().fr().replace('\u00a0', ' ').replace('\u202f', ' '))
                .anySatisfy(text -> assertThat(text).contains("26 671,2 kgCO2e par an"))
                .anySatisfy(text -> assertThat(text).contains("1 130,95 kgCO2e par an"))
                .anySatisfy(text -> assertThat(text).contains("23,16 kgCO2e par personne et par an"));
    }

    @Test
    void refurbished_and_kept_tablets_weigh_what_their_sources_say() {
        Ecoscore score = score(SampleProjects.samples().get(3));

        // 450 refurbished: 84.294 / (3 + 3 years of first life) + 1.1525 = 15.2015 each, 6840.675
        // 150 kept: electricity alone, 1.1525 each, 172.875; 40 laptops kept: 39.75 × 0.0461 × 40 = 73.299
        // (6840.675 + 172.875 + 73.299) / 1200 = 5.9057
        assertThat(line(score, "carbon_kg_per_user_year").answer().fr()).startsWith("5,9");
        assertThat(line(score, "refurbished_share").answer().fr()).startsWith("100");
        assertThat(line(score, "lifetime_percent").points()).isNull();
    }

    @Test
    void the_rgesn_rate_of_the_portal_is_weighted_by_priority() {
        Ecoscore score = score(SampleProjects.samples().get(0));

        List<String> weighed = rgesn();
        BigDecimal met = new BigDecimal(weighed.get(0));
        BigDecimal all = new BigDecimal(weighed.get(1));
        assertThat(line(score, "rgesn_rate").reasons().get(1).values())
                .containsEntry("weightMet", met)
                .containsEntry("weightAnswered", all);
        // 61.25 / 76.5 = 80.06 %
        assertThat(line(score, "rgesn_rate").answer().fr()).startsWith("80,06");
    }

    /** Counted here from the two files, by other means than those of the program. */
    private static List<String> rgesn() {
        Map<String, String> priority = new HashMap<>();
        lines(Path.of("reference-data/rgesn-criteria.csv")).skip(1).forEach(line -> {
            String[] cells = line.split(";");
            priority.put(cells[1], cells[3]);
        });
        Map<String, BigDecimal> weights = Map.of(
                "high", new BigDecimal("1.5"), "recommended", new BigDecimal("1.25"), "moderate", BigDecimal.ONE);
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO};
        lines(Path.of("reference-data/projects/portail-citoyen.json"))
                .filter(line -> line.contains("numero") && !line.contains("non applicable"))
                .forEach(line -> {
                    BigDecimal weight = weights.get(priority.get(line.split("\"")[3]));
                    sums[1] = sums[1].add(weight);
                    sums[0] = line.contains("non conforme") ? sums[0] : sums[0].add(weight);
                });
        return List.of(sums[0].toPlainString(), sums[1].toPlainString());
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ecoscore.Line line(Ecoscore score, String question) {
        return score.dimensions().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }
}
