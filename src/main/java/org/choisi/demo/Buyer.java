package org.choisi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes out the orders of one category: which model, at which price, new or refurbished, in which lots. */
final class Buyer {

    private final Kind kind;
    private final Products products;
    private final Draw draw;
    private final Settings flaws;
    private final List<String> vagueCategories;
    private final Settings refurbished;
    private final Bounds soldYearsAgo;
    private final double priceSpread;
    private final Bounds daysToService;
    private int numbered;

    Buyer(Kind kind, World world, Draw draw) {
        this.kind = kind;
        this.products = world.products();
        this.draw = draw;
        Settings settings = world.settings();
        this.flaws = settings.at("flaws");
        this.vagueCategories = flaws.words("vague_categories");
        this.refurbished = settings.at("refurbished");
        Settings yearsAgo = refurbished.at("sold_years_ago");
        this.soldYearsAgo = yearsAgo.bounds(yearsAgo.has(kind.category()) ? kind.category() : "*");
        this.priceSpread = settings.number("price_spread");
        this.daysToService = settings.bounds("days_to_service");
    }

    /**
     * Orders for so many devices, in a month.
     *
     * @param there a day on which the devices are in service at the latest if they are older
     */
    List<Order> order(LocalDate month, String entity, int wanted, LocalDate there) {
        var orders = new ArrayList<Order>();
        if (wanted > 0) {
            int second =
                    Math.min(wanted, draw.rounded(wanted * kind.refurbished().on(month) / 100));
            add(orders, month, entity, wanted - second, false, there);
            add(orders, month, entity, second, true, there);
        }
        return orders;
    }

    private void add(List<Order> orders, LocalDate month, String entity, int wanted, boolean remade, LocalDate there) {
        if (wanted == 0) {
            return;
        }
        LocalDate day = month.plusDays(draw.between(0, 24));
        LocalDate sold = remade ? day.minusYears(draw.within(soldYearsAgo)) : day;
        Product product = products.soldOn(kind.category(), sold, draw);
        var order = new Order(kind, day, entity, product, remade, cents(product, remade));
        Bounds lot = kind.lotOn(day);
        for (int left = wanted; left > 0; ) {
            int quantity = Math.min(left, draw.within(lot));
            order.devices().add(device(order, quantity, there));
            left -= quantity;
        }
        orders.add(order);
    }

    private long cents(Product product, boolean remade) {
        double part = remade ? refurbished.number("price") / 100 : 1;
        double off = 1 + draw.spread() / 2 * priceSpread / 100;
        return Math.round(product.priceEur() * part * off * 100);
    }

    private Device device(Order order, int quantity, LocalDate there) {
        LocalDate inServiceOn = order.boughtOn().plusDays(draw.within(daysToService));
        double toughness = draw.spread();
        if (order.boughtOn().isBefore(there)) {
            // What is there when the story begins has not served its time yet.
            double age = new Device(order, 0, 1, inServiceOn, 0, Flaw.NONE, "").age(there);
            toughness = Math.max(toughness, (age - kind.life().on(there)) / kind.spread() + 0.1);
        }
        Flaw flaw = Flaw.drawn(flaws, draw);
        String category = flaw == Flaw.VAGUE_CATEGORY ? draw.of(vagueCategories) : kind.category();
        return new Device(order, ++numbered, quantity, inServiceOn, toughness, flaw, category);
    }
}
