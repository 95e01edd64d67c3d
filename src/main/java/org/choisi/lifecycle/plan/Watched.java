package org.choisi.lifecycle.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.Decision;
import org.choisi.reference.Prices;

/** One line, followed from the first day of the plan to its last. */
final class Watched {

    private static final String FREE = "REPAIR_UNDER_WARRANTY";

    private final String file;
    private final Asset asset;
    private final AssetLine line;
    private final String replacementCost;
    private final List<Restoration> restorations = new ArrayList<>();
    private final List<Decision> leaving = new ArrayList<>();
    private Decision today;
    private Fate fate = Fate.STAYS;
    private int leavesIn;
    private int servesUntil;
    private boolean replaced;

    /** @param line changed as time goes by: it is this object's own */
    Watched(String file, Asset asset, AssetLine line) {
        this.file = file;
        this.asset = asset;
        this.line = line;
        this.replacementCost = line.get(AssetColumn.REPLACEMENT_COST);
    }

    AssetLine line() {
        return line;
    }

    /** Whether nothing more is asked about it. */
    boolean isSettled() {
        return fate == Fate.REVIEW || fate == Fate.OUT_OF_SCOPE;
    }

    void see(int year, Decision decision, PlanRules rules) {
        today = today == null ? decision : today;
        if (fate == Fate.LEAVES) {
            seeLeaving(year, decision);
            return;
        }
        boolean onItsWay =
                decision.profile().leaving().now() && decision.whereTo().isPresent();
        if (onItsWay) {
            leave(year, decision, rules);
            return;
        }
        switch (decision.verdict()) {
            case REVIEW -> fate = Fate.REVIEW;
            case OUT_OF_SCOPE -> fate = Fate.OUT_OF_SCOPE;
            case REFURBISH -> restore(year, decision, rules);
            case REPLACE -> {
                if (year >= servesUntil) {
                    leave(year, decision, rules);
                }
            }
            case KEEP -> {
                // Nothing to do this year.
            }
        }
    }

    private void leave(int year, Decision decision, PlanRules rules) {
        fate = Fate.LEAVES;
        leavesIn = year;
        replaced = rules.replaced(decision.profile());
        leaving.add(decision);
    }

    /** One answer a year; the first day of the plan and the end of its year are the same one. */
    private void seeLeaving(int year, Decision decision) {
        if (year > leavesIn + leaving.size() - 1) {
            leaving.add(decision);
        }
    }

    private void restore(int year, Decision decision, PlanRules rules) {
        List<String> actions = decision.actions();
        BigDecimal cost = actions.equals(List.of(FREE))
                ? BigDecimal.ZERO
                : decision.profile().repairCost();
        restorations.add(new Restoration(year, decision, cost == null ? null : cents(cost)));
        // Nothing is restored and replaced in one year, whatever the table of second lives leaves out.
        int serves =
                Math.max(1, rules.secondLifeYears(actions, decision.profile().category()));
        servesUntil = Math.max(servesUntil, year + serves);
        Restored.by(actions, line);
    }

    Outlook outlook(Prices prices) {
        return new Outlook(file, asset, today, fate, restorations, leavesIn, replaced, price(prices), leaving);
    }

    private Price price(Prices prices) {
        if (!replacementCost.isEmpty()) {
            return new Price(cents(new BigDecimal(replacementCost)), Price.From.INVENTORY);
        }
        return prices.of(asset.profile().category())
                .map(price -> new Price(cents(price.eurBeforeTax()), Price.From.REFERENCE_DATA))
                .orElse(Price.NOT_KNOWN);
    }

    private static BigDecimal cents(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.HALF_UP);
    }
}
