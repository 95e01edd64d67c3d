package org.choisi.web.page.budget;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.choisi.budget.BudgetReport;
import org.choisi.budget.BudgetTotal;
import org.choisi.budget.Colour;
import org.choisi.budget.ColouredLine;
import org.choisi.measure.KgCo2e;
import org.choisi.policy.Hit;
import org.choisi.policy.Spoken;
import org.choisi.store.BudgetFiles;
import org.choisi.web.page.Link;
import org.choisi.web.page.RuleAddress;
import org.choisi.web.page.Speech;

/** Makes the page of a coloured budget, in one language. */
record BudgetViews(BudgetFiles.Received budget, BudgetReport report, Speech speech, Clock clock) {

    private static final int MOST_ENTITIES = 20;
    private static final int MOST_YEARS = 6;

    BudgetView view(String askedYear) {
        Chosen chosen = Chosen.of(report, askedYear);
        if (chosen.year() == null) {
            return nothingToWeigh();
        }
        BudgetTotal year = chosen.year();
        List<BudgetTotal> entities = entities(year);
        return new BudgetView(
                Speech.unbroken(headline(year)),
                speech.day(report.asOf()),
                Speech.unbroken(lead(year)),
                ColourWords.css(year.colour()),
                ColourWords.said(year.colour(), speech),
                why(year),
                unmatched(year),
                source(),
                counts(year),
                chosen.years().stream()
                        .limit(MOST_YEARS)
                        .map(total -> year(total, total == year))
                        .toList(),
                speech.say("budget.entities", yearName(year.year())),
                entities.stream().limit(MOST_ENTITIES).map(this::entity).toList(),
                entities.size() > MOST_ENTITIES
                        ? speech.count("budget.other-entities", entities.size() - (long) MOST_ENTITIES)
                        : "",
                new Link.Shown(
                        lines(year.year()).href(),
                        year.year() == null
                                ? speech.say("budget.lines.no-year")
                                : speech.say("budget.lines", yearName(year.year()))),
                downloads(),
                figures(year));
    }

    /** Income and totals alone: there is no spending to weigh. */
    private BudgetView nothingToWeigh() {
        return new BudgetView(
                speech.say("budget.headline.nothing"),
                speech.day(report.asOf()),
                speech.say("budget.nothing"),
                "info",
                ColourWords.said(Optional.empty(), speech),
                null,
                null,
                source(),
                List.of(),
                List.of(),
                "",
                List.of(),
                "",
                new Link.Shown(BudgetAddress.lines(budget.id()).href(), speech.say("budget.lines.all")),
                downloads(),
                List.of());
    }

    private String yearName(Integer year) {
        return year == null ? speech.say("budget.no-year") : year.toString();
    }

    /** {@code en 2026}. */
    private String within(Integer year) {
        return year == null ? speech.say("budget.within.none") : speech.say("budget.within", year.toString());
    }

    private Link lines(Integer year) {
        return BudgetAddress.lines(budget.id()).with("annee", Chosen.word(year));
    }

    private String headline(BudgetTotal year) {
        if (year.kgCo2e().isEmpty()) {
            return speech.say("budget.headline.unknown", within(year.year()));
        }
        String mass = speech.mass(year.kgCo2e().get().mid());
        String share = ColourWords.share(year.colour(), speech);
        return share.isEmpty()
                ? speech.say(
                        year.year() == null ? "budget.headline.no-year" : "budget.headline.no-target",
                        mass,
                        within(year.year()))
                : speech.say("budget.headline", mass, within(year.year()), share);
    }

    private String lead(BudgetTotal year) {
        String euros = speech.euros(year.eurosBeforeTax());
        String lines = speech.count("budget.size", year.lines());
        return year.kgCo2e()
                .map(kg -> speech.say("budget.lead", speech.mass(kg.low()), speech.mass(kg.high()), euros, lines))
                .orElseGet(() -> speech.say("budget.lead.unknown", euros, lines));
    }

    private Link.Shown why(BudgetTotal year) {
        return year.colour().map(colour -> reason(colour.reasons().get(0))).orElse(null);
    }

    private Link.Shown reason(Hit hit) {
        return new Link.Shown(
                RuleAddress.why(report.ruleSet(), hit.row().id()),
                Speech.unbroken(hit.text(speech.language()) + " (" + hit.row().id() + ")"));
    }

