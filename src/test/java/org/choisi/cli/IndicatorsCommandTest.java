package org.choisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.cli.Program.choisi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.choisi.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndicatorsCommandTest {

    private static final String PURCHASES = "id;bought_on;category;quantity;amount_eur_before_tax;acquired_as\n"
            + "A-1;2026-02-01;laptop;10;800;new\n"
            + "A-2;2026-02-01;laptop;10;200;refurbished\n"
            + "A-3;hier;laptop;10;200;refurbished\n";

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void indicators_go_to_standard_output_with_what_the_contract_names() throws Exception {
        Path purchases = file("achats.csv", PURCHASES);
        Path rejects = folder.resolve("rejets.csv");
        Path declaration = folder.resolve("declaration.csv");

        Run run = choisi(
                "indicators",
                purchases.toString(),
                "--as-of",
                "2026-11-24",
                "--format",
                "json",
                "--rejects",
                rejects.toString(),
                "--declaration",
                declaration.toString(),
                "--siret",
                "13002526500013",
                "--body",
                "Ville",
                "--by",
                "category");

        assertThat(run.exit()).isZero();
        JsonNode answer = new JsonMapper().readTree(run.out());
        assertThat(answer.get("year").intValue()).isEqualTo(2026);
        JsonNode agec = answer.get("indicators")
                .valueStream()
                .filter(indicator -> indicator.get("id").stringValue().equals("agec-it"))
                .findFirst()
                .orElseThrow();
        assertThat(agec.get("value").decimalValue()).isEqualByComparingTo("20");
        assertThat(agec.get("unit").stringValue()).isEqualTo("percent");
        assertThat(agec.get("target").decimalValue()).isEqualByComparingTo("20");
        assertThat(agec.get("met").booleanValue()).isTrue();
        assertThat(agec.get("excluded").intValue()).isZero();
        assertThat(agec.get("scope").stringValue()).isEqualTo("group: it-telephony");
        assertThat(agec.get("at").stringValue()).startsWith("rules/indicators/indicators.csv:");
        assertThat(rejects).content().startsWith("line;column;value;reason\n4;bought_on;hier;");
        assertThat(declaration)
                .content()
                .contains("2026,13002526500013,Ville,Matériel informatique et téléphonie,1000,200,");
        assertThat(run.err().lines()).contains("3 lues, 2 retenues, 1 rejetées");
    }

    @Test
    void a_file_that_is_no_register_ends_in_one_line() throws Exception {
        Run run = choisi("indicators", file("x.csv", "bonjour\n1\n").toString(), "--as-of", "2026-11-24");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("choisi: ");
    }

    @Test
    void a_register_is_never_written_over() throws Exception {
        Path purchases = file("achats.csv", PURCHASES);

        Run run = choisi("indicators", purchases.toString(), "--declaration", purchases.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(purchases).hasContent(PURCHASES);
    }
}
