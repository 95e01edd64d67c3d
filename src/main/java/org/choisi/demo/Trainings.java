package org.choisi.demo;

import java.time.LocalDate;
import java.util.List;

/** The register of trainings: how many of a group there are, and how many of them are trained by then. */
final class Trainings implements Register {

    private final World world;
    private final Settings settings;

    Trainings(World world) {
        this.world = world;
        this.settings = world.settings().at("trainings");
    }

    @Override
    public String file() {
        return "trainings.csv";
    }

    @Override
    public String[] columns() {
        return new String[] {"id", "on", "group", "entity", "headcount", "trained"};
    }

    @Override
    public void write(LocalDate day, Lines lines) {
        for (LocalDate month : Calendar.months(settings.day("starts_on"), day, settings.wholes("months"))) {
            Draw draw = Draw.about(world.seed(), "trainings " + month);
            LocalDate heldOn = month.plusDays(draw.between(0, 27));
            for (String group : List.of("buyer", "developer")) {
                Settings of = settings.at("roles").at(group);
                long headcount = Math.round(of.byYear("headcount").on(heldOn));
                long trained = Math.round(headcount * of.byYear("trained").on(heldOn) / 100);
                if (!heldOn.isAfter(day)) {
                    lines.add(
                            "F-" + heldOn + "-" + group,
                            heldOn.toString(),
                            group,
                            world.settings().text("metropolis"),
                            String.valueOf(headcount),
                            String.valueOf(trained));
                }
            }
        }
    }
}
