package org.choisi.inventory.footprint;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.choisi.impact.Source;
import org.choisi.impact.YearlyFootprint;
import org.choisi.impact.footprint.Known;
import org.choisi.impact.footprint.NotCounted;
import org.choisi.impact.footprint.PieceFootprint;
import org.choisi.lifecycle.Asset;
import org.choisi.measure.KgCo2e;

/** Adds up footprints, asset after asset, in an order that does not matter. For one thread. */
public final class FootprintTotals {

    private static final int MODELS_LISTED = 50;
    private static final int MOST_LISTS_SEEN = 20_000;

    /** By category and acquisition, words of ours: few enough that none is ever given up. */
    private final Tallies byKind = new Tallies();

    private final Tallies byEntity = new Tallies();
    private final Tallies byModel = new Tallies();
    private final Map<Known, Long> known = new EnumMap<>(Known.class);
    private final Map<NotCounted, Long> notCounted = new EnumMap<>(NotCounted.class);
    private final Set<Source> sources =
            new TreeSet<>(Comparator.comparing(Source::at, ByLine::compare).thenComparing(Source::field));
    private final Set<List<Source>> listsSeen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long refurbished;
    private long withoutCutOff;
    private KgCo2e sharedLife = KgCo2e.NONE;
    private KgCo2e cutOff = KgCo2e.NONE;

    /** @param one footprint of a single piece */
    public void add(Asset asset, PieceFootprint one) {
        long quantity = asset.quantity();
        known.merge(one.known(), quantity, Long::sum);
        one.whyNot().ifPresent(why -> notCounted.merge(why, quantity, Long::sum));
        if (one.known() == Known.OUTSIDE) {
            return;
        }
        YearlyFootprint all = quantity == 1 ? one.footprint() : one.footprint().times(BigDecimal.valueOf(quantity));
        KgCo2e usual = one.usualLifeEmbodiedKgPerYear();
        var sums = new Sums(all, quantity == 1 ? usual : usual.times(BigDecimal.valueOf(quantity)), quantity);
        String category = asset.profile().category();
        add(byKind.of(List.of(category, asset.profile().acquiredAs())), one, sums);
        add(byEntity.of(List.of(asset.entity())), one, sums);
        add(byModel.of(List.of(category, asset.manufacturer(), asset.model())), one, sums);
        if (one.counts()) {
            add(asset.profile().acquiredAs(), one, all, quantity);
        }
    }

    /** What all the pieces of a line add. */
    private record Sums(YearlyFootprint footprint, KgCo2e usualLife, long quantity) {}

    private static void add(Tally tally, PieceFootprint one, Sums all) {
        if (tally == null) {
            return;
        }
        if (one.counts()) {
            tally.add(all.footprint(), all.usualLife(), all.quantity());
            tally.addUseNotKnown(one.useKnown() ? 0 : all.quantity());
        } else {
            tally.addNotEvaluated(all.quantity());
        }
    }

    private void add(String acquiredAs, PieceFootprint one, YearlyFootprint all, long quantity) {
        if (listsSeen.size() >= MOST_LISTS_SEEN) {
            listsSeen.clear();
        }
        if (listsSeen.add(one.sources())) {
            sources.addAll(one.sources());
        }
        if (acquiredAs.equals("refurbished")) {
            refurbished += quantity;
            sharedLife = sharedLife.plus(all.embodiedKgPerYear());
            withoutCutOff += one.cutOff() == null ? quantity : 0;
            cutOff = cutOff.plus(one.cutOffEmbodiedKgPerYear()
                    .map(kg -> kg.times(BigDecimal.valueOf(quantity)))
                    .orElse(all.embodiedKgPerYear()));
        }
    }

    public FootprintReport report(FootprintReport.Basis basis) {
        Tally total = byKind.whole();
        return new FootprintReport(
                basis,
                total.as(List.of()),
                byKind.by(0).breakdown(Integer.MAX_VALUE, total),
                byEntity.breakdown(Integer.MAX_VALUE, total),
                byModel.breakdown(MODELS_LISTED, total),
                byKind.by(1).breakdown(Integer.MAX_VALUE, total),
                new FootprintReport.Coverage(
                        pieces(Known.GIVEN),
                        pieces(Known.INFERRED),
                        pieces(Known.DEFAULT),
                        pieces(Known.NOT_EVALUATED),
                        total.as(List.of()).useNotKnown()),
                refurbished == 0
                        ? null
                        : new FootprintReport.Refurbished(refurbished, sharedLife, cutOff, withoutCutOff),
                Collections.unmodifiableMap(new EnumMap<>(notCounted)),
                List.copyOf(sources));
    }

    private long pieces(Known how) {
        return known.getOrDefault(how, 0L);
    }
}
