package org.choisi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.choisi.measure.Refused;
import org.choisi.store.Publication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten laptops are known: on 2026-11-21 one of them is 6 years and 6 months old, the others 2 years and 6 months. */
class SecondPersonTest {

    private static final String LIFETIMES = "lifecycle/lifetimes.csv";
    private static final String EXAMPLES = "lifecycle/examples.csv";

    @TempDir
    static Path data;

    private static TestServer server;
    private static Publishing publishing;
    private static RulesFolder draft;

    @BeforeAll
    static void start() throws IOException {
        var rules = new RulesFolder(data.resolve("rules"));
        rules.restore();
        rules.change("ruleset.yaml", "second_person_above_percent: 10", "second_person_above_percent: 5");
        draft = new RulesFolder(data.resolve("draft"));
        server = TestServer.withRules(data, rules.path());
        publishing = server.bean(Publishing.class);
        server.imported(
                "parc.csv",
                "id;category;bought_on;quantity\nPC-1;laptop;2020-05-21;1\nPC-2;laptop;2024-05-21;9\n",
                "2026-11-21");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void draftOfTheShippedRules() throws IOException {
        draft.restore();
    }

    private static Publication published(byte[] zip, String author, String second) {
        return publishing.publish(zip, new Publishing.Signature(author, second, "", ""));
    }

    @Test
    void nobody_is_somebody_else_by_other_letters_of_the_same_name() throws IOException {
        draft.shortenTheLifeOfLaptops();
        byte[] zip = draft.zip(LIFETIMES, EXAMPLES);

        for (String same : new String[] {"", " ", ".", "-", "\u200b", "ANNE", "Anne.", "Ànne", "\uff21nne", " anne "}) {
            assertThatThrownBy(() -> published(zip, "Anne", same))
                    .as("<%s>", same)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.text().fr()).contains("une seconde personne"));
        }
        assertThatThrownBy(() -> published(zip, "Anne Dupont", "Dupont, Anne")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> published(zip, "\u200b", "Anne"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.text().fr()).contains("auteur"));
    }

    @Test
    void a_small_fleet_imported_last_does_not_hide_what_happens_to_the_large_one() throws IOException {
        server.imported("un-ecran.csv", "id;category;bought_on\nX-1;monitor;2024-01-01\n", "2026-11-21");
        draft.shortenTheLifeOfLaptops();

        assertThatThrownBy(() -> published(draft.zip(LIFETIMES, EXAMPLES), "Anne", ""))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.text().fr()).contains("1 / 10"));
    }

    @Test
    void a_change_that_only_begins_next_year_is_judged_on_that_day() throws IOException {
        // From 2027 on laptops live two years and a half, and all ten are older by then.
        draft.change(
                LIFETIMES,
                "L-07;laptop;*;*;7;5.1;policy;2023-09-29;*;",
                "L-07;laptop;*;*;7;5.1;policy;2023-09-29;2026-12-31;");
        Files.writeString(
                draft.path().resolve(LIFETIMES),
                "L-99;laptop;*;*;2.5;5.1;policy;2027-01-01;*;Essai;Délibération\n",
                StandardOpenOption.APPEND);

        assertThatThrownBy(() -> published(draft.zip(LIFETIMES), "Anne", ""))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.text().fr())
                                .contains("10 / 10")
                                .contains("2027-01-01"));
    }

    @Test
    void the_share_itself_is_not_changed_alone() throws IOException {
        for (String other : new String[] {"second_person_above_percent: 100", "# second_person_above_percent"}) {
            draft.restore();
            draft.change("ruleset.yaml", "second_person_above_percent: 10", other);

            assertThatThrownBy(() -> published(draft.zip("ruleset.yaml"), "Anne", "anne"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.text().fr()).contains("second_person_above_percent"));
        }
    }
}
