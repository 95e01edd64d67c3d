package org.choisi.demo;

import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.choisi.lifecycle.AssetColumn;

/** The inventory on a day: what is in service, and what has left since the beginning. */
final class Inventory {

    private final World world;
    private final LocalDate day;
    private final Present present;
    private final Departures departures;
    private final Settings places;
    private final Map<String, List<String>> placesOf = new HashMap<>();

    Inventory(World world, LocalDate day) {
        this.world = world;
        this.day = day;
        this.present = new Present(world.settings(), day);
        this.departures = new Departures(world.settings());
        this.places = world.settings().at("places");
    }

    int write(List<Order> orders, Writer out) {
        var lines = new Lines(out, Line.header());
        write(orders, false, lines);
        write(orders, true, lines);
        lines.flush();
        return lines.count();
    }

    /** What serves stands first: who opens the file sees the fleet, not its past. */
    private void write(List<Order> orders, boolean left, Lines lines) {
        orders.stream()
                .filter(order -> !order.boughtOn().isAfter(day))
                .flatMap(order -> order.devices().stream())
                .filter(device -> device.hasLeft(day) == left)
                .forEach(device -> lines.add(line(device).cells()));
    }

    private Line line(Device device) {
        Line line = identity(device);
        Draw draw = Draw.about(world.seed(), device.id());
        if (device.hasLeft(day)) {
            departures.describe(device, line, draw);
        } else {
            present.describe(device, line, draw);
        }
        present.describeSystem(device, line, Draw.about(world.seed(), device.id() + " system"));
        Mistakes.make(device, line, draw);
        return line;
    }

    private Line identity(Device device) {
        Order order = device.order();
        Product product = order.product();
        Draw draw = Draw.about(world.seed(), device.id() + " place");
        String place = draw.of(placesOf.computeIfAbsent(order.kind().category(), places::words));
        Line line = new Line()
                .with(AssetColumn.ID, device.id())
                .with(AssetColumn.NAME, place)
                .with(AssetColumn.CATEGORY, device.category())
                .with(AssetColumn.MANUFACTURER, product.manufacturer())
                .with(AssetColumn.MODEL, product.model())
                .with(AssetColumn.ENTITY, order.entity())
                .with(AssetColumn.QUANTITY, device.quantity())
                .with(AssetColumn.RAM_GB, product.ramGb())
                .with(AssetColumn.DISK, product.disk())
                .with(AssetColumn.PROCESSOR, product.processor())
                .with(AssetColumn.COUNTRY, "FR")
                .with(AssetColumn.ACQUIRED_AS, order.acquiredAs());
        if (!order.kind().leased()) {
            line.with(AssetColumn.BOUGHT_ON, order.boughtOn());
        }
        if (!device.inServiceOn().isAfter(day)) {
            line.with(AssetColumn.IN_SERVICE_ON, device.inServiceOn());
        }
        return line;
    }
}
