package org.choisi.web.page.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.choisi.impact.trajectory.FrozenYear;
import org.choisi.impact.trajectory.Variance;
import org.choisi.store.FrozenYears;
import org.choisi.store.Inventory;
import org.choisi.web.Standings;
import org.choisi.web.chart.Lines;
import org.choisi.web.page.Link;
import org.choisi.web.page.Speech;
import org.choisi.web.page.TableDownload;

/** Makes the page of frozen years, in one language. */
record TrajectoryViews(Speech speech, ZoneId zone) {

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;
    private static final int YEARS_OFFERED = 6;

    TrajectoryView view(List<FrozenYears.Frozen> years, Standings.Standing standing, Optional<Inventory> latest) {
        Lines chart = years.isEmpty() ? null : chart(years);
        return new TrajectoryView(
                Speech.unbroken(headline(years)),
                speech.day(standing.asOf()),
                Speech.unbroken(speech.say("trajectory.lead")),
                chart,
                chart == null ? null : speech.say("trajectory.top", speech.mass(chart.top())),
                years.stream().map(this::year).toList(),
                changes(years),
                standing.indicators().stream()
                        .filter(one -> one.goal().baseYear() != null)
                        .map(one -> IndicatorViews.line(one, standing.year(), speech))
                        .toList(),
                latest.map(inventory -> mayFreeze(inventory, years)).orElse(List.of()),
                speech.say(latest.isEmpty() ? "trajectory.no-inventory" : "trajectory.no-year"),
                years.isEmpty()
                        ? List.of()
                        : TableDownload.links(Link.to(TrajectoryPages.ADDRESS), "trajectory", speech));
    }

    private static List<String> mayFreeze(Inventory inventory, List<FrozenYears.Frozen> years) {
        int last = lastWholeYear(inventory);
        return IntStream.range(0, YEARS_OFFERED)
                .map(back -> last - back)
                .filter(year -> years.stream().noneMatch(one -> one.figures().year() == year))
                .mapToObj(String::valueOf)
                .toList();
    }

    private static int lastWholeYear(Inventory inventory) {
        LocalDate day = inventory.asOf();
        return day.equals(LocalDate.of(day.getYear(), LAST_MONTH, LAST_DAY)) ? day.getYear() : day.getYear() - 1;
    }

    private String headline(List<FrozenYears.Frozen> years) {
        if (years.isEmpty()) {
            return speech.say("trajectory.headline.none");
        }
        FrozenYear last = years.get(years.size() - 1).figures();
        if (years.size() == 1) {
            return speech.say("trajectory.headline.one", speech.mass(kg(last)), String.valueOf(last.year()));
        }
        FrozenYear first = years.get(0).figures();
        return speech.say(
                "trajectory.headline",
                percent(perUser(first), perUser(last)),
                String.valueOf(first.year()),
                String.valueOf(last.year()));
    }

    private static BigDecimal kg(FrozenYear year) {
        return year.total().kgPerYear().mid();
    }

    private static BigDecimal perUser(FrozenYear year) {
        return kg(year).divide(BigDecimal.valueOf(year.users()), MathContext.DECIMAL128);
    }

    private String percent(BigDecimal before, BigDecimal after) {
        if (before.signum() == 0) {
            return speech.say("trajectory.from-nothing");
        }
        BigDecimal percent = after.subtract(before).movePointRight(2).divide(before, 1, RoundingMode.HALF_UP);
        return sign(percent) + speech.fixed(percent.abs(), 1) + speech.say("percent");
    }

    private static String sign(BigDecimal figure) {
        return figure.signum() == 0 ? "" : figure.signum() < 0 ? "−" : "+";
    }

    private static Lines chart(List<FrozenYears.Frozen> years) {
        SortedMap<Integer, BigDecimal> perUser = new TreeMap<>();
        years.forEach(one -> perUser.put(one.figures().year(), perUser(one.figures())));
        return Lines.of(List.of(new Lines.Series("", "first", perUser)));
    }

    private TrajectoryView.Year year(FrozenYears.Frozen one) {
        FrozenYear year = one.figures();
        return new TrajectoryView.Year(
                String.valueOf(year.year()),
                speech.number(year.users()),
                Speech.unbroken(speech.mass(kg(year))),
                Speech.unbroken(speech.mass(perUser(year))),
                Speech.unbroken(speech.energy(year.total().useKwhPerYear().mid())),
                Speech.unbroken(speech.say(
                        "trajectory.frozen", speech.day(LocalDate.ofInstant(one.at(), zone)), one.author())));
    }

    private List<TrajectoryView.Change> changes(List<FrozenYears.Frozen> years) {
        List<TrajectoryView.Change> changes = new ArrayList<>();
        for (int index = 1; index < years.size(); index++) {
            FrozenYear before = years.get(index - 1).figures();
            FrozenYear after = years.get(index).figures();
            Variance moved = Variance.between(before, after);
            changes.add(new TrajectoryView.Change(
                    before.year() + " → " + after.year(),
                    signed(moved.totalKg()),
                    signed(moved.volumeKg()),
                    signed(moved.mixKg()),
                    signed(moved.lifeKg()),
                    signed(moved.factorsKg()),
                    Speech.unbroken(percent(perUser(before), perUser(after)))));
        }
        return changes;
    }

    private String signed(BigDecimal kg) {
        return Speech.unbroken(sign(kg) + speech.mass(kg.abs()));
    }
}
