package org.choisi.web.page.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.choisi.impact.Source;
import org.choisi.impact.YearlyFootprint;
import org.choisi.impact.activity.ActivityReport;
import org.choisi.inventory.footprint.Breakdown;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.inventory.footprint.Group;
import org.choisi.measure.KgCo2e;
import org.choisi.store.Inventory;
import org.choisi.web.chart.Scale;
import org.choisi.web.page.CategoryNames;
import org.choisi.web.page.FileLines;
import org.choisi.web.page.Link;
import org.choisi.web.page.Speech;
import org.choisi.web.page.TableDownload;
import org.springframework.stereotype.Component;

/** Makes the page of a fleet's footprint. */
@Component
class FootprintViews {

    static final String ADDRESS = "/mesure";
    static final String GROUPS = ADDRESS + "/empreinte";
    static final String ACTIVITIES = ADDRESS + "/activites";
    private static final int MOST_LINES = 14;
    private static final int EARLIER_YEARS = 4;
    /** From ten tonnes on, the table is in tonnes. */
    private static final BigDecimal IN_TONNES = BigDecimal.valueOf(10_000);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MIDDLE_OF_THE_BAR = 6;

    private final CategoryNames categories;

    FootprintViews(CategoryNames categories) {
        this.categories = categories;
    }

    FootprintView view(
            Inventory inventory, FootprintReport report, ActivityReport activities, Split split, Speech speech) {
        int year = report.basis().year();
        KgCo2e total = report.total().footprint().kgPerYear();
        boolean tonnes = total.mid().compareTo(IN_TONNES) >= 0;
        Breakdown breakdown = split.of(report);
        List<Group> listed = breakdown.groups().stream().limit(MOST_LINES).toList();
        return new FootprintView(
                Speech.unbroken(speech.say("footprint.headline", speech.mass(total.mid()), year(year))),
                speech.day(inventory.asOf()),
                lead(report, activities, speech),
                years(inventory, year, split),
                ways(year, split, speech),
                speech.say("footprint.caption." + split.word(), inventory.fileName()),
                speech.say(tonnes ? "footprint.unit.tonnes" : "footprint.unit.kg"),
                lines(listed, split, tonnes, speech),
                others(breakdown, listed, total.mid(), speech),
                known(report, speech),
                speech.say(
                        "carbon.sources",
                        new FileLines(report.sources().stream()
                                        .map(Source::at)
                                        .distinct()
                                        .toList())
                                .said(speech)),
                downloads(year, speech));
    }

    /** A year is no quantity: its digits stand together. */
    private static String year(int year) {
        return String.valueOf(year);
    }

    private static String lead(FootprintReport report, ActivityReport activities, Speech speech) {
        YearlyFootprint footprint = report.total().footprint();
        KgCo2e total = footprint.kgPerYear();
        List<String> parts = new ArrayList<>();
        parts.add(speech.say("footprint.range", speech.mass(total.low()), speech.mass(total.high())));
        parts.add(speech.count("fleet.size", report.total().quantity()));
        if (total.mid().signum() > 0) {
            int making = percent(footprint.embodiedKgPerYear().mid(), total.mid());
            parts.add(speech.say("footprint.making", speech.number(making), speech.number(100L - making)));
        }
        parts.add(speech.say(
                "footprint.electricity", speech.energy(footprint.useKwhPerYear().mid())));
        if (!activities.lines().isEmpty()) {
            KgCo2e whole = total.plus(activities.total().kgCo2e());
            parts.add(speech.say("footprint.with-activities", speech.mass(whole.mid())));
        }
        return Speech.unbroken(Speech.joined(parts));
    }

