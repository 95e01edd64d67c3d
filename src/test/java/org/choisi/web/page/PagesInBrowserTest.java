package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.choisi.SampleTender;
import org.choisi.web.page.about.MeasuredPages;
import org.choisi.web.page.about.MeasuredPages.Budget;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The pages as people meet them, within the limits that the house has set for its pages. */
class PagesInBrowserTest extends RunningSite {

    private static final int MOST_KILOBYTES = 100;
    private static final int MOST_REQUESTS = 8;
    private static final int MOST_ELEMENTS = 350;
    private static final int LEAST_ECOINDEX = 80;
    /** A report to print holds a whole consultation; a comparison holds several projects. */
    /** A report to print holds a whole consultation. */
    private static final String REPORT = "report";

    private static final int PHONE = 320;
    private static final int DESK = 1200;
    private static final String WIDTH = "return document.documentElement.scrollWidth";

    private static Browser browser;
    private static Map<String, String> pages;

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

    /** One page of every kind. */
    @BeforeEach
    void list_pages() {
        if (pages != null) {
            return;
        }
        String rejects = site.imported(
                        "avec-rejets.csv",
                        "id,category,in_service_on,quantity\nA-1,laptop,demain,1\nA-2,monitor,2020-01-08,4\n")
                + "/rejets";
        pages = new LinkedHashMap<>();
        pages.put("fleet", demo);
        pages.put("filtered", demo + "?avis=REVIEW&q=poste");
        pages.put("asset-keep", Site.link(site.get(demo + "?q=PC-00417").body(), "PC-00417"));
        pages.put("asset-replace", Site.link(site.get(demo + "?q=PC-00218").body(), "PC-00218"));
        String kept = site.get(pages.get("asset-keep")).body();
        pages.put("decision", Site.link(kept, "Expliquer et rejouer cet avis"));
        pages.put("decisions", "/decisions?q=PC-00417");
        pages.put("rejects", rejects);
        pages.put("failed", site.imported("photo.csv", "pas un inventaire"));
        String trial =
                site.tried("essai.csv", "id,category,in_service_on\nA-2,laptop,2020-01-08\nA-3,laptop,2026-01-08\n");
        pages.put("trial", trial);
        pages.put("changes", trial + "/comparaison");
        pages.put("home", "/");
        pages.put("home-buyer", "/?role=achats");
        pages.put("footprint", "/mesure");
        pages.put("footprint-models", "/mesure?par=modele");
        pages.put("indicators", "/mesure/indicateurs");
        pages.put("indicator", "/mesure/indicateurs/early-retirement");
        pages.put("trajectory", "/mesure/trajectoire");
        pages.put("scenarios", "/mesure/scenarios?duree.laptop=9&avec=duree.laptop%3D8");
        pages.put("plan", "/plan");
        pages.put("tenders", "/marches");
        pages.put("design", "/marches/conception");
        pages.put(
                "design-filled",
                "/marches/conception?titre=Portables&valeur=120000&acheteur=local&produit=laptop&clause.environment=oui"
                        + "&nom.1=Prix&genre.1=price&poids.1=60&methode.1=linear-min-max"
                        + "&nom.2=Valeur+technique&genre.2=quality&poids.2=31&methode.2=mark&reglage.2=20"
                        + "&nom.3=Environnement&genre.3=quality&poids.3=9&dimension.3=environment");
        pages.put("design-wrong", "/marches/conception?valeur=-1&nom.1=Prix&genre.1=price&poids.1=x&methode.1=y");
        pages.put("no-tender", "/marches/00000000-0000-0000-0000-000000000000");
        String tender = site.received(
                "deux-offres.json", SampleTender.withTwoBids("T-navigateur").json());
        pages.put("bid", tender + "/lots/LOT-1/offres/B-1");
        // The shipped samples alone: other tests send consultations of any size.
        Pattern.compile("href=\"(/marches/[0-9a-f-]{36})\">(2026-\\d{3}) ")
                .matcher(site.get("/marches").body())
                .results()
                .forEach(link -> {
                    pages.put("tender-" + link.group(2), link.group(1));
                    pages.put(REPORT + "-" + link.group(2), link.group(1) + "/rapport");
                });
        site.form("/catalogue/laptop", "choix", "keep");
        pages.put("catalogue", "/catalogue");
        pages.put("catalogue-item", "/catalogue/laptop");
        pages.put("catalogue-unknown", "/catalogue/sms");
        pages.put("catalogue-card", "/catalogue/laptop/card?lang=fr");
        addProjects();
        site.sent("/services", "fichier", "services.csv", Registers.SERVICES);
        site.form("/services/B", "decision", "KEEP", "motif", "Marché en cours", "auteur", "Comité des usages");
        pages.put("services", "/services");
        pages.put("services-filtered", "/services?avis=MERGE&tri=utilisateurs");
        pages.put("services-rejects", "/services/rejets");
        pages.put("service-merge", "/services/B");
        pages.put("service-withdraw", "/services/fiche?id=C%2F1");
        site.sent("/budgets", "fichier", "budget.csv", Registers.BUDGET);
        pages.put("budget", "/budgets");
        String lines = Site.link(site.get("/budgets").body(), "Voir les lignes de 2026");
        pages.put("budget-lines", lines.replaceFirst("\\?.*", ""));
        pages.put("budget-lines-unmatched", lines + "&etat=non-rapprochees");
        pages.put("rules", "/regles");
        pages.put("rules-contents", "/regles/lire");
        pages.put("rules-table", "/regles/lire/lifecycle/lifetimes");
        pages.put("rules-version", "/regles/versions/1");
        // Of these, the first is kept for 7 years and not for 6.
        site.imported("portables.csv", "id,category,bought_on\nP-1,laptop,2020-05-21\nP-2,laptop,2026-05-21\n");
        String draft = site.draft();
        String lifetimes = "nom=lifecycle%2Flifetimes.csv";
        site.saveLaptops(draft, "6");
        pages.put("draft", draft);
        pages.put("draft-table", draft + "/fichier?" + lifetimes);
        pages.put("draft-row", draft + "/ligne?ligne=8&" + lifetimes);
        pages.put("draft-text", draft + "/fichier?nom=lifecycle%2Fparameters.yaml");
        pages.put(REPORT + "-preview", draft + "/apercu");
        pages.put("about", "/a-propos");
        pages.put("accessibility", "/accessibilite");
        pages.put("ecodesign", "/ecoconception");
        pages.put("sources", "/sources");
        pages.put("calls", "/api");
        pages.put("not-found", "/nowhere");
    }

