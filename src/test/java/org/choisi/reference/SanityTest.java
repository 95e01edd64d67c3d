package org.choisi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanityTest {

    @Test
    void the_shipped_figures_are_all_within_their_bounds() {
        assertThat(Shipped.DATA.doubts()).isEmpty();
    }

    /**
     * One digit too many. On the EU grid (0.38): laptop 185.09 / (185.09 + 39.75 × 5 × 0.38 = 75.5) = 71 %, in 55..90;
     * with 397.5 kWh 185.09 / (185.09 + 755.25) = 20 %. Phone 79.516 / (79.516 + 6.41) = 93 %, in 70..96; with 770 kg to
     * make 772.5 / 778.9 = 99 %. Distribution of a laptop 123 / (170 + 123 + 2.79) = 42 %, above 15. Copier end of life
     * 1,300 / 2,343 = 55 %. Grids: 0.461 for 0.03..0.11, 4.22 for 0.01..1.2.
     */
    @ParameterizedTest
    @CsvSource({
        "factors.csv, F-001, ;170;, ;1700;",
        "factors.csv, F-001, 156;170, 15.6;17",
        "factors.csv, F-002, ;12.3;, ;123;",
        "factors.csv, F-005, ;39.75;, ;397.5;",
        "factors.csv, F-005, ;39.75;, ;3.975;",
        "factors.csv, F-007, ;5;, ;50;",
        "factors.csv, F-008, 25;25;30.2, 250;250;302",
        "factors.csv, F-011, ;203;, ;2030;",
        "factors.csv, F-038, ;77;84, ;770;840",
        "factors.csv, F-042, ;6.75;, ;67.5;",
        "factors.csv, F-061, ;1.46;, ;14.6;",
        "factors.csv, F-062, 90;130;430, 9;10.5;43",
        "factors.csv, F-065, 660;1000;1500, 10.5;10.5;10.5",
        "factors.csv, F-067, ;130;, ;1300;",
        "grids.csv, G-04, 0.0461, 0.461",
        "grids.csv, G-06, 0.422, 4.22",
        "activity-factors.csv, AF-01, 0.00458, 0.0458",
        "activity-factors.csv, AF-09, 0.14225, 1.4225",
        "activity-factors.csv, AF-16, ;75;, ;750;",
        "activity-factors.csv, AF-14, ;1.46;1.75, ;14.6;17.5",
        "activity-factors.csv, AF-21, 0.802, 8.02"
    })
    void a_figure_mistyped_by_ten_is_doubted_at_its_row(String file, String row, String right, String wrong) {
        List<Finding> doubts = doubts(file, row, right, wrong);

        assertThat(doubts).isNotEmpty().allMatch(doubt -> !doubt.blocks());
        assertThat(doubts)
                .extracting(doubt -> doubt.file() + ":" + doubt.row())
                .contains("reference-data/" + file + ":" + line(file, row));
        assertThat(doubts.get(0).in(Language.EN)).contains("note: ").contains("reference-data/sanity.csv:");
    }

    /** How far the net reaches: every reference row of factors.csv that matters for an advice, ten times too large. */
    @Test
    void most_rows_of_factors_mistyped_by_ten_are_refused_or_doubted() {
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (String row : text("factors.csv").lines().skip(1).toList()) {
            String[] cells = row.split(";", -1);
            boolean counts = cells[2].equals("embodied_manufacturing") || cells[2].equals("reference_lifetime");
            if (cells[3].equals("reference") && counts) {
                tried++;
                String[] mistyped = cells.clone();
                mistyped[5] = new BigDecimal(cells[5]).movePointRight(1).toPlainString();
                if (!isSeen(String.join(";", cells), String.join(";", mistyped))) {
                    missed.add(cells[0]);
                }
            }
        }

        assertThat(tried).isGreaterThan(40);
        assertThat(missed).isEmpty();
    }

    @Test
    void bounds_said_twice_or_out_of_order_are_found() {
        String header = "id;check;subject;grid;low;high;unit;reason_fr;reason_en;status;source;note\n";
        String rows = "S-1;embodied;laptop;*;90;10;kgCO2e;r;r;setting;me;\n"
                + "S-2;embodied;laptop;*;;10;kgCO2e;r;r;setting;me;\n"
                + "S-3;weight;laptop;*;;10;kgCO2e;r;r;setting;me;\n";
        FileSet files = Shipped.FILES.with("sanity.csv", (header + rows).getBytes(StandardCharsets.UTF_8));

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, () -> ReferenceData.read(files))
                        .findings())
                .extracting(finding -> finding.row() + ":" + finding.column())
                .contains("2:6", "3:3", "4:2");
    }

    private static boolean isSeen(String right, String wrong) {
        String mutated = text("factors.csv").replace(right, wrong);
        FileSet files = Shipped.FILES.with("factors.csv", mutated.getBytes(StandardCharsets.UTF_8));
        try {
            return !ReferenceData.read(files).doubts().isEmpty();
        } catch (Refused refused) {
            return true; // low ≤ mid ≤ high does not hold any more
        }
    }

    private static List<Finding> doubts(String file, String row, String right, String wrong) {
        String before = text(file)
                .lines()
                .filter(line -> line.startsWith(row + ";"))
                .findFirst()
                .orElseThrow();
        assertThat(before).contains(right);
        String after = before.replace(right, wrong);
        return ReferenceData.read(Shipped.FILES.with(
                        file, text(file).replace(before, after).getBytes(StandardCharsets.UTF_8)))
                .doubts();
    }

    private static int line(String file, String row) {
        return text(file).lines().map(line -> line.split(";")[0]).toList().indexOf(row) + 1;
    }

    private static String text(String file) {
        return new String(Shipped.FILES.content(file).orElseThrow(), StandardCharsets.UTF_8);
    }
}
