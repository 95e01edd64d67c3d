package org.choisi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.choisi.TestDesk;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.RuleBook;
import org.choisi.policy.RuleSet;
import org.choisi.reference.Categories;
import org.choisi.reference.FileSet;
import org.choisi.reference.LawTexts;
import org.choisi.reference.ReferenceData;
import org.junit.jupiter.api.Test;

class RuleDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final FileSet REFERENCE = FileSet.ofDirectory("reference-data", Path.of("reference-data"));
    private static final LawTexts LAW = LawTexts.read(REFERENCE);
    private static final RuleBook SHIPPED = book(TestDesk.shipped().rules());
    private static final String FRENCH = RuleDocument.write(SHIPPED, LAW, Language.FR, DAY);
    private static final String ENGLISH = RuleDocument.write(SHIPPED, LAW, Language.EN, DAY);

    private static RuleBook book(RuleSet rules) {
        Categories categories = ReferenceData.read(REFERENCE).categories();
        Map<String, Text> names = new HashMap<>();
        categories.codes().forEach(code -> names.put(code, categories.name(code)));
        return rules.book(names);
    }

    private static String page(FileSet rules, Language language) {
        RuleSet set = TestDesk.open(rules).rules();
        try {
            return RuleDocument.write(book(set), LAW, language, DAY);
        } finally {
            set.close();
        }
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** What a person reads: no style, no names of files, no tags. */
    private static String read(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<code>.*?</code>", "")
                .replaceAll("<[^>]*>", "")
                .replace("\u00a0", " ");
    }

    @Test
    void every_row_of_the_shipped_rules_is_a_place_of_the_page_once() {
        for (RuleBook.Chapter chapter : SHIPPED.chapters()) {
            for (RuleBook.Sheet sheet : chapter.sheets()) {
                for (RuleBook.Line line : sheet.lines()) {
                    assertThat(all(" id=" + Pattern.quote(line.id()) + "[ >]", FRENCH))
                            .as(line.id())
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void every_link_within_the_page_leads_somewhere() {
        Set<String> places = new HashSet<>();
        all(" id=[^ >]+", FRENCH).forEach(place -> places.add(place.substring(4)));

        assertThat(all("href=#[^ >]+", FRENCH))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(places).contains(link.substring("href=#".length())));
    }

    @Test
    void the_lifetime_of_a_laptop_reads_as_a_sentence() {
        assertThat(read(FRENCH))
                .contains("Ordinateur portable, tout usage, toute entité : durée de vie visée 7 ans, constatée 5,1 ans,"
                        + " fixée par la politique. Depuis le 29/09/2023. Objectif 2026, 5,1 ans constatés en 2022."
                        + " Référence : Bordeaux Métropole,");
        assertThat(read(ENGLISH))
                .contains("Laptop, any use, any entity: target lifetime 7 years, observed 5.1 years,"
                        + " set by the policy. Since 29 September 2023.");
    }

    @Test
    void a_parameter_is_said_with_its_value_of_the_day_and_the_way_to_it() {
        // R-02: < @repair_limit, 50 percent since 2023-09-29.
        assertThat(FRENCH).contains("de moins de <a href=#n:lifecycle:repair_limit>50\u00a0%</a>");
        assertThat(FRENCH).contains("id=n:lifecycle:repair_limit");
    }

    @Test
    void a_reference_by_its_id_leads_to_the_text_of_law() {
        assertThat(FRENCH).contains("<a href=#s:END-04>END-04</a>", "<li id=s:END-04>");
    }

    @Test
    void no_code_of_a_column_or_of_a_word_is_left_on_the_french_page() {
        Set<String> codes = new HashSet<>();
        for (RuleBook.Chapter chapter : SHIPPED.chapters()) {
            for (RuleBook.Sheet sheet : chapter.sheets()) {
                for (RuleBook.Field field : sheet.fields()) {
                    codes.add(field.name());
                    codes.addAll(field.words());
                }
            }
            chapter.meanings().forEach(meaning -> {
                codes.add(meaning.outcome().answer());
                codes.add(meaning.outcome().action());
            });
        }
        // A plain word may be French too; a code of several words, or in capitals, never is.
        codes.removeIf(code -> !code.matches(".*[_-].*|[A-Z_]{3,}"));

        assertThat(codes).hasSizeGreaterThan(100);
        assertThat(all("(?<![\\w/.-])[A-Za-z]+(?:[_-][A-Za-z0-9]+)*(?![\\w./-])", read(FRENCH)))
                .doesNotContainAnyElementsOf(codes);
    }

    @Test
    void a_script_in_a_cell_is_shown_and_not_run() {
        String page = page(
                TestDesk.rulesWith(
                        "lifecycle/lifetimes.csv", "Objectif 2026, 5,1 ans", "<script>alert(1)</script> & \"5,1 ans\""),
                Language.FR);

        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;5,1 ans");
    }

    @Test
    void a_row_that_no_longer_holds_or_not_yet_says_so() {
        assertThat(read(FRENCH))
                .contains("Du 10/03/2021 jusqu'au 30/06/2024, n'est plus en vigueur.", "À partir du 01/01/2030.");
        assertThat(FRENCH).contains("<li id=AGEC-58-12 class=off>").contains("<li id=AGEC-58-03>");
    }

    @Test
    void an_exception_stands_beneath_the_row_it_is_an_exception_of() {
        String page = page(
                TestDesk.rulesWith(
                        "lifecycle/lifetimes.csv",
                        "L-08;",
                        "L-70;laptop;intensive;*;6;*;policy;2026-01-01;*;Usage intensif;Essai\nL-08;"),
                Language.FR);

        assertThat(page)
                .containsPattern("<li id=L-07>[^\n]* Sauf :<ul><li id=L-70>Ordinateur portable, usage intensif");
    }

    @Test
    void a_word_without_a_label_shows_as_it_is_written() {
        String page = page(
                TestDesk.rulesWith("labels.yaml", "    intensive: {fr: \"intensif\", en: \"intensive\"}\n", "")
                        .with(
                                "lifecycle/lifetimes.csv",
                                "id;category;usage;entity;target_years;actual_years;status;valid_from;valid_to;reason;reference\nL-70;*;intensive;*;6;*;policy;2023-01-01;*;Essai;Essai\n"
                                        .getBytes(StandardCharsets.UTF_8)),
                Language.FR);

        assertThat(read(page)).contains("Toute catégorie, usage intensive, toute entité : durée de vie visée 6 ans");
    }

    @Test
    void one_table_or_one_topic_can_be_shown_elsewhere_with_links_to_the_whole() {
        var document = new RuleDocument(SHIPPED, LAW, Language.FR, DAY, "/rules");

        assertThat(document.table("lifecycle", "repairs").orElseThrow())
                .doesNotContain("<h3")
                .contains("href=\"/rules#n:lifecycle:repair_limit\"")
                .doesNotContain("<html", "L-07>");
        assertThat(document.topic("lifecycle").orElseThrow())
                .contains("id=L-07")
                .doesNotContain("id=MOT-01");
        assertThat(document.table("lifecycle", "nothing")).isEmpty();
    }

    @Test
    void the_page_needs_no_other_file_and_stays_small() throws IOException {
        for (String page : List.of(FRENCH, ENGLISH)) {
            assertThat(page).doesNotContain("<script", "<link", "<img", "@import", "url(");
            assertThat(compressedBytes(page)).as("as a server sends it").isLessThanOrEqualTo(100_000);
        }
        assertThat(FRENCH).contains("<html lang=fr>");
        assertThat(ENGLISH).contains("<html lang=en>");
    }

    private static int compressedBytes(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
