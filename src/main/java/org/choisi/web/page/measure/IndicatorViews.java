package org.choisi.web.page.measure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.choisi.indicators.Exclusion;
import org.choisi.indicators.Indicator;
import org.choisi.indicators.Status;
import org.choisi.indicators.report.Said;
import org.choisi.inventory.Reject;
import org.choisi.store.RegisterFiles;
import org.choisi.web.SentRegisters;
import org.choisi.web.Standings;
import org.choisi.web.page.Link;
import org.choisi.web.page.Speech;
import org.choisi.web.page.TableDownload;
import org.springframework.stereotype.Component;

/** Makes the pages of indicators. */
@Component
class IndicatorViews {

    static final String ADDRESS = "/mesure/indicateurs";
    /** Under one indicator, the rows that it leaves out. */
    static final String ROWS = "/lignes";

    private static final int EARLIER_YEARS = 4;
    private static final int MOST_ROWS = 40;
    private static final int MOST_REJECTS = 10;

    private final RegisterFiles files;

    IndicatorViews(RegisterFiles files) {
        this.files = files;
    }

    IndicatorsView all(Standings.Standing standing, Speech speech) {
        int year = standing.year();
        List<Indicator> all = standing.indicators();
        long measured = all.stream().filter(one -> one.met().isPresent()).count();
        long met = count(all, Status.MET);
        return new IndicatorsView(
                measured == 0
                        ? speech.say("indicators.none", String.valueOf(year))
                        : Speech.unbroken(speech.count(
                                "indicators.headline", met, speech.number(measured), String.valueOf(year))),
                speech.day(standing.asOf()),
                lead(all, speech),
                years(standing),
                speech.count("indicators.caption", all.size()),
                all.stream().map(one -> line(one, year, speech)).toList(),
                registers(speech),
                downloads(year, speech));
    }

    private static List<Link.Shown> downloads(int year, Speech speech) {
        List<Link.Shown> links =
                new ArrayList<>(TableDownload.links(Link.to(ADDRESS).with("annee", year), "indicators", speech));
        links.add(new Link.Shown(Link.to("/api/indicators").with("year", year).href(), speech.say("footprint.json")));
        return links;
    }

    private static long count(List<Indicator> all, Status status) {
        return all.stream().filter(one -> one.status() == status).count();
    }

    private static String lead(List<Indicator> all, Speech speech) {
        List<String> parts = new ArrayList<>();
        for (Status status : Status.values()) {
            long some = count(all, status);
            if (some > 0) {
                parts.add(speech.say("indicators.count", speech.number(some), speech.text(status.label())));
            }
        }
        return Speech.joined(parts);
    }

    private static List<FootprintView.Choice> years(Standings.Standing standing) {
        int last = standing.asOf().getYear();
        return IntStream.rangeClosed(last - EARLIER_YEARS, last)
                .mapToObj(year -> new FootprintView.Choice(
                        Link.to(ADDRESS).with("annee", year).href(), String.valueOf(year), year == standing.year()))
                .toList();
    }

    static IndicatorsView.Line line(Indicator one, int year, Speech speech) {
        var said = new Said(one, speech.language());
        return new IndicatorsView.Line(
                Link.to(ADDRESS + "/" + one.id()).with("annee", year).href(),
                Speech.unbroken(speech.text(one.goal().label())),
                Speech.unbroken(said.value().orElse("")),
                Speech.unbroken(said.target().orElse("")),
                css(one.status()),
                speech.text(one.status().label()));
    }

    private static String css(Status status) {
        return switch (status) {
            case MET -> "ok";
            case MISSED -> "block";
            case ON_THE_WAY, YEAR_NOT_OVER -> "warn";
            case NO_TARGET, NO_DATA -> "info";
        };
    }

    IndicatorsView.One one(Indicator one, LocalDate asOf, Speech speech) {
        var said = new Said(one, speech.language());
        String status = speech.text(one.status().label());
        return new IndicatorsView.One(
                Speech.unbroken(speech.text(one.goal().label())),
                css(one.status()),
                Speech.unbroken(said.value()
                        .map(value -> speech.say("indicator.answer", value, status))
                        .orElse(status)),
                speech.day(asOf),
                said.target().map(Speech::unbroken).orElse(null),
                said.next().map(Speech::unbroken).orElse(null),
                one.goal().row().reason(),
                speech.place(one.goal().row().at()),
                one.goal().row().reference(),
                facts(one, speech),
                one.notes().stream().map(speech::text).map(Speech::unbroken).toList(),
                said.leftOut().entrySet().stream()
                        .map(entry -> Speech.unbroken(
                                speech.say("indicator.left-out", speech.number(entry.getValue()), entry.getKey())))
                        .toList(),
                one.exclusions().stream()
                        .limit(MOST_ROWS)
                        .map(exclusion -> row(exclusion, speech))
                        .toList(),
                one.exclusions().size() <= MOST_ROWS
                        ? null
                        : speech.say(
                                "indicator.more", speech.number(one.exclusions().size() - MOST_ROWS)),
                TableDownload.links(
                        Link.to(ADDRESS + "/" + one.id() + ROWS).with("annee", one.year()), "indicator.rows", speech));
    }

    private static List<IndicatorsView.Fact> facts(Indicator one, Speech speech) {
        List<IndicatorsView.Fact> facts = new ArrayList<>();
        one.facts()
                .forEach((name, value) ->
                        facts.add(new IndicatorsView.Fact(speech.say("fact." + name), speech.exact(value))));
        return facts;
    }

    private static IndicatorsView.Fact row(Exclusion exclusion, Speech speech) {
        return new IndicatorsView.Fact(
                exclusion.id().isEmpty() ? exclusion.at().toString() : exclusion.id(),
                Speech.unbroken(speech.say("indicator.row", speech.text(exclusion.reason()), exclusion.at())));
    }

    /** The latest file of each kind, and the kinds of which there is none. */
    private List<String> registers(Speech speech) {
        Set<String> had = new HashSet<>();
        List<String> sentences = new ArrayList<>();
        for (RegisterFiles.Received file : files.latest()) {
            List<String> fresh = file.kinds().stream().filter(had::add).toList();
            if (!fresh.isEmpty()) {
                String kinds = String.join(
                        ", ",
                        fresh.stream()
                                .map(kind -> speech.sayOr("register." + kind, kind))
                                .toList());
                sentences.add(Speech.unbroken(speech.count(
                        "register.had",
                        file.taken(),
                        kinds,
                        file.fileName(),
                        speech.day(LocalDate.ofInstant(file.at(), ZoneId.systemDefault())),
                        speech.number(file.rejected()))));
            }
        }
        return sentences;
    }

    /** What became of a register, the rows that were not taken first. */
    List<String> taken(SentRegisters.Taken taken, Speech speech) {
        List<String> sentences = new ArrayList<>();
        sentences.add(speech.count("register.taken", taken.taken(), speech.number(taken.read())));
        for (Reject reject : taken.rejects().stream().limit(MOST_REJECTS).toList()) {
            sentences.add(Speech.unbroken(
                    speech.say("register.reject", speech.number(reject.line()), speech.text(reject.reason()))));
        }
        taken.notes().forEach(note -> sentences.add(Speech.unbroken(speech.text(note))));
        int more = taken.rejects().size() - MOST_REJECTS;
        if (more > 0) {
            sentences.add(speech.say("indicator.more", speech.number(more)));
        }
        return sentences;
    }
}
