package org.choisi.web.page.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.choisi.impact.Source;
import org.choisi.impact.scenario.Change;
import org.choisi.impact.scenario.Scenario;
import org.choisi.impact.scenario.Simulated;
import org.choisi.impact.scenario.YearFigures;
import org.choisi.inventory.scenario.FleetSimulation;
import org.choisi.web.chart.Lines;
import org.choisi.web.page.CategoryNames;
import org.choisi.web.page.FileLines;
import org.choisi.web.page.Link;
import org.choisi.web.page.Speech;
import org.choisi.web.page.TableDownload;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Makes the page of scenarios. */
@Component
class ScenarioViews {

    private static final String ADDRESS = ScenarioPages.ADDRESS;
    private static final List<String> STYLES = List.of("first", "second", "third");

    private final CategoryNames categories;

    ScenarioViews(CategoryNames categories) {
        this.categories = categories;
    }

    /** @param someLeftOut whether a scenario that was to be kept is not */
    ScenarioView view(ScenarioTrials.Tried tried, boolean someLeftOut, Speech speech) {
        List<Simulated> all =
                tried.simulation().map(found -> found.simulation().scenarios()).orElse(List.of());
        ScenarioForm form = tried.forms().get(0);
        Lines chart = all.isEmpty() ? null : chart(all, speech);
        var fields = new ScenarioFields(categories, tried, speech);
        return new ScenarioView(
                headline(form, all, speech),
                speech.day(tried.inventory().asOf()),
                Speech.unbroken(speech.say("scenario.lead", tried.inventory().fileName())),
                someLeftOut ? speech.say("scenario.left-out", ScenarioPages.MOST_KEPT) : null,
                fields.faults(),
                tried.shipped().stream().map(ScenarioViews::link).toList(),
                fields.all(),
                kept(tried),
                chart,
                chart == null ? null : speech.say("scenario.top", speech.mass(chart.top())),
                columns(tried, speech),
                all.isEmpty() ? List.of() : lines(all, speech),
                all.isEmpty() ? List.of() : levers(all.get(0), speech),
                all.isEmpty()
                        ? List.of()
                        : all.get(0).assumptions().stream()
                                .map(speech::text)
                                .map(Speech::unbroken)
                                .toList(),
                tried.simulation().map(found -> sources(found, speech)).orElse(""),
                keep(tried, form, all),
                all.isEmpty() ? List.of() : downloads(tried, speech));
    }

    private static Link.Shown link(Scenario scenario) {
        return new Link.Shown(ScenarioForm.of(scenario).link(ADDRESS).href(), scenario.name());
    }

    private static List<Link.Shown> downloads(ScenarioTrials.Tried tried, Speech speech) {
        return TableDownload.links(Link.to(ADDRESS), "scenario", speech).stream()
                .map(link -> new Link.Shown(address(link.href(), tried.forms().get(0), kept(tried)), link.text()))
                .toList();
    }

    private static String headline(ScenarioForm form, List<Simulated> all, Speech speech) {
        if (all.isEmpty()) {
            return speech.say("scenario.refused");
        }
        if (!form.changesSomething()) {
            return speech.say("scenario.headline.none");
        }
        Simulated first = all.get(0);
        BigDecimal kg = total(first.changes()).kg().mid();
        String code = kg.signum() < 0 ? "scenario.headline.less" : "scenario.headline.more";
        return Speech.unbroken(speech.say(
                kg.signum() == 0 ? "scenario.headline.same" : code,
                speech.mass(kg.abs()),
                String.valueOf(first.scenario().from()),
                String.valueOf(first.scenario().to())));
    }

    private static Change total(List<Change> changes) {
        return changes.stream().reduce(Change.NONE, Change::plus);
    }

    private static List<ScenarioView.Hidden> kept(ScenarioTrials.Tried tried) {
        return tried.forms().stream()
                .skip(1)
                .map(form -> new ScenarioView.Hidden(ScenarioPages.KEPT, query(form)))
                .toList();
    }

    private static String query(ScenarioForm form) {
        return form.link("").href().substring(1);
    }

    /** The form stays filled, without its name: the next one is another scenario. */
    private static String keep(ScenarioTrials.Tried tried, ScenarioForm form, List<Simulated> all) {
        if (all.isEmpty() || !form.changesSomething() || tried.forms().size() > ScenarioPages.MOST_KEPT) {
            return null;
        }
        List<ScenarioView.Hidden> kept = new ArrayList<>(kept(tried));
        kept.add(new ScenarioView.Hidden(ScenarioPages.KEPT, query(form)));
        return address(ADDRESS, form.unnamed(), kept);
    }

