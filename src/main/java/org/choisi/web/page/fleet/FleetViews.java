package org.choisi.web.page.fleet;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.choisi.lifecycle.Verdict;
import org.choisi.store.AdviceRow;
import org.choisi.store.AssetDecisions;
import org.choisi.store.AssetDecisions.Decision;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.store.Page;
import org.choisi.store.SavedViews;
import org.choisi.store.StoredAdvice;
import org.choisi.store.Tally;
import org.choisi.web.page.CategoryNames;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.Speech;
import org.springframework.stereotype.Component;

/** Makes fleet pages from what is stored. */
@Component
public class FleetViews {

    /** The rule's id comes after the sentence and closes it. */
    private static final Pattern STOP = Pattern.compile("\\.$");

    private final Inventories inventories;
    private final StoredAdvice advice;
    private final AssetDecisions decisions;
    private final SavedViews views;
    private final CategoryNames categories;
    private final Clock clock;

    FleetViews(
            Inventories inventories,
            StoredAdvice advice,
            AssetDecisions decisions,
            SavedViews views,
            CategoryNames categories,
            Clock clock) {
        this.inventories = inventories;
        this.advice = advice;
        this.decisions = decisions;
        this.views = views;
        this.categories = categories;
        this.clock = clock;
    }

    FleetView view(Inventory inventory, FleetQuery query, Speech speech) {
        Map<Verdict, Tally> tallies = inventories.byVerdict(inventory.id());
        Page<AdviceRow> page = page(inventory, query);
        Map<String, Decision> decided =
                decisions.latest(page.items().stream().map(AdviceRow::id).toList());
        return new FleetView(
                headline(tallies, speech),
                speech.day(inventory.asOf()),
                size(inventory, tallies, speech),
                incomplete(tallies, query, speech),
                counts(tallies, query, speech),
                query.address(),
                query.filtered(),
                query.filter().text(),
                new Choices(speech, categories, query.filter())
                        .all(
                                inventories.byCategory(inventory.id()),
                                inventories.byEntity(inventory.id()),
                                query.order()),
                new FleetView.Views(
                        views.all().stream()
                                .map(view -> new FleetView.Saved(
                                        view.id().toString(), query.address() + "?" + view.asked(), view.name()))
                                .toList(),
                        query.filtered() ? query.link().asked() : Map.of()),
                standing(inventory, speech),
                speech.count("fleet.caption", page.total(), inventory.fileName()),
                page.items().stream()
                        .map(row -> row(inventory, row, decided.get(row.id()), speech))
                        .toList(),
                Position.of(page, query.link(), speech),
                query.at("/inventaires/" + inventory.id() + "/avis.csv").href(),
                rejects(inventory, speech),
                inventory.notes().stream().map(speech::text).toList());
    }

    /** A page past the end, from an old link say, is the last one. */
    private Page<AdviceRow> page(Inventory inventory, FleetQuery query) {
        Page<AdviceRow> page =
                advice.page(inventory.id(), query.filter(), query.order(), Page.Wanted.page(query.page()));
        if (page.page() <= page.pages()) {
            return page;
        }
        return advice.page(inventory.id(), query.filter(), query.order(), Page.Wanted.page((int) page.pages()));
    }

    public static long pieces(Map<Verdict, Tally> tallies, Verdict... verdicts) {
        return List.of(verdicts).stream()
                .mapToLong(verdict -> tallies.get(verdict).pieces())
                .sum();
    }

    private static String headline(Map<Verdict, Tally> tallies, Speech speech) {
        long staying = pieces(tallies, Verdict.KEEP, Verdict.REFURBISH);
        return Headline.of(staying, staying + pieces(tallies, Verdict.REPLACE), speech);
    }

    private String size(Inventory inventory, Map<Verdict, Tally> tallies, Speech speech) {
        long pieces = pieces(tallies, Verdict.values());
        long lines = tallies.values().stream().mapToLong(Tally::lines).sum();
        String size = speech.count("fleet.size", pieces);
        List<String> parts = new ArrayList<>();
        parts.add(lines == pieces ? size : speech.say("fleet.size.lines", size, speech.number(lines)));
        inventory.finishedAt().ifPresent(at -> parts.add(speech.readAgo(Duration.between(at, clock.instant()))));
        long inScope = pieces - pieces(tallies, Verdict.OUT_OF_SCOPE);
        if (inScope > 0) {
            long evaluated = inScope - pieces(tallies, Verdict.REVIEW);
            parts.add(speech.say("fleet.evaluated", speech.number(Headline.percent(evaluated, inScope))));
        }
        return Speech.joined(parts);
    }

    private static Link.Shown incomplete(Map<Verdict, Tally> tallies, FleetQuery query, Speech speech) {
        long pieces = pieces(tallies, Verdict.REVIEW);
        if (pieces == 0) {
            return null;
        }
        String href = Link.to(query.address()).with("avis", Verdict.REVIEW).href();
        return new Link.Shown(href, speech.say("fleet.incomplete", speech.number(pieces)));
    }

    private static List<FleetView.Count> counts(Map<Verdict, Tally> tallies, FleetQuery query, Speech speech) {
        return tallies.entrySet().stream()
                .filter(entry -> entry.getValue().lines() > 0)
                .map(entry -> new FleetView.Count(
                        css(entry.getKey()),
                        Link.to(query.address()).with("avis", entry.getKey()).href(),
                        query.filter().verdict().filter(entry.getKey()::equals).isPresent(),
                        speech.say(
                                "fleet.count",
                                speech.text(entry.getKey().words()),
                                speech.number(entry.getValue().pieces()))))
                .toList();
    }

    public static String css(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private FleetView.Row row(Inventory inventory, AdviceRow row, Decision decided, Speech speech) {
        String name = categories.said(row.category(), speech);
        return new FleetView.Row(
                AssetAddress.of(inventory.id(), row).href(),
                row.id(),
                row.quantity() == 1 ? name : speech.say("fleet.lot", name, speech.number(row.quantity())),
                speech.age(row.ageMonths().orElse(null)),
                css(row.verdict()),
                speech.text(row.verdict().words()),
                decided == null
                        ? ""
                        : speech.say(
                                "fleet.decided", speech.text(decided.decision().words())),
                Speech.unbroken(speech.say(
                        "why", STOP.matcher(speech.text(row.reason())).replaceFirst(""), row.rule())));
    }

    /** Whether this inventory is the fleet, and what one can do about that. */
    private FleetView.Standing standing(Inventory inventory, Speech speech) {
        boolean current = inventories
                .latest()
                .filter(latest -> latest.id().equals(inventory.id()))
                .isPresent();
        String address = "/inventaires/" + inventory.id();
        String compared = inventories.before(inventory).isPresent() ? address + "/comparaison" : "";
        if (inventory.heldBack() && inventory.advised() == 0) {
            return new FleetView.Standing(speech.say("trial.empty", inventory.fileName()), "", "", "");
        }
        if (inventory.heldBack()) {
            return new FleetView.Standing(
                    speech.say("trial.held", inventory.fileName()),
                    compared,
                    address + "/mettre-en-service",
                    speech.say("trial.release"));
        }
        return current && !compared.isEmpty()
                ? new FleetView.Standing("", compared, address + "/retirer", speech.say("trial.take-back"))
                : new FleetView.Standing("", compared, "", "");
    }

    private static Link.Shown rejects(Inventory inventory, Speech speech) {
        if (inventory.rejected() == 0) {
            return null;
        }
        return new Link.Shown(
                "/inventaires/" + inventory.id() + "/rejets", speech.count("fleet.rejects", inventory.rejected()));
    }
}
