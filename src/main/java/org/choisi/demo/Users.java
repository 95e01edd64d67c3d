package org.choisi.demo;

import java.time.LocalDate;

/** How many people used the equipment in each year. */
final class Users implements Register {

    private final World world;

    Users(World world) {
        this.world = world;
    }

    @Override
    public String file() {
        return "users.csv";
    }

    @Override
    public String[] columns() {
        return new String[] {"year", "users"};
    }

    @Override
    public void write(LocalDate day, Lines lines) {
        ByYear users = world.settings().byYear("users");
        int spread = world.settings().whole("users_spread");
        for (int year = world.settings().day("starts_on").getYear(); year <= day.getYear(); year++) {
            int off = Draw.about(world.seed(), "users " + year).between(-spread, spread);
            lines.add(String.valueOf(year), String.valueOf(Math.round(users.in(year)) + off));
        }
    }
}