    private static String address(String path, ScenarioForm form, List<ScenarioView.Hidden> kept) {
        var href = new StringBuilder(form.link(path).href());
        for (ScenarioView.Hidden one : kept) {
            href.append(href.indexOf("?") < 0 ? '?' : '&')
                    .append(one.name())
                    .append('=')
                    .append(UriUtils.encode(one.value(), "UTF-8"));
        }
        return href.toString();
    }

    private static Lines chart(List<Simulated> all, Speech speech) {
        List<Lines.Series> series = new ArrayList<>();
        Simulated first = all.get(0);
        series.add(new Lines.Series(speech.say("scenario.today"), "today", kg(first, first.baseline())));
        for (int index = 0; index < all.size(); index++) {
            Simulated one = all.get(index);
            series.add(new Lines.Series(one.scenario().name(), STYLES.get(index), kg(one, one.years())));
        }
        return Lines.of(series);
    }

    private static SortedMap<Integer, BigDecimal> kg(Simulated of, List<YearFigures> years) {
        SortedMap<Integer, BigDecimal> byYear = new TreeMap<>();
        for (int index = 0; index < years.size(); index++) {
            byYear.put(
                    of.scenario().from() + index,
                    years.get(index).footprint().kgPerYear().mid());
        }
        return byYear;
    }

    private static List<String> columns(ScenarioTrials.Tried tried, Speech speech) {
        List<String> columns = new ArrayList<>(List.of(speech.say("scenario.today")));
        tried.simulation()
                .ifPresent(found -> found.simulation()
                        .scenarios()
                        .forEach(one -> columns.add(one.scenario().name())));
        return columns;
    }

    private static List<ScenarioView.Line> lines(List<Simulated> all, Speech speech) {
        Simulated first = all.get(0);
        int last = first.scenario().to();
        List<ScenarioView.Line> lines = new ArrayList<>();
        lines.add(line(
                "scenario.kg-last",
                last,
                all,
                years -> speech.mass(
                        years.get(years.size() - 1).footprint().kgPerYear().mid()),
                speech));
        lines.add(line(
                "scenario.kg",
                last,
                all,
                years -> speech.mass(sum(years).footprint().kgPerYear().mid()),
                speech));
        lines.add(line(
                "scenario.kg-range",
                last,
                all,
                years -> speech.say(
                        "range",
                        speech.mass(sum(years).footprint().kgPerYear().low()),
                        speech.mass(sum(years).footprint().kgPerYear().high())),
                speech));
        lines.add(line(
                "scenario.kwh",
                last,
                all,
                years -> speech.energy(sum(years).footprint().useKwhPerYear().mid()),
                speech));
        lines.add(line(
                "scenario.bought",
                last,
                all,
                years -> whole(sum(years).purchases().bought(), speech),
                speech));
        lines.add(line(
                "scenario.second-hand",
                last,
                all,
                years -> whole(sum(years).purchases().refurbished(), speech),
                speech));
        lines.add(line(
                "scenario.euros", last, all, years -> speech.euros(sum(years).euros()), speech));
        return lines;
    }

    private static ScenarioView.Line line(
            String code, int last, List<Simulated> all, Function<List<YearFigures>, String> said, Speech speech) {
        List<String> cells = new ArrayList<>();
        cells.add(said.apply(all.get(0).baseline()));
        all.forEach(one -> cells.add(said.apply(one.years())));
        return new ScenarioView.Line(
                speech.say(code, String.valueOf(last)),
                cells.stream().map(Speech::unbroken).toList());
    }

    private static YearFigures sum(List<YearFigures> years) {
        return years.stream().reduce(YearFigures.NONE, YearFigures::plus);
    }

    private static String whole(BigDecimal pieces, Speech speech) {
        return speech.fixed(pieces, 0);
    }

    private static List<String> levers(Simulated simulated, Speech speech) {
        List<String> said = new ArrayList<>();
        for (int step = 0; step < simulated.steps().size(); step++) {
            Change change = total(simulated.changesBy(step));
            said.add(Speech.unbroken(speech.say(
                    "scenario.lever",
                    speech.text(simulated.steps().get(step).lever().label()),
                    signed(change.kg().mid(), speech.mass(change.kg().mid().abs())),
                    signed(change.euros(), speech.euros(change.euros().abs())))));
        }
        return said;
    }

    private static String signed(BigDecimal figure, String said) {
        return figure.signum() == 0 ? said : (figure.signum() < 0 ? "− " : "+ ") + said;
    }

    private static String sources(FleetSimulation found, Speech speech) {
        return speech.say(
                "carbon.sources",
                new FileLines(found.simulation().sources().stream()
                                .map(Source::at)
                                .distinct()
                                .toList())
                        .said(speech));
    }
}