    /** The samples, whose questionnaire is filled in: their pages are the fullest. */
    private void addProjects() {
        String list = site.get("/projets").body();
        String portal = Site.link(list, "Portail des démarches des habitants");
        String twin = Site.link(list, "Jumeau numérique de l&#39;hôtel de métropole");
        site.form(twin + "/versions", "nom", "avant le marché");
        pages.put("home-project", "/?role=projet");
        pages.put("projects", "/projets");
        pages.put("project-full", portal);
        pages.put("project-capped", twin);
        pages.put("project-version", twin + "?version=1");
        for (String part : new String[] {"usefulness", "carbon", "eco-design", "hosting"}) {
            pages.put("project-" + part, portal + "/questionnaire?partie=" + part);
        }
        pages.put("project-equipment", twin + "/questionnaire?partie=carbon");
        String ids =
                "?avec=" + portal.substring(9) + "&avec=" + twin.substring(9) + "&avec=" + twin.substring(9) + ".1";
        pages.put(REPORT + "-projects", "/projets/comparaison" + ids);
    }

    @Test
    void every_page_is_light() throws IOException {
        browser.reading("fr", "light", DESK);
        var softly = new SoftAssertions();
        var weights = new MeasuredFile();
        pages.forEach((name, path) -> {
            Browser.Weight weight = browser.weigh(site.url(path));
            weights.add(name, path, weight);
            Budget most = MeasuredPages.budget(name.startsWith(REPORT) ? REPORT : "page");
            softly.assertThat(weight.kilobytes()).as(name + ": kB").isBetween(0.5, (double) most.kilobytes());
            softly.assertThat(weight.requests()).as(name + ": requests").isBetween(1L, (long) most.requests());
            softly.assertThat(weight.domElements()).as(name + ": elements").isLessThanOrEqualTo(most.elements());
            softly.assertThat(weight.ecoIndex()).as(name + ": EcoIndex").isGreaterThan(most.ecoindex());
        });
        weights.write(Path.of("target", "pages-measured.csv"));
        softly.assertAll();
    }

