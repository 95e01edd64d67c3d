package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.choisi.web.page.about.MeasuredPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the pages say of themselves. */
class AboutPagesTest extends RunningSite {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private String page(String path, String language) {
        var answer = site.get(path, language);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_foot_of_every_page_leads_to_them() {
        String home = page("/", "fr");

        for (String path : List.of("/a-propos", "/accessibilite", "/ecoconception", "/sources", "/api")) {
            assertThat(home).contains("href=\"" + path + "\"");
            assertThat(page(path, "fr")).contains("<h1>");
            assertThat(page(path, "en")).contains("lang=\"en\"");
        }
    }

    @Test
    void every_page_that_was_measured_exists() {
        assertThat(MeasuredPages.measured())
                .hasSizeGreaterThan(30)
                .allSatisfy(one -> assertThat(known(one.path())).as(one.path()).isTrue());
    }

    /** Whether some page answers at such an address; what was shown there when it was measured may be gone. */
    private boolean known(String path) {
        String asked = path.replace("{id}", UUID.randomUUID().toString()).replaceFirst("\\?.*", "");
        return mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> !pattern.getPatternString().startsWith("/api/"))
                .anyMatch(pattern -> pattern.matches(PathContainer.parsePath(asked)));
    }

    @Test
    void the_heaviest_page_and_the_mean_ecoindex_come_first() {
        String page = page("/ecoconception", "fr");

        assertThat(page).containsPattern("La page la plus lourde pèse \\d+ ko .* EcoIndex moyen\u00a0: \\d+ sur 100");
        assertThat(page).contains("100 ko, 8 requêtes, 350 éléments", "CC BY-NC-ND", "Ce qui n’est pas mesuré");
        assertThat(page("/ecoconception?page=2", "fr")).contains("Page 2 sur");
        assertThat(site.get("/ecoconception?page=0").statusCode()).isEqualTo(404);
        assertThat(site.get("/ecoconception?page=99999999").statusCode()).isEqualTo(404);
        assertThat(site.get("/ecoconception?page=x").statusCode()).isEqualTo(400);
    }

    @Test
    void every_table_of_the_reference_data_has_its_licence() {
        String page = page("/sources", "fr");

        assertThat(page).contains("factors-odbl.csv", "ODbL", "Boavizta", "Etalab");
        assertThat(page).doesNotContain("Licence non précisée");
        // grids.csv has 15 rows, from 5 sources.
        assertThat(page).containsPattern("(?s)grids\\.csv</td>\\s*<td[^>]*>15</td>\\s*<td[^>]*>5</td>");
    }

    @Test
    void every_source_is_in_the_files_with_its_count_of_rows() {
        String csv = page("/sources.csv", "en");

        assertThat(csv).startsWith("file;holds;source;rows;licences_of_file\n");
        // The rows of one file add up to the file's: 15 for grids.csv.
        assertThat(Arrays.stream(csv.split("\n"))
                        .filter(line -> line.startsWith("grids.csv;"))
                        .map(line -> line.replaceAll("\"[^\"]*\"", "").split(";"))
                        .mapToInt(cells -> Integer.parseInt(cells[3]))
                        .sum())
                .isEqualTo(15);
        assertThat(page("/sources.xlsx", "fr")).startsWith("PK");
        assertThat(page("/ecoconception.csv", "fr")).startsWith("page;path;kilobytes;requests;elements;ecoindex");
        assertThat(page("/ecoconception.xlsx", "fr")).startsWith("PK");
    }

    @Test
    void the_calls_are_told_in_the_language_of_the_reader_with_commands_to_copy() {
        String french = page("/api", "fr");
        String english = page("/api", "en");

        assertThat(french).contains("POST /api/advice", "Donner un avis sur des équipements", "curl http://localhost:");
        assertThat(english).contains("POST /api/advice", "Advice for assets that are sent");
        assertThat(english).contains("/api/catalogue/laptop/impact -H &#39;Accept-Language: en&#39;");
    }
}
