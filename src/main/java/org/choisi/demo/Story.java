package org.choisi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ten years of one category, told month by month: what fails or has served its time leaves, then what is missing is
 * ordered. Nothing that happens depends on the day the story stops, so that a longer one begins with the shorter ones.
 */
final class Story {

    private final Kind kind;
    private final Buyer buyer;
    private final Draw draw;
    private final Map<String, Double> shares;
    private final List<Order> orders = new ArrayList<>();
    private final List<Device> present = new ArrayList<>();

    private Story(Kind kind, Buyer buyer, Draw draw, Map<String, Double> shares) {
        this.kind = kind;
        this.buyer = buyer;
        this.draw = draw;
        this.shares = shares;
    }

    /** Every order of the category until the month of a day, and what has become of its devices. */
    static List<Order> of(Kind kind, World world, LocalDate until) {
        var draw = Draw.about(world.seed(), kind.category());
        var story = new Story(
                kind, new Buyer(kind, world, draw), draw, world.entities().shares(kind.metropolisPercent()));
        LocalDate start = world.settings().day("starts_on");
        story.openWith(start);
        for (LocalDate month = start; !month.isAfter(until); month = month.plusMonths(1)) {
            story.leave(month);
            if (kind.orders().contains(month.getMonthValue())) {
                story.renew(month);
            }
        }
        return story.orders;
    }

    /** The equipment already there, bought evenly over the years that a device lasts. */
    private void openWith(LocalDate start) {
        List<LocalDate> months = new ArrayList<>();
        LocalDate oldest = start.minusDays(Math.round(kind.life().on(start) * 365));
        for (LocalDate month = start.minusMonths(1); month.isAfter(oldest); month = month.minusMonths(1)) {
            if (kind.orders().contains(month.getMonthValue())) {
                months.add(0, month);
            }
        }
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            int wanted = (int) Math.round(kind.fleet().on(start) * share.getValue());
            int ordered = 0;
            for (int i = 0; i < months.size(); i++) {
                int due = (int) Math.round(wanted * (i + 1) / (double) months.size());
                take(buyer.order(months.get(i), share.getKey(), due - ordered, start));
                ordered = due;
            }
        }
    }

    private void leave(LocalDate month) {
        double usual = kind.life().on(month);
        for (int i = present.size() - 1; i >= 0; i--) {
            Device device = present.get(i);
            if (device.isInService(month) && leaves(device, month, usual)) {
                present.set(i, present.get(present.size() - 1));
                present.remove(present.size() - 1);
            }
        }
    }

    private boolean leaves(Device device, LocalDate month, double usual) {
        LocalDate day = month.plusDays(draw.between(0, 27));
        if (draw.percent(kind.broken() / 12)) {
            device.leave(day, Device.Exit.BROKEN);
        } else if (draw.percent(kind.lost() / 12)) {
            device.leave(day, Device.Exit.LOST);
        } else if (device.age(month) >= device.life(usual)) {
            device.leave(day, Device.Exit.SERVED);
        }
        return device.hasLeft(month.plusMonths(1));
    }

    private void renew(LocalDate month) {
        Map<String, Integer> there = new HashMap<>();
        present.forEach(device -> there.merge(device.order().entity(), device.quantity(), Integer::sum));
        shares.forEach((entity, share) -> {
            int wanted = (int) Math.round(kind.fleet().on(month) * share);
            take(buyer.order(month, entity, wanted - there.getOrDefault(entity, 0), month));
        });
    }

    private void take(List<Order> made) {
        orders.addAll(made);
        made.forEach(order -> present.addAll(order.devices()));
    }
}