    @Test
    void axe_finds_nothing_in_either_language_and_theme() {
        var softly = new SoftAssertions();
        for (String language : new String[] {"fr", "en"}) {
            for (String theme : new String[] {"light", "dark"}) {
                browser.reading(language, theme, DESK);
                pages.forEach((name, path) -> softly.assertThat(
                                browser.go(site.url(path)).violations())
                        .as(name + " " + language + " " + theme)
                        .isEmpty());
            }
        }
        softly.assertAll();
    }

    @Test
    void axe_finds_nothing_on_a_phone() {
        browser.reading("fr", "light", PHONE);
        pages.forEach((name, path) ->
                assertThat(browser.go(site.url(path)).violations()).as(name).isEmpty());
    }

    @Test
    void nothing_scrolls_sideways_on_a_phone_nor_when_words_are_twice_as_large() {
        pages.forEach((name, path) -> {
            browser.reading("fr", "light", PHONE).go(site.url(path));
            assertThat(browser.ask(WIDTH)).as(name).isEqualTo((long) PHONE);
            // A browser at 200 % lays a page out on half of its width.
            browser.reading("fr", "light", DESK / 2);
            assertThat(browser.ask(WIDTH)).as(name + " at 200 %").isEqualTo((long) DESK / 2);
        });
    }

    @Test
    void the_keyboard_alone_reaches_the_first_asset_and_the_upload() {
        browser.reading("fr", "light", DESK).go(site.url(pages.get("fleet")));

        assertThat(browser.tabsTo(".skip", 1)).isEqualTo(1);
        browser.press(Keys.ENTER);
        assertThat(browser.ask("return document.activeElement.id")).isEqualTo("contenu");
        assertThat(browser.tabsTo(".fleet a", 30)).isPositive();
        assertThat(browser.ask("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        browser.press(Keys.ENTER);
        assertThat(browser.ask("return document.querySelector('h1 .verdict') !== null"))
                .isEqualTo(true);
        browser.go(site.url(pages.get("fleet")));
        assertThat(browser.tabsTo("#fichier", 80)).isPositive();
        assertThat(browser.tabsTo("form.upload button", 80)).isPositive();
    }

    @Test
    void pictures_are_kept_for_who_wants_to_look() throws IOException {
        for (String[] look : new String[][] {
            {"fr", "light", "1200"}, {"fr", "dark", "1200"}, {"en", "light", "1200"}, {"fr", "light", "320"}
        }) {
            for (String name : new String[] {
                "fleet",
                "asset-keep",
                "asset-replace",
                "rejects",
                "home",
                "footprint",
                "indicators",
                "trajectory",
                "scenarios",
                "plan",
                "tenders",
                "design-filled",
                "bid",
                "projects",
                "project-capped",
                "project-equipment",
                "report-projects",
                "services",
                "service-merge",
                "budget",
                "budget-lines",
                "rules",
                "rules-contents",
                "rules-table",
                "draft",
                "draft-table",
                "draft-row",
                "report-preview"
            }) {
                browser.reading(look[0], look[1], Integer.parseInt(look[2])).go(site.url(pages.get(name)));
                browser.picture(String.join("-", name, look[0], look[1], look[2]));
            }
        }
    }
}
