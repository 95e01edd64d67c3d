package org.choisi.lifecycle.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetIntake;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.lifecycle.AssetRefused;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.LifecycleAdvisor;

/**
 * Asks the rules about the same assets again on the first day of a plan and at the end of each of its years: an asset
 * leaves in the first year in which they say so. What they advise to restore counts as done from then on. For one thread.
 */
public final class Foresight {

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private final AdviceDesk desk;
    private final List<Moment> moments = new ArrayList<>();

    /** A day on which the rules are asked. */
    private record Moment(int year, AssetIntake intake, LifecycleAdvisor advisor, PlanRules rules) {}

    /** One line as it stood on the first day. */
    private record Taken(AssetLine line, Asset asset) {}

    /** @param years calendar years of the plan, the one of {@code asOf} being the first */
    public Foresight(AdviceDesk desk, LocalDate asOf, int years) {
        this.desk = desk;
        var days = new LinkedHashSet<LocalDate>();
        days.add(asOf);
        for (int year = asOf.getYear(); year < asOf.getYear() + years; year++) {
            days.add(LocalDate.of(year, LAST_MONTH, LAST_DAY));
        }
        days.forEach(day ->
                moments.add(new Moment(day.getYear(), desk.intake(day), desk.advisor(day), new PlanRules(desk, day))));
    }

    /** Takes lines one by one; those of a batch are asked about together. */
    public final class Batch {

        private final String file;
        private final List<Taken> taken = new ArrayList<>();

        private Batch(String file) {
            this.file = file;
        }

        /** @throws AssetRefused when a cell is not what its column means */
        public void add(AssetLine line) throws AssetRefused {
            AssetLine own = line.copy();
            taken.add(new Taken(own, moments.get(0).intake().take(own.copy())));
        }

        public int size() {
            return taken.size();
        }

        /** What is foreseen for each line, in their order. */
        public List<Outlook> outlooks() {
            List<Watched> all = taken.stream()
                    .map(each -> new Watched(file, each.asset(), each.line()))
                    .toList();
            moments.forEach(moment -> watch(moment, all));
            return all.stream()
                    .map(watched -> watched.outlook(desk.reference().prices()))
                    .toList();
        }
    }

    /** @param file what steps of the plan call the source */
    public Batch batch(String file) {
        return new Batch(file);
    }

    private static void watch(Moment moment, List<Watched> all) {
        List<Watched> open =
                all.stream().filter(watched -> !watched.isSettled()).toList();
        List<AssetProfile> profiles = new ArrayList<>(open.size());
        Map<AssetProfile, Decision> decided = new LinkedHashMap<>();
        for (Watched watched : open) {
            AssetProfile profile = profile(moment, watched.line());
            profiles.add(profile);
            decided.put(profile, null);
        }
        List<AssetProfile> distinct = List.copyOf(decided.keySet());
        List<Decision> decisions = moment.advisor().decide(distinct);
        for (int index = 0; index < distinct.size(); index++) {
            decided.put(distinct.get(index), decisions.get(index));
        }
        for (int index = 0; index < profiles.size(); index++) {
            open.get(index).see(moment.year(), decided.get(profiles.get(index)), moment.rules());
        }
    }

    private static AssetProfile profile(Moment moment, AssetLine line) {
        try {
            return moment.intake().take(line.copy()).profile();
        } catch (AssetRefused refused) {
            throw new IllegalStateException("a line that was taken in is refused on a later day", refused);
        }
    }
}
