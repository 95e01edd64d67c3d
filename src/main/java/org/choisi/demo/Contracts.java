package org.choisi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The register of public contracts that hold something digital. */
final class Contracts implements Register {

    private final World world;
    private final Settings settings;
    private final Map<String, Double> entities;

    Contracts(World world) {
        this.world = world;
        this.settings = world.settings().at("contracts");
        this.entities = world.entities().shares(settings.number("metropolis"));
    }

    @Override
    public String file() {
        return "contracts.csv";
    }

    @Override
    public String[] columns() {
        return new String[] {
            "id",
            "name",
            "signed_on",
            "entity",
            "amount_eur_before_tax",
            "responsible_weight_percent",
            "yearly_exchange"
        };
    }

    @Override
    public void write(LocalDate day, Lines lines) {
        LocalDate start = world.settings().day("starts_on");
        for (int year = start.getYear(); year <= day.getYear(); year++) {
            Draw draw = Draw.about(world.seed(), "contracts " + year);
            List<LocalDate> days =
                    Calendar.days(year, draw.rounded(settings.byYear("a_year").in(year)), draw);
            for (int i = 0; i < days.size(); i++) {
                String[] contract = contract("M-%d-%03d".formatted(year, i + 1), days.get(i), draw);
                if (!days.get(i).isAfter(day)) {
                    lines.add(contract);
                }
            }
        }
    }

    private String[] contract(String id, LocalDate signedOn, Draw draw) {
        String name = draw.of(settings.words("names"));
        String entity = draw.weighted(entities);
        int thousands = draw.within(settings.bounds("amounts_keur"));
        // Small contracts are many, large ones few.
        int amount = Math.max(settings.bounds("amounts_keur").least(), thousands * draw.between(1, 100) / 100);
        boolean responsible = draw.percent(settings.byYear("responsible").on(signedOn));
        String weight = draw.of(settings.words("weights"));
        boolean exchange = draw.percent(settings.byYear("yearly_exchange").on(signedOn));
        return new String[] {
            id,
            name,
            signedOn.toString(),
            entity,
            Lines.euros(amount * 100_000L),
            responsible ? weight : "0",
            exchange ? "yes" : "no"
        };
    }
}
