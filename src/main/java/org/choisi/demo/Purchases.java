package org.choisi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The register of purchases: every device bought, and supplies. What is leased is in none. */
final class Purchases implements Register {

    private final World world;
    private final List<Order> orders;
    private final Map<?, ?> recycled;

    Purchases(World world, List<Order> orders) {
        this.world = world;
        this.orders = orders;
        this.recycled = world.settings().at("recycled_share").values();
    }

    /** One line of an order or a bill. */
    private record Purchase(
            LocalDate boughtOn,
            String category,
            String label,
            int quantity,
            long unitCents,
            boolean refurbished,
            String recycledShare,
            String entity,
            String supplier,
            String agecLine) {}

    @Override
    public String file() {
        return "purchases.csv";
    }

    @Override
    public String[] columns() {
        return new String[] {
            "id",
            "bought_on",
            "category",
            "label",
            "quantity",
            "amount_eur_before_tax",
            "acquired_as",
            "recycled_share",
            "entity",
            "supplier",
            "agec_line"
        };
    }

    @Override
    public void write(LocalDate day, Lines lines) {
        var purchases = new ArrayList<Purchase>();
        orders.stream().filter(order -> !order.kind().leased()).forEach(order -> purchases.addAll(of(order)));
        purchases.addAll(supplies(day));
        purchases.sort(Comparator.comparing(Purchase::boughtOn));
        int number = 0;
        int year = 0;
        for (Purchase purchase : purchases) {
            if (purchase.boughtOn().isAfter(day)) {
                break;
            }
            number = purchase.boughtOn().getYear() == year ? number + 1 : 1;
            year = purchase.boughtOn().getYear();
            add(lines, "A-%d-%04d".formatted(year, number), purchase);
        }
    }

    private void add(Lines lines, String id, Purchase purchase) {
        lines.add(
                id,
                purchase.boughtOn().toString(),
                purchase.category(),
                purchase.label(),
                String.valueOf(purchase.quantity()),
                Lines.euros(purchase.unitCents() * purchase.quantity()),
                purchase.refurbished() ? "refurbished" : "new",
                purchase.recycledShare(),
                purchase.entity(),
                purchase.supplier(),
                purchase.agecLine());
    }

    /** As many lines as the order has categories as written: one, unless some are vague. */
    private List<Purchase> of(Order order) {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        for (Device device : order.devices()) {
            if (device.flaw() != Flaw.NO_DATES) {
                quantities.merge(device.category(), device.quantity(), Integer::sum);
            }
        }
        Product product = order.product();
        String category = order.kind().category();
        String supplier =
                order.refurbished() ? world.settings().text("refurbished_supplier") : world.supplier(category);
        String recycledShare = recycledShare(order);
        return quantities.entrySet().stream()
                .map(line -> new Purchase(
                        order.boughtOn(),
                        line.getKey(),
                        product.manufacturer() + " " + product.model(),
                        line.getValue(),
                        order.unitCents(),
                        order.refurbished(),
                        recycledShare,
                        order.entity(),
                        supplier,
                        ""))
                .toList();
    }

    /** What the supplier states of a model, the same on every bill; empty when it states nothing. */
    private String recycledShare(Order order) {
        Object bounds = recycled.get(order.kind().category());
        if (bounds == null || order.refurbished()) {
            return "";
        }
        Draw draw = Draw.about(world.seed(), order.product().model());
        return String.valueOf(draw.within(Bounds.of(String.valueOf(bounds))));
    }

    private List<Purchase> supplies(LocalDate day) {
        var purchases = new ArrayList<Purchase>();
        Settings supplies = world.settings().at("supplies");
        LocalDate start = world.settings().day("starts_on");
        for (Object name : supplies.values().keySet()) {
            String category = String.valueOf(name);
            Settings supply = supplies.at(category);
            for (int year = start.getYear(); year <= day.getYear(); year++) {
                Draw draw = Draw.about(world.seed(), category + " " + year);
                for (int month : supply.wholes("months")) {
                    purchases.addAll(bills(category, supply, LocalDate.of(year, month, draw.between(1, 28))));
                }
            }
        }
        return purchases;
    }

    private List<Purchase> bills(String category, Settings supply, LocalDate day) {
        int months = supply.wholes("months").size();
        int quantity = (int) Math.round(supply.byYear("quantity").on(day) / months);
        int second = (int) Math.round(quantity * supply.byYear("refurbished").on(day) / 100);
        double part = world.settings().at("refurbished").number("price") / 100;
        long cents = Math.round(supply.number("price") * 100);
        return List.of(
                bill(category, supply, day, quantity - second, cents, false),
                bill(category, supply, day, second, Math.round(cents * part), true));
    }

    private Purchase bill(
            String category, Settings supply, LocalDate day, int quantity, long cents, boolean refurbished) {
        return new Purchase(
                day,
                category,
                supply.text("label"),
                quantity,
                cents,
                refurbished,
                "",
                world.settings().text("metropolis"),
                world.supplier(category),
                supply.text("agec_line"));
    }
}
