package org.choisi.demo;

import java.time.LocalDate;
import java.util.Map;
import org.choisi.lifecycle.AssetColumn;

/** How equipment in service is doing on a day. */
final class Present {

    private final Settings service;
    private final Settings defects;
    private final Settings batteries;
    private final Map<String, Double> measured;
    private final Map<String, Double> loss;
    private final Systems systems;
    private final int refurbishedWarranty;
    private final LocalDate day;

    Present(Settings settings, LocalDate day) {
        this.service = settings.at("service");
        this.defects = settings.at("defects");
        this.batteries = settings.at("batteries");
        this.measured = batteries.numbers("measured");
        this.loss = batteries.numbers("loss_per_year");
        this.systems = new Systems(settings.at("systems"));
        this.refurbishedWarranty = settings.at("refurbished").whole("warranty");
        this.day = day;
    }

    void describe(Device device, Line line, Draw draw) {
        if (device.inServiceOn().isAfter(day)) {
            line.with(AssetColumn.STATUS, "commandé");
            return;
        }
        boolean defective = draw.percent(service.number("defective"));
        boolean repaired = draw.percent(service.number("in_repair"));
        line.with(AssetColumn.STATUS, defective && repaired ? "en réparation" : status(device, draw))
                .with(AssetColumn.FUNCTIONAL, defective ? "no" : "yes");
        if (defective) {
            breakDown(device, line, draw);
        }
        battery(device, line, draw);
        warranty(device, line, draw);
        if (draw.percent(service.number("usage_known"))) {
            line.with(AssetColumn.USAGE, draw.percent(service.number("intensive")) ? "intensive" : "standard");
        }
        if (draw.percent(service.number("residual_value"))) {
            line.with(AssetColumn.RESIDUAL_VALUE, residualValue(device));
        }
    }

    void describeSystem(Device device, Line line, Draw draw) {
        LocalDate seen = device.hasLeft(day) ? device.leftOn() : day;
        line.with(AssetColumn.OS, systems.of(device, seen, draw));
    }

    private String status(Device device, Draw draw) {
        double yearsLeft = life(device) - device.age(day);
        boolean due = yearsLeft * 12 < service.number("to_retire_months");
        if (due && draw.percent(service.number("to_retire"))) {
            return "à réformer";
        }
        return draw.percent(service.number("in_stock")) ? "en stock" : "en service";
    }

    private void breakDown(Device device, Line line, Draw draw) {
        String category = device.order().kind().category();
        line.with(AssetColumn.DEFECT, draw.weighted(defects.numbers(defects.has(category) ? category : "*")));
        if (draw.percent(service.number("quoted"))) {
            int price = device.order().product().priceEur();
            line.with(AssetColumn.REPAIR_COST, price * draw.within(service.bounds("repair_price")) / 100)
                    .with(AssetColumn.REPLACEMENT_COST, price);
        }
    }

    private void battery(Device device, Line line, Draw draw) {
        String category = device.order().kind().category();
        boolean known = draw.percent(measured.getOrDefault(category, 0.0));
        double yearly = loss.getOrDefault(category, 0.0) + draw.spread() * batteries.number("spread");
        if (known && device.quantity() == 1) {
            double health = 100 - Math.max(0.3, yearly) * device.age(day);
            line.with(AssetColumn.BATTERY_HEALTH, Math.round(Math.max(batteries.number("least"), health)));
        }
    }

    private void warranty(Device device, Line line, Draw draw) {
        Order order = device.order();
        int years = order.refurbished() ? refurbishedWarranty : order.kind().warranty();
        if (draw.percent(service.number("warranty_recorded"))) {
            line.with(
                    AssetColumn.WARRANTY_UNTIL,
                    device.inServiceOn().plusYears(years).minusDays(1));
        }
    }

    /** A third is gone as soon as it is unpacked, and the rest goes over its life. */
    private int residualValue(Device device) {
        double left = Math.max(0, 1 - device.age(day) / life(device));
        return (int) (device.order().unitCents() / 100 * 0.66 * left);
    }

    private double life(Device device) {
        return device.life(device.order().kind().life().on(day));
    }
}
