package org.choisi.bench;

import java.math.BigDecimal;
import java.util.Map;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.lifecycle.Verdict;

/**
 * The verdicts of the shipped lifecycle policy, written by hand for assets of a known category and age: what rules as data
 * are measured against, and what a policy owner could not change.
 */
final class ByHand {

    private static final Map<String, Integer> LIFETIME_MONTHS = Map.of(
            "laptop",
            84,
            "desktop",
            96,
            "monitor",
            120,
            "smartphone",
            48,
            "tablet",
            60,
            "server",
            84,
            "printer",
            60,
            "switch",
            60,
            "ip-phone",
            120,
            "docking-station",
            60);
    private static final BigDecimal REPAIR_LIMIT = BigDecimal.valueOf(50);
    private static final BigDecimal ENOUGH_MEMORY = BigDecimal.valueOf(8);
    private static final int TOO_OLD_TO_RESTORE = 120;
    private static final int WORN = 80;

    private ByHand() {}

    static Verdict verdict(AssetProfile asset) {
        switch (asset.status()) {
            case "retired", "lost", "consumed", "on-order":
                return Verdict.OUT_OF_SCOPE;
            default:
        }
        boolean past = asset.ageMonths() >= LIFETIME_MONTHS.get(asset.category());
        if (asset.condition().equals("defective")) {
            Verdict fault = fault(asset, past);
            if (fault != null) {
                return fault;
            }
        }
        if (restores(asset, past)) {
            return Verdict.REFURBISH;
        }
        return past ? Verdict.REPLACE : Verdict.KEEP;
    }

    private static Verdict fault(AssetProfile asset, boolean past) {
        if (asset.warranty().equals("under")) {
            return Verdict.REFURBISH;
        }
        BigDecimal share = asset.repairShare();
        if (share != null) {
            return share.compareTo(REPAIR_LIMIT) < 0 ? Verdict.REFURBISH : Verdict.REPLACE;
        }
        if (asset.defect().equals("battery")) {
            return null;
        }
        return past ? Verdict.REPLACE : Verdict.REVIEW;
    }

    private static boolean restores(AssetProfile asset, boolean past) {
        if (asset.ageMonths() >= TOO_OLD_TO_RESTORE) {
            return false;
        }
        boolean phone =
                asset.category().equals("smartphone") || asset.category().equals("tablet");
        boolean laptop = asset.category().equals("laptop");
        if ((phone || laptop)
                && (asset.defect().equals("battery")
                        || asset.batteryHealth() != null && asset.batteryHealth() < WORN)) {
            return true;
        }
        boolean computer = laptop || asset.category().equals("desktop");
        boolean upgradable = computer && !asset.upgradable().equals("unable");
        if (upgradable
                && (asset.disk().equals("hdd")
                        || asset.ramGb() != null && asset.ramGb().compareTo(ENOUGH_MEMORY) < 0)) {
            return true;
        }
        return asset.support().equals("ended")
                && (!phone || !past)
                && !(asset.takesCurrentSystem().equals("unable") && past);
    }
}
