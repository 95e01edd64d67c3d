package org.choisi.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One line of the inventory to be, and what has become of it. */
final class Device {

    /** Why a device leaves. */
    enum Exit {
        SERVED,
        BROKEN,
        LOST
    }

    private static final double DAYS_A_YEAR = 365.25;

    private final Order order;
    private final int number;
    private final int quantity;
    private final LocalDate inServiceOn;
    private final double toughness;
    private final Flaw flaw;
    private final String writtenCategory;
    private LocalDate leftOn = LocalDate.MAX;
    private Exit exit = Exit.SERVED;

    /**
     * @param toughness by how many standard deviations it outlives the others of its category
     * @param writtenCategory the category as the register and the inventory write it
     */
    Device(
            Order order,
            int number,
            int quantity,
            LocalDate inServiceOn,
            double toughness,
            Flaw flaw,
            String writtenCategory) {
        this.order = order;
        this.number = number;
        this.quantity = quantity;
        this.inServiceOn = inServiceOn;
        this.toughness = toughness;
        this.flaw = flaw;
        this.writtenCategory = writtenCategory;
    }

    void leave(LocalDate on, Exit why) {
        leftOn = on;
        exit = why;
    }

    /** Years after which it leaves, by what is usual for its category at that time. */
    double life(double usual) {
        return usual + toughness * order.kind().spread();
    }

    double age(LocalDate day) {
        return ChronoUnit.DAYS.between(inServiceOn, day) / DAYS_A_YEAR;
    }

    boolean hasLeft(LocalDate day) {
        return !leftOn.isAfter(day);
    }

    boolean isInService(LocalDate day) {
        return !inServiceOn.isAfter(day) && !hasLeft(day);
    }

    String id() {
        return order.kind().prefix() + "-" + String.valueOf(1_000_000 + number).substring(1);
    }

    String category() {
        return writtenCategory;
    }

    Order order() {
        return order;
    }

    int quantity() {
        return quantity;
    }

    LocalDate inServiceOn() {
        return inServiceOn;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    Exit exit() {
        return exit;
    }

    Flaw flaw() {
        return flaw;
    }
}
