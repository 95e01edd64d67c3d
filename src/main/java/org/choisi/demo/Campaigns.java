package org.choisi.demo;

import java.time.LocalDate;

/** The register of clean-up campaigns: what agents brought out of their drawers. */
final class Campaigns implements Register {

    private final World world;
    private final Settings settings;

    Campaigns(World world) {
        this.world = world;
        this.settings = world.settings().at("campaigns");
    }

    @Override
    public String file() {
        return "campaigns.csv";
    }

    @Override
    public String[] columns() {
        return new String[] {"id", "held_on", "entity", "weight_kg", "refurbished_count"};
    }

    @Override
    public void write(LocalDate day, Lines lines) {
        for (LocalDate month : Calendar.months(settings.day("starts_on"), day, settings.wholes("months"))) {
            Draw draw = Draw.about(world.seed(), "campaigns " + month);
            LocalDate heldOn = month.plusDays(draw.between(0, 27));
            int kg = draw.within(settings.bounds("weight_kg"));
            double devices = kg / settings.number("device_kg");
            long refurbished =
                    Math.round(devices * settings.byYear("refurbished").on(heldOn) / 100);
            if (!heldOn.isAfter(day)) {
                lines.add(
                        "C-" + heldOn,
                        heldOn.toString(),
                        world.settings().text("metropolis"),
                        String.valueOf(kg),
                        String.valueOf(refurbished));
            }
        }
    }
}
