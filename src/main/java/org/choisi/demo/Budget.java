package org.choisi.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;

/**
 * The budget of information technology as finance software writes it: the year before, this one and the next, by entity. Some
 * lines say nothing that could be weighed, as in every budget.
 */
final class Budget implements Register {

    private final World world;
    private final Settings settings;
    private final String metropolis;

    Budget(World world) {
        this.world = world;
        this.settings = world.settings().at("budget");
        this.metropolis = world.settings().text("metropolis");
    }

    @Override
    public String file() {
        return Metropolis.BUDGET;
    }

    @Override
    public String[] columns() {
        return new String[] {
            "exercice", "entité", "nature", "libellé", "quantité", "unité", "montant ht", "montant ttc", "sens"
        };
    }

    @Override
    public void write(LocalDate day, Lines lines) {
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            for (Settings line : settings.groups("lines")) {
                Map<String, Double> shares = world.entities().shares(line.number("metropolis"));
                for (Map.Entry<String, Double> share : shares.entrySet()) {
                    write(year, line, share.getKey(), share.getValue(), lines);
                }
            }
            whole(year, settings.at("income"), 1, "recette", lines);
            whole(year, settings.at("credit"), -1, "dépense", lines);
            Settings lots = settings.at("lots");
            int pieces = lots.whole("pieces");
            add(year, lots, metropolis, String.valueOf(pieces), euros(pieces * lots.number("price")), false, lines);
        }
    }

    private void write(int year, Settings line, String entity, double share, Lines lines) {
        Draw draw = Draw.about(world.seed(), "budget " + year + line.text("label") + entity);
        boolean absent = draw.percent(settings.number("absent"));
        double part = share * (1 + draw.spread() * settings.number("spread") / 100);
        boolean withTax = draw.percent(settings.number("with_tax"));
        if (absent && !entity.equals(metropolis)) {
            return;
        }
        if (line.has("keur")) {
            add(year, line, entity, "", euros(line.number("keur") * 1000 * part), withTax, lines);
            return;
        }
        long quantity = Math.round(line.number(line.has("pieces") ? "pieces" : "quantity") * part);
        if (quantity > 0) {
            BigDecimal amount = euros(quantity * line.number("price"));
            add(year, line, entity, String.valueOf(quantity), amount, withTax, lines);
        }
    }

    private void whole(int year, Settings line, int sign, String flow, Lines lines) {
        String amount = euros(sign * line.number("keur") * 1000).toPlainString();
        lines.add(String.valueOf(year), metropolis, line.text("account"), line.text("label"), "", "", amount, "", flow);
    }

    private void add(
            int year, Settings line, String entity, String quantity, BigDecimal amount, boolean withTax, Lines lines) {
        if (amount.signum() == 0) {
            return;
        }
        lines.add(
                String.valueOf(year),
                entity,
                line.text("account"),
                line.text("label"),
                quantity,
                line.has("unit") ? line.text("unit") : "",
                withTax ? "" : amount.toPlainString(),
                withTax ? withTax(amount).toPlainString() : "",
                "dépense");
    }

    private BigDecimal withTax(BigDecimal amount) {
        return euros(amount.doubleValue() * (1 + settings.number("tax") / 100));
    }

    /** To the euro, as budgets are voted. */
    private static BigDecimal euros(double amount) {
        return BigDecimal.valueOf(amount).setScale(0, RoundingMode.HALF_UP);
    }
}