    private static int percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP).intValue();
    }

    private static List<FootprintView.Choice> years(Inventory inventory, int shown, Split split) {
        int last = inventory.asOf().getYear();
        return IntStream.rangeClosed(last - EARLIER_YEARS, last)
                .mapToObj(year -> new FootprintView.Choice(address(year, split), year(year), year == shown))
                .toList();
    }

    private static List<FootprintView.Choice> ways(int year, Split shown, Speech speech) {
        return Arrays.stream(Split.values())
                .map(split -> new FootprintView.Choice(
                        address(year, split), speech.say("footprint.by." + split.word()), split == shown))
                .toList();
    }

    private static String address(int year, Split split) {
        return Link.to(ADDRESS).with("annee", year).with("par", split.word()).href();
    }

    private List<FootprintView.Line> lines(List<Group> groups, Split split, boolean tonnes, Speech speech) {
        Scale scale = Scale.of(groups.stream()
                .map(group -> group.footprint().kgPerYear().high())
                .toList());
        return groups.stream()
                .map(group -> line(group, name(group, split, speech), tonnes, scale, speech))
                .toList();
    }

    private static FootprintView.Line line(Group group, String name, boolean tonnes, Scale scale, Speech speech) {
        YearlyFootprint footprint = group.footprint();
        KgCo2e total = footprint.kgPerYear();
        return new FootprintView.Line(
                name,
                speech.number(group.quantity()),
                figure(footprint.embodiedKgPerYear().mid(), tonnes, speech),
                group.saysUse()
                        ? figure(footprint.useKgPerYear().mid(), tonnes, speech)
                        : speech.say("footprint.use.unknown"),
                figure(total.mid(), tonnes, speech),
                speech.say("range", figure(total.low(), tonnes, speech), figure(total.high(), tonnes, speech)),
                scale.width(total.mid()),
                scale.range(total.low(), total.high(), MIDDLE_OF_THE_BAR));
    }

    private static String figure(BigDecimal kg, boolean tonnes, Speech speech) {
        return speech.rounded(tonnes ? kg.movePointLeft(3) : kg);
    }

    private String name(Group group, Split split, Speech speech) {
        List<String> key = group.key();
        return switch (split) {
            case CATEGORY -> categories.said(key.get(0), speech);
            case ENTITY -> key.get(0).isEmpty() ? speech.say("filter.no-entity") : key.get(0);
            case ACQUISITION -> speech.sayOr("word.acquiredAs." + key.get(0), key.get(0));
            case MODEL -> Speech.phrase(categories.said(key.get(0), speech), key.get(1), key.get(2));
        };
    }

    private static String others(Breakdown breakdown, List<Group> listed, BigDecimal whole, Speech speech) {
        if (breakdown.tooFine()) {
            return speech.say("footprint.too-fine");
        }
        long more = breakdown.groups().size() - listed.size() + breakdown.otherGroups();
        if (more == 0) {
            return null;
        }
        BigDecimal shown = listed.stream()
                .map(group -> group.footprint().kgPerYear().mid())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Speech.unbroken(speech.count("footprint.others", more, speech.mass(whole.subtract(shown))));
    }

    /** Nothing is said of what is not there. */
    private static List<String> known(FootprintReport report, Speech speech) {
        FootprintReport.Coverage coverage = report.coverage();
        Stream<String> how = Stream.of(
                counted("footprint.known.given", coverage.given(), speech),
                counted("footprint.known.inferred", coverage.inferred(), speech),
                counted("footprint.known.usual", coverage.usual(), speech),
                counted("footprint.known.not", coverage.notEvaluated(), speech),
                counted("footprint.known.no-electricity", coverage.useNotKnown(), speech),
                speech.say(
                        "footprint.usual-life",
                        speech.mass(report.total().usualLife().mid())),
                report.ofRefurbished()
                        .map(one -> speech.count(
                                "footprint.refurbished",
                                one.quantity(),
                                speech.mass(one.sharedLife().mid()),
                                speech.mass(one.cutOff().mid())))
                        .orElse(""));
        Stream<String> left = report.notCounted().entrySet().stream()
                .map(entry -> speech.say(
                        "footprint.left-out",
                        speech.number(entry.getValue()),
                        speech.text(entry.getKey().words())));
        return Stream.concat(how, left)
                .filter(sentence -> !sentence.isEmpty())
                .map(Speech::unbroken)
                .toList();
    }

    private static String counted(String code, long pieces, Speech speech) {
        return pieces == 0 ? "" : speech.count(code, pieces);
    }

    private static List<Link.Shown> downloads(int year, Speech speech) {
        List<Link.Shown> links =
                new ArrayList<>(TableDownload.links(Link.to(GROUPS).with("annee", year), "footprint", speech));
        links.add(new Link.Shown(Link.to("/api/footprint").with("year", year).href(), speech.say("footprint.json")));
        return links;
    }
}
