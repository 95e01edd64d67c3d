package org.choisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.cli.Program.choisi;

import java.nio.file.Files;
import java.nio.file.Path;
import org.choisi.cli.Program.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    private Path folder;

    @Test
    void the_files_of_a_metropolis_are_written_and_told() throws Exception {
        Path out = folder.resolve("new/metropolis");

        Run run = choisi("demo", "--out", out.toString(), "--as-of", "2018-06-30", "--seed", "7");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("inventory.csv", "purchases.csv", "activities.csv", "lignes");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(12);
        assertThat(out.resolve("inventory.csv")).isNotEmptyFile();
    }

    @Test
    void a_file_is_no_folder_to_write_to() throws Exception {
        Path file = Files.writeString(folder.resolve("kept.csv"), "mine");

        Run run = choisi("demo", "--out", file.toString(), "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is not a folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_day_outside_its_story_is_refused() throws Exception {
        Run run = choisi("demo", "--out", folder.resolve("none").toString(), "--as-of", "1999-01-01");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("2017-01-01");
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
