package org.choisi.web.page.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.choisi.budget.BeforeTax;
import org.choisi.budget.BudgetReport;
import org.choisi.budget.ColouredLine;
import org.choisi.budget.Weight;
import org.choisi.measure.KgCo2e;
import org.choisi.store.BudgetFiles;
import org.choisi.store.Page;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.RuleAddress;
import org.choisi.web.page.Speech;

/** Makes the list of the lines of a budget, in one language. */
record LinesViews(BudgetFiles.Received budget, BudgetReport report, Speech speech) {

    private static final int MOST_YEARS = 12;

    LinesView view(LineQuery query) {
        List<ColouredLine> wanted = query.among(report.lines());
        Page<ColouredLine> page = page(wanted, query.page());
        return new LinesView(
                speech.count(
                        "budget.lines.headline",
                        wanted.size(),
                        speech.number(report.lines().size())),
                speech.day(report.asOf()),
                Speech.unbroken(sum(wanted)),
                new Link.Shown(BudgetAddress.of(budget.id()), budget.fileName()),
                BudgetAddress.lines(budget.id()).href(),
                query.filtered(),
                query.text(),
                query.entity(),
                List.of(states(query), years(query), sorts(query)),
                speech.say("budget.lines.caption"),
                page.items().stream().map(this::row).toList(),
                Position.of(page, query.at(budget.id()), speech),
                List.of(
                        new Link.Shown(BudgetAddress.file(budget.id(), "csv"), speech.say("budget.download.csv")),
                        new Link.Shown(BudgetAddress.file(budget.id(), "xlsx"), speech.say("budget.download.xlsx"))));
    }

    private String sum(List<ColouredLine> lines) {
        KgCo2e kg = lines.stream()
                .flatMap(line -> line.weight().stream())
                .map(Weight::kgCo2e)
                .reduce(KgCo2e.NONE, KgCo2e::plus);
        String euros = speech.euros(lines.stream()
                .flatMap(line -> line.beforeTax().stream())
                .map(BeforeTax::mid)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        return kg.high().signum() == 0
                ? speech.say("budget.lines.sum.unknown", euros)
                : speech.say(
                        "budget.lines.sum",
                        speech.mass(kg.mid()),
                        speech.mass(kg.low()),
                        speech.mass(kg.high()),
                        euros);
    }

    /** A page past the end, from an old link say, is the last one. */
    private static Page<ColouredLine> page(List<ColouredLine> lines, int asked) {
        int size = Page.Wanted.USUAL_SIZE;
        int pages = Math.max(1, (lines.size() + size - 1) / size);
        int page = Math.min(asked, pages);
        int from = (page - 1) * size;
        return new Page<>(lines.subList(from, Math.min(lines.size(), from + size)), page, size, lines.size());
    }

    private LinesView.Choice states(LineQuery query) {
        List<LinesView.Option> options = new ArrayList<>();
        options.add(new LinesView.Option("", query.state().isEmpty(), speech.say("filter.all")));
        for (LineState state : LineState.values()) {
            options.add(new LinesView.Option(
                    state.word(),
                    query.state().filter(state::equals).isPresent(),
                    speech.say("budget.state." + state.word())));
        }
        return new LinesView.Choice("etat", speech.say("budget.state"), options);
    }

    private LinesView.Choice years(LineQuery query) {
        List<LinesView.Option> options = new ArrayList<>();
        options.add(new LinesView.Option("", query.year().isEmpty(), speech.say("filter.all")));
        Chosen.of(report, "").years().stream().limit(MOST_YEARS).forEach(total -> {
            String word = Chosen.word(total.year());
            options.add(new LinesView.Option(
                    word, word.equals(query.year()), total.year() == null ? speech.say("budget.no-year") : word));
        });
        return new LinesView.Choice("annee", speech.say("budget.year"), options);
    }

    private LinesView.Choice sorts(LineQuery query) {
        List<LinesView.Option> options = new ArrayList<>();
        for (LineQuery.Sort sort : LineQuery.Sort.values()) {
            options.add(new LinesView.Option(
                    sort == LineQuery.Sort.CARBON ? "" : sort.word(),
                    sort == query.sort(),
                    speech.say("budget.sort." + sort.word())));
        }
        return new LinesView.Choice("tri", speech.say("services.sort"), options);
    }

    private LinesView.Row row(ColouredLine coloured) {
        var line = coloured.line();
        String label = line.label().isEmpty() ? line.code() : line.label();
        return new LinesView.Row(
                Speech.unbroken(speech.say("budget.line", label, speech.number(line.line()))),
                Speech.joined(List.of(
                        line.entity(), line.year() == null ? "" : line.year().toString())),
                coloured.beforeTax().map(euros -> speech.fixed(euros.mid(), 0)).orElse(""),
                coloured.weight().map(this::kg).orElse(""),
                LineState.of(coloured).css(),
                ColourWords.said(coloured, speech),
                coloured.colour()
                        .map(colour -> Speech.unbroken(colour.reasons().get(0).text(speech.language())))
                        .orElse(""),
                coloured.weight().map(this::how).orElse(null),
                notes(coloured));
    }

    private String kg(Weight weight) {
        String mid = speech.rounded(weight.kgCo2e().mid());
        return weight.kgCo2e().low().compareTo(weight.kgCo2e().high()) == 0
                ? mid
                : speech.say(
                        "budget.kg",
                        mid,
                        speech.rounded(weight.kgCo2e().low()),
                        speech.rounded(weight.kgCo2e().high()));
    }

    private Link.Shown how(Weight weight) {
        return new Link.Shown(
                RuleAddress.why(report.ruleSet(), weight.match().row().id()),
                Speech.unbroken(Speech.joined(List.of(
                        weight.match().text(speech.language()),
                        speech.text(weight.factor()),
                        speech.text(weight.uncertainty())))));
    }

    private String notes(ColouredLine line) {
        return Speech.unbroken(line.notes().stream().map(speech::text).collect(Collectors.joining(" · ")));
    }
}
