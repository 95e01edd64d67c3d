package org.choisi.demo;

import java.time.LocalDate;
import java.util.Map;

/** What is not equipment: printing, travel, transport, services bought, rented rooms. The year under way is told so far. */
final class Activities implements Register {

    private final World world;
    private final Settings activities;

    Activities(World world) {
        this.world = world;
        this.activities = world.settings().at("activities");
    }

    @Override
    public String file() {
        return "activities.csv";
    }

    @Override
    public String[] columns() {
        return new String[] {"id", "activity", "entity", "year", "amount", "unit"};
    }

    @Override
    public void write(LocalDate day, Lines lines) {
        for (int year = world.settings().day("starts_on").getYear(); year <= day.getYear(); year++) {
            for (Object name : activities.values().keySet()) {
                write(String.valueOf(name), year, day, lines);
            }
        }
    }

    private void write(String activity, int year, LocalDate day, Lines lines) {
        Settings settings = activities.at(activity);
        double past = year < day.getYear() ? 1 : day.getDayOfYear() / (double) day.lengthOfYear();
        double whole = settings.byYear("amount").in(year) * past;
        Draw draw = Draw.about(world.seed(), activity + " " + year);
        double spread = world.settings().number("activity_spread");
        Map<String, Double> shares = world.entities().shares(settings.number("metropolis"));
        shares.forEach((entity, share) -> {
            long amount = Math.round(whole * share * (1 + draw.spread() * spread / 100));
            if (amount > 0) {
                String id = "V-%05d".formatted(lines.count() + 1);
                lines.add(id, activity, entity, String.valueOf(year), String.valueOf(amount), settings.text("unit"));
            }
        });
    }
}
