package org.choisi.web.page.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.indicators.Indicator;
import org.choisi.indicators.Status;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Language;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.store.Page;
import org.choisi.store.StoredTender;
import org.choisi.store.Tally;
import org.choisi.store.Tenders;
import org.choisi.web.Footprints;
import org.choisi.web.Standings;
import org.choisi.web.page.Link;
import org.choisi.web.page.Speech;
import org.choisi.web.page.fleet.FleetViews;
import org.choisi.web.page.fleet.Headline;
import org.choisi.web.page.tender.TenderAddress;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one begins: what matters today, and what to do next by role. */
@Controller
class HomePages {

    private static final String ADDRESS = "/";

    private final Inventories inventories;
    private final Tenders tenders;
    private final Footprints footprints;
    private final Standings standings;
    private final Clock clock;
    private final MessageSource messages;

    HomePages(
            Inventories inventories,
            Tenders tenders,
            Footprints footprints,
            Standings standings,
            Clock clock,
            MessageSource messages) {
        this.inventories = inventories;
        this.tenders = tenders;
        this.footprints = footprints;
        this.standings = standings;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping(ADDRESS)
    String home(@RequestParam(defaultValue = "") String role, Language language, Model model) {
        var speech = new Speech(messages, language);
        Role shown = Role.of(role);
        model.addAttribute(
                "home",
                new HomeView(
                        headline(speech),
                        numbers(speech),
                        Role.all(shown, speech),
                        speech.say("home.role." + shown.word()),
                        shown.steps(speech)));
        return "home";
    }

    private String headline(Speech speech) {
        return inventories
                .latest()
                .map(inventory -> staying(inventory, speech))
                .orElseGet(() -> speech.say("home.headline"));
    }

    private String staying(Inventory inventory, Speech speech) {
        Map<Verdict, Tally> tallies = inventories.byVerdict(inventory.id());
        long staying = FleetViews.pieces(tallies, Verdict.KEEP, Verdict.REFURBISH);
        return Headline.of(staying, staying + FleetViews.pieces(tallies, Verdict.REPLACE), speech);
    }

    private List<HomeView.Number> numbers(Speech speech) {
        List<HomeView.Number> numbers = new ArrayList<>();
        inventories.latest().ifPresent(inventory -> {
            Map<Verdict, Tally> tallies = inventories.byVerdict(inventory.id());
            numbers.add(number(
                    Link.to("/parc").with("avis", Verdict.REPLACE).href(),
                    speech.number(FleetViews.pieces(tallies, Verdict.REPLACE)),
                    speech.say("home.number.replace"),
                    speech));
        });
        inventories.latestWithLines().ifPresent(inventory -> numbers.add(footprint(inventory, speech)));
        targets(speech).ifPresent(numbers::add);
        tenders(speech).ifPresent(numbers::add);
        return numbers;
    }

    private static HomeView.Number number(String href, String figure, String what, Speech speech) {
        return new HomeView.Number(href, Speech.unbroken(figure), Speech.unbroken(what));
    }

    private HomeView.Number footprint(Inventory inventory, Speech speech) {
        var report = footprints.of(inventory, Optional.empty());
        return number(
                "/mesure",
                speech.mass(report.total().footprint().kgPerYear().mid()),
                speech.say(
                        "home.number.footprint", String.valueOf(report.basis().year())),
                speech);
    }

    private Optional<HomeView.Number> targets(Speech speech) {
        LocalDate today = LocalDate.now(clock);
        List<Indicator> measured = standings.in(today.getYear(), today).indicators().stream()
                .filter(one -> one.met().isPresent())
                .toList();
        long met = measured.stream().filter(one -> one.status() == Status.MET).count();
        return measured.isEmpty()
                ? Optional.empty()
                : Optional.of(number(
                        "/mesure/indicateurs",
                        speech.say("home.of", speech.number(met), speech.number(measured.size())),
                        speech.say("home.number.targets"),
                        speech));
    }

    private Optional<HomeView.Number> tenders(Speech speech) {
        Page<StoredTender> page = tenders.page(Page.Wanted.page(1));
        long blocked =
                page.items().stream().filter(tender -> !tender.publishable()).count();
        return page.total() == 0
                ? Optional.empty()
                : Optional.of(number(
                        TenderAddress.PATH,
                        speech.say(
                                "home.of",
                                speech.number(blocked),
                                speech.number(page.items().size())),
                        speech.say("home.number.tenders"),
                        speech));
    }

    /** Who looks; accounts may come later, a role is only a way of looking. */
    private enum Role {
        ASSETS("parc", List.of("/parc#deposer", "/parc?avis=REVIEW", "/plan")),
        BUYER("achats", List.of("/marches", "/marches#deposer", "/mesure/indicateurs/responsible-contracts")),
        PROJECT("projet", List.of("/projets#nouveau", "/projets", "/projets#deposer")),
        POLICY("politique", List.of("/regles", "/mesure/indicateurs", "/mesure/scenarios", "/services", "/budgets")),
        CITIZEN("citoyen", List.of("/regles/lire", "/mesure", "/accessibilite"));

        private final String word;
        private final List<String> steps;

        Role(String word, List<String> steps) {
            this.word = word;
            this.steps = steps;
        }

        /** An unknown role is the first: a link that is too old still shows something. */
        static Role of(String word) {
            for (Role role : values()) {
                if (role.word.equals(word)) {
                    return role;
                }
            }
            return ASSETS;
        }

        static List<HomeView.Role> all(Role shown, Speech speech) {
            List<HomeView.Role> all = new ArrayList<>();
            for (Role role : values()) {
                all.add(new HomeView.Role(
                        Link.to(ADDRESS).with("role", role.word).href(),
                        speech.say("home.role." + role.word),
                        role == shown));
            }
            return all;
        }

        String word() {
            return word;
        }

        List<HomeView.Step> steps(Speech speech) {
            List<HomeView.Step> said = new ArrayList<>();
            for (int index = 0; index < steps.size(); index++) {
                String code = "home.step." + word + "." + (index + 1);
                said.add(new HomeView.Step(
                        steps.get(index), speech.say(code), Speech.unbroken(speech.say(code + ".why"))));
            }
            return said;
        }
    }
}
