package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What each user comes for, from the first page to the last, by the keyboard alone. No page needs a script. */
class JourneysInBrowserTest extends RunningSite {

    private static final int DESK = 1200;

    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open_browser() {
        browser = Browser.open();
    }

    @AfterAll
    static void close_browser() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private void open(String path) {
        browser.reading("fr", "light", DESK).go(site.url(path));
    }

    @Test
    void an_asset_manager_tries_an_inventory_makes_it_the_fleet_and_decides_of_an_asset() throws IOException {
        String id = "J-" + UUID.randomUUID().toString().substring(0, 8);
        Path file = Files.writeString(
                folder.resolve("parc.csv"), "id,category,in_service_on\n" + id + ",laptop,2025-01-08\n");

        open("/parc");
        browser.give("#fichier", file).type("input[name=essai]", Keys.SPACE).type("form.upload button", Keys.ENTER);
        browser.seen("est à l’essai ou retiré");
        browser.follow("Voir ce qui change par rapport à l’inventaire d’avant");
        browser.seen("1 nouveau");
        browser.type("main form button", Keys.ENTER);
        browser.seen(id);
        browser.follow(id);
        browser.seen("Personne n’a encore décidé");
        browser.type("input[name=decision]", Keys.ARROW_DOWN, Keys.ARROW_DOWN)
                .type("#motif", "Écran fendu")
                .type("#par", "Responsable du parc", Keys.ENTER);

        assertThat(browser.seen("Motif : Écran fendu"))
                .contains("Remplacer, l’avis étant « Garder » : Responsable du parc, le 21/11/2026.");
        browser.follow("Expliquer et rejouer cet avis");
        browser.seen("Il ne décide rien");
        browser.follow("Rejouer cet avis");
        browser.seen("le même avis, à l’octet près");
    }

    @Test
    void a_buyer_sends_a_consultation_and_reads_who_leads_how_surely_and_the_report() {
        open("/marches");
        browser.give("#document", Path.of("tenders/ordinateurs-portables/consultation.json"))
                .type("form.upload button", Keys.ENTER);

        browser.seen("Seconde Mémoire SCOP");
        browser.follow("Rapport à imprimer");
        browser.seen("Il faudrait que le poids de « Prix » passe de 40 à 48,22");
    }

    @Test
    void a_project_lead_answers_leaves_comes_back_and_sees_a_grade() {
        String name = "Carte des bancs " + UUID.randomUUID().toString().substring(0, 4);
        open("/projets");
        browser.type("#nom", name, Keys.ENTER);
        browser.seen("Personnes servies");
        browser.type("form.answers input[name$=people_served]", "12000", Keys.ENTER);

        open("/projets");
        browser.seen(name);
        browser.follow(name);
        assertThat(browser.seen("Personnes servies")).contains("vaut 100 sur 100. Dix mille personnes ou plus.");
    }

    @Test
    void a_citizen_reads_the_rules_in_the_language_of_their_choice() {
        open("/?role=citoyen");
        browser.follow("English");
        browser.seen("What to do");
        browser.go(site.url("/regles/lire"));
        browser.seen("Target lifetimes");
    }
}
