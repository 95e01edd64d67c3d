package org.choisi.demo;

import org.choisi.lifecycle.AssetColumn;

/** Puts the flaws of real inventories into a line that was right. */
final class Mistakes {

    /** Days between the year meant and the year typed. */
    private static final int TWENTY_YEARS = 7305;

    private Mistakes() {}

    static void make(Device device, Line line, Draw draw) {
        switch (device.flaw()) {
            case NO_DATES -> {
                line.with(AssetColumn.BOUGHT_ON, "").with(AssetColumn.IN_SERVICE_ON, "");
                line.with(AssetColumn.ACQUIRED_AS, "").with(AssetColumn.WARRANTY_UNTIL, "");
            }
            case CONDITION_UNKNOWN -> line.with(AssetColumn.FUNCTIONAL, "").with(AssetColumn.DEFECT, "");
            case SERVICE_BEFORE_PURCHASE -> inService(line, device, -draw.between(200, 600));
            case SERVICE_IN_FUTURE -> inService(line, device, TWENTY_YEARS);
            case DAY_OF_NO_CALENDAR ->
                line.with(AssetColumn.IN_SERVICE_ON, device.inServiceOn().getYear() + "-02-30");
            case BATTERY_OF_NO_DEVICE -> battery(line, draw.between(121, 174));
            default -> {
                // the line is right, or its category is written so already
            }
        }
    }

    private static void inService(Line line, Device device, int daysLater) {
        if (line.has(AssetColumn.IN_SERVICE_ON)) {
            line.with(AssetColumn.IN_SERVICE_ON, device.inServiceOn().plusDays(daysLater));
        }
    }

    private static void battery(Line line, int health) {
        if (line.has(AssetColumn.BATTERY_HEALTH)) {
            line.with(AssetColumn.BATTERY_HEALTH, health);
        }
    }
}
