package org.choisi.tender.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.TestDesk;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.ExampleSheet;
import org.choisi.reference.CsvSheet;
import org.choisi.tender.Check;
import org.choisi.tender.Tender;
import org.junit.jupiter.api.Test;

/** The purchasing rules that travel with the product. */
class ShippedPurchasingRulesTest {

    @Test
    void every_example_beside_the_tables_passes() {
        ExampleSheet.Result result = PurchasingExamples.run(TestDesk.shipped().rules());

        assertThat(result.failures().stream().map(finding -> finding.in(Language.FR)))
                .isEmpty();
        assertThat(result.count()).isGreaterThan(100);
    }

    @Test
    void every_row_that_can_be_met_by_a_design_is_met_by_an_example() {
        String examples = text("purchasing/examples.csv");

        for (String table : List.of("duties", "weights", "methods", "needs", "quotas", "wordings")) {
            assertThat(text("purchasing/" + table + ".csv")
                            .lines()
                            .skip(1)
                            .map(line -> line.substring(0, line.indexOf(';')))
                            .filter(id -> !id.startsWith("MOT-") && !id.equals("CASE-11")))
                    .as(table)
                    .allSatisfy(id -> assertThat(examples).containsPattern("[;| ]" + id + "[;| \n]"));
        }
    }

    @Test
    void every_scored_criterion_of_the_library_names_a_grid_that_exists_or_none() {
        List<String> grids = column("purchasing/grids.csv", 1);

        assertThat(column("purchasing/criteria.csv", 5))
                .isNotEmpty()
                .allSatisfy(grid ->
                        assertThat(grid.equals("none") || grids.contains(grid)).isTrue());
    }

    @Test
    void no_sentence_is_left_with_braces_or_an_unknown_value() {
        for (CsvSheet.Row row : rows("purchasing/examples.csv").rows()) {
            Tender tender = ExampleTender.read(column -> cell(rows("purchasing/examples.csv"), row, column));
            for (Check check : TenderPolicy.of(TestDesk.shipped().rules(), tender, tender.launchedOn())
                    .design(tender)) {
                assertThat(check.text().fr()).as(check.id()).doesNotContain("{", "inconnu", "null");
                assertThat(check.text().en()).as(check.id()).doesNotContain("{", "unknown", "null");
                assertThat(check.reference()).as(check.id()).isNotBlank();
            }
        }
    }

    @Test
    void everything_that_can_be_bought_has_a_name_in_both_languages() throws IOException {
        Path categories = Path.of("reference-data", "category-names.csv");
        Matcher words =
                Pattern.compile("(?m)^product: \\[\"@category\", (.+)]$").matcher(text("purchasing/words.yaml"));
        assertThat(words.find()).isTrue();
        List<String> bought = new ArrayList<>(List.of(words.group(1).split(", ")));
        CsvSheet.read("category-names.csv", Files.readAllBytes(categories))
                .rows()
                .forEach(row -> bought.add(row.cells().get(1)));

        assertThat(column("purchasing/products.csv", 1)).containsExactlyInAnyOrderElementsOf(bought);
        assertThat(column("purchasing/products.csv", 2))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("les "));
        assertThat(column("purchasing/products.csv", 3)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void people_read_the_name_of_what_is_bought_never_its_code() {
        Tender tender =
                Consultation.good().with("products", "ip-phone | smartphone").tender();

        List<Text> said =
                TenderPolicy.of(TestDesk.shipped().rules(), tender, tender.launchedOn()).design(tender).stream()
                        .map(Check::text)
                        .toList();

        assertThat(said)
                .extracting(Text::fr)
                .anyMatch(text ->
                        text.startsWith("Dans cet achat, les téléphones fixes IP comptent dans le quota annuel"))
                .anyMatch(text -> text.startsWith("Pour les smartphones à l'état neuf, demandez la classe"))
                .noneMatch(text -> text.contains("ip-phone"));
        assertThat(said)
                .extracting(Text::en)
                .anyMatch(text -> text.startsWith("In this purchase, IP desk phones count in the yearly reuse quota"))
                .noneMatch(text -> text.contains("ip-phone"));
    }

    private static List<String> column(String path, int position) {
        return rows(path).rows().stream().map(row -> row.cells().get(position)).toList();
    }

    private static CsvSheet rows(String path) {
        return CsvSheet.read(path, TestDesk.rules().content(path).orElseThrow());
    }

    private static String cell(CsvSheet sheet, CsvSheet.Row row, String column) {
        return sheet.column(column) < 0 ? "" : row.cells().get(sheet.column(column));
    }

    private static String text(String path) {
        return new String(TestDesk.rules().content(path).orElseThrow(), StandardCharsets.UTF_8);
    }
}