    private Link.Shown unmatched(BudgetTotal year) {
        return year.unmatchedLines() == 0
                ? null
                : new Link.Shown(
                        lines(year.year())
                                .with("etat", LineState.NOT_MATCHED.word())
                                .href(),
                        Speech.unbroken(speech.count(
                                "budget.unmatched",
                                year.unmatchedLines(),
                                Spoken.value("Percent", year.unmatchedPercent(), speech.language()))));
    }

    private String source() {
        return Speech.unbroken(Speech.joined(
                List.of(budget.fileName(), speech.readAgo(Duration.between(budget.at(), clock.instant())))));
    }

    private List<BudgetView.Count> counts(BudgetTotal year) {
        List<BudgetView.Count> counts = new ArrayList<>();
        for (LineState state : LineState.values()) {
            long count = report.lines().stream()
                    .filter(line -> Objects.equals(line.line().year(), year.year()))
                    .filter(state::holds)
                    .count();
            if (count > 0) {
                counts.add(new BudgetView.Count(
                        state.css(),
                        lines(year.year()).with("etat", state.word()).href(),
                        speech.say("fleet.count", speech.say("budget.state." + state.word()), speech.number(count))));
            }
        }
        return counts;
    }

    private BudgetView.Year year(BudgetTotal total, boolean chosen) {
        return new BudgetView.Year(
                Link.to(BudgetAddress.of(budget.id()))
                        .with("annee", Chosen.word(total.year()))
                        .href(),
                chosen,
                yearName(total.year()),
                speech.number(total.lines()),
                speech.fixed(total.eurosBeforeTax(), 0),
                tonnes(total),
                range(total),
                ColourWords.share(total.colour(), speech),
                ColourWords.css(total.colour()),
                ColourWords.said(total.colour(), speech));
    }

    private String tonnes(BudgetTotal total) {
        return total.kgCo2e()
                .map(kg -> speech.rounded(ColourWords.tonnes(kg.mid())))
                .orElse(speech.say("budget.unknown"));
    }

    private String range(BudgetTotal total) {
        return total.kgCo2e().map(kg -> ColourWords.range(kg, speech)).orElse("");
    }

    /** Of a year, the heaviest first. */
    private List<BudgetTotal> entities(BudgetTotal year) {
        return report.totals().stream()
                .filter(total -> total.entity().isPresent() && Objects.equals(total.year(), year.year()))
                .sorted(Comparator.comparing(BudgetViews::mid).reversed())
                .toList();
    }

    private static BigDecimal mid(BudgetTotal total) {
        return total.kgCo2e().map(KgCo2e::mid).orElse(BigDecimal.ZERO);
    }

    private BudgetView.Entity entity(BudgetTotal total) {
        String name = total.entity().orElseThrow();
        return new BudgetView.Entity(
                name.isEmpty() ? null : lines(total.year()).with("entite", name).href(),
                name.isEmpty() ? speech.say("filter.no-entity") : name,
                speech.fixed(total.eurosBeforeTax(), 0),
                tonnes(total),
                range(total),
                ColourWords.share(total.colour(), speech),
                total.unmatchedLines() == 0
                        ? ""
                        : Speech.unbroken(Spoken.value("Percent", total.unmatchedPercent(), speech.language())),
                ColourWords.css(total.colour()),
                ColourWords.said(total.colour(), speech));
    }

    private List<Link.Shown> downloads() {
        return List.of(
                new Link.Shown(BudgetAddress.file(budget.id(), "csv"), speech.say("budget.download.csv")),
                new Link.Shown(BudgetAddress.file(budget.id(), "xlsx"), speech.say("budget.download.xlsx")));
    }

    /** What the target is, and how the weights were found. */
    private List<String> figures(BudgetTotal year) {
        List<String> said = new ArrayList<>();
        said.add(year.colour()
                .flatMap(Colour::target)
                .map(target -> speech.say(
                        "budget.target",
                        speech.exact(target.tonnes()),
                        target.row().reason(),
                        speech.place(target.row().at()),
                        target.row().reference()))
                .orElse(speech.say("budget.no-target")));
        for (String method : List.of("quantity", "activity", "money")) {
            List<ColouredLine> such = report.lines().stream()
                    .filter(line -> Objects.equals(line.line().year(), year.year()))
                    .filter(line -> line.weight()
                            .filter(weight -> weight.method().equals(method))
                            .isPresent())
                    .toList();
            if (!such.isEmpty()) {
                BigDecimal kg = such.stream()
                        .map(line -> line.weight().orElseThrow().kgCo2e().mid())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                said.add(speech.count("budget.method." + method, such.size(), speech.mass(kg)));
            }
        }
        return said.stream().map(Speech::unbroken).toList();
    }
}
