package org.choisi.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which operating system a device runs, by its model, its age and how well it is looked after. */
final class Systems {

    private final Settings settings;
    private final Map<String, TreeMap<LocalDate, String>> families = new HashMap<>();
    private final Map<String, Double> asBought;
    private final Map<String, Double> stuck;

    Systems(Settings settings) {
        this.settings = settings;
        this.asBought = settings.numbers("as_bought");
        this.stuck = settings.numbers("stuck");
    }

    /** Its name, empty when the inventory does not say. */
    String of(Device device, LocalDate day, Draw draw) {
        Product product = device.order().product();
        if (product.system().isEmpty() || draw.percent(settings.number("unknown"))) {
            return "";
        }
        int months = settings.whole("months_after");
        LocalDate delivered = device.inServiceOn().minusMonths(months);
        LocalDate kept = day.minusMonths(lag(product.system(), draw));
        boolean never = draw.percent(asBought.getOrDefault(product.system(), 0.0));
        return version(product, never || kept.isBefore(delivered) ? delivered : kept);
    }

    private int lag(String family, Draw draw) {
        if (draw.percent(stuck.getOrDefault(family, 0.0))) {
            return settings.whole("stuck_months");
        }
        return settings.whole(draw.percent(settings.number("late")) ? "late_months" : "months_after");
    }

    private String version(Product product, LocalDate day) {
        TreeMap<LocalDate, String> versions = families.computeIfAbsent(product.system(), this::versions);
        String newest = versions.firstEntry().getValue();
        for (Map.Entry<LocalDate, String> version : versions.entrySet()) {
            if (version.getKey().isAfter(day) || newest.equals(product.lastSystem())) {
                break;
            }
            newest = version.getValue();
        }
        return newest;
    }

    private TreeMap<LocalDate, String> versions(String family) {
        var versions = new TreeMap<LocalDate, String>();
        settings.at(family)
                .values()
                .forEach((day, name) -> versions.put(LocalDate.parse(String.valueOf(day)), String.valueOf(name)));
        return versions;
    }
}
