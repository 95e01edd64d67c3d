package org.choisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.cli.Program.choisi;

import java.nio.file.Files;
import java.nio.file.Path;
import org.choisi.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDocCommandTest {

    @TempDir
    private Path folder;

    @Test
    void the_rules_are_written_as_one_page() throws Exception {
        Path page = folder.resolve("rules.html");

        Run run = choisi("rules", "doc", "--out", page.toString(), "--lang", "en", "--as-of", "2026-11-24");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("<html lang=en>", "id=L-07");
    }

    @Test
    void a_folder_that_is_not_there_ends_with_2_and_writes_nothing() throws Exception {
        Path page = folder.resolve("rules.html");

        Run run = choisi("rules", "doc", folder.resolve("none").toString(), "--out", page.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("n'existe pas");
        assertThat(page).doesNotExist();
    }

    @Test
    void rules_that_cannot_be_read_end_with_their_findings_and_the_older_page_stays() throws Exception {
        Path page = Files.writeString(folder.resolve("rules.html"), "older");
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("labels.yaml"), "columns: {");

        Run run = choisi("rules", "doc", rules.toString(), "--out", page.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("rules/ruleset.yaml", "rules/labels.yaml:");
        assertThat(page).hasContent("older");
    }
}
