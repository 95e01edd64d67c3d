package org.choisi.inventory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.choisi.inventory.agent.AgentDevice;
import org.choisi.inventory.value.BadCell;
import org.choisi.inventory.value.DiskKind;
import org.choisi.inventory.value.Memory;
import org.choisi.inventory.value.Words;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.measure.Text;

/**
 * Makes assets of what agents say of the machines they run on. No agent knows when its machine was bought: the dates
 * it gives, of the firmware or of the system's installation, are not read, so that none passes for the start of life.
 */
final class AgentReading {

    static final String FORMAT = "glpi-agent";

    /** What makers leave in the firmware when they do not fill it in. */
    private static final Set<String> LEFT_BY_MAKERS = Set.of(
            "to be filled by o.e.m.",
            "default string",
            "system product name",
            "system manufacturer",
            "system serial number",
            "not specified",
            "not available",
            "unknown",
            "none",
            "o.e.m.",
            "0",
            "invalid",
            "no enclosure",
            "other");

    private final InventoryReader.Sink sink;
    private final Notes notes;
    private final RepeatedIds ids = new RepeatedIds();
    private long read;

    AgentReading(InventoryReader.Sink sink, Notes notes) {
        this.sink = sink;
        this.notes = notes;
    }

    void accept(AgentDevice device) {
        String machine = device.said("hardware", "vmsystem");
        if (!machine.isEmpty() && !machine.equalsIgnoreCase("physical")) {
            reject(device, "vmsystem", machine, TableReading.virtualMachine());
            return;
        }
        try {
            AssetLine asset = asset(device);
            if (asset.has(AssetColumn.ID)) {
                read++;
                ids.see(asset.get(AssetColumn.ID), device.index());
                sink.accept(asset);
                monitors(device);
            } else {
                reject(device, "deviceid", "", TableReading.withoutId());
            }
        } catch (BadCell e) {
            reject(device, "deviceid", device.deviceId(), e.reason());
        }
    }

    InventoryReport report() {
        if (read > 0) {
            notes.say(
                    "Un agent ne sait pas quand la machine a été achetée : complétez les dates d'achat ou de mise en"
                            + " service.",
                    "An agent does not know when its machine was bought: complete the dates of purchase or of entry into"
                            + " service.");
        }
        ids.say(notes);
        var columns = new EnumMap<>(Map.of(
                AssetColumn.ID, "deviceid",
                AssetColumn.NAME, "name",
                AssetColumn.CATEGORY, "chassis_type",
                AssetColumn.MANUFACTURER, "smanufacturer",
                AssetColumn.MODEL, "smodel",
                AssetColumn.SERIAL, "ssn",
                AssetColumn.OS, "operatingsystem",
                AssetColumn.RAM_GB, "memory"));
        return new InventoryReport(FORMAT, read, notes.said(), columns);
    }

    private void reject(AgentDevice device, String column, String value, Text reason) {
        read++;
        sink.reject(Rejects.of(device.index(), column, value, reason));
    }

    private static AssetLine asset(AgentDevice device) {
        String id = device.deviceId().isEmpty() ? "" : Words.identifier(device.deviceId());
        return new AssetLine(device.index())
                .set(AssetColumn.ID, id)
                .set(
                        AssetColumn.NAME,
                        words(first(device.said("hardware", "name"), device.said("network_device", "name"))))
                .set(AssetColumn.CATEGORY, category(device))
                .set(AssetColumn.MANUFACTURER, said(device, "smanufacturer", "mmanufacturer", "manufacturer"))
                .set(AssetColumn.MODEL, said(device, "smodel", "mmodel", "model"))
                .set(AssetColumn.SERIAL, said(device, "ssn", "", "serial"))
                .set(AssetColumn.OS, system(device))
                .set(AssetColumn.RAM_GB, memory(device))
                .set(AssetColumn.PROCESSOR, words(device.said("cpus", "name")))
                .set(AssetColumn.DISK, disk(device))
                .set(AssetColumn.BATTERY_HEALTH, battery(device));
    }

    /** The system's own words, else its main board's, else what the network tells of a device without an agent. */
    private static String said(AgentDevice device, String ofSystem, String ofBoard, String onNetwork) {
        String inFirmware = first(madeKnown(device.said("bios", ofSystem)), madeKnown(device.said("bios", ofBoard)));
        return words(first(inFirmware, madeKnown(device.said("network_device", onNetwork))));
    }

    private static String madeKnown(String value) {
        return LEFT_BY_MAKERS.contains(value.toLowerCase(Locale.ROOT)) ? "" : value;
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String words(String raw) {
        return raw.isEmpty() ? "" : Words.clean(raw);
    }

    /** The form of the case says more than the kind of document, and a network's word more than none. */
    private static String category(AgentDevice device) {
        boolean computer = device.itemType().isEmpty() || device.itemType().equalsIgnoreCase("computer");
        String chassis = madeKnown(device.said("hardware", "chassis_type"));
        if (computer && !chassis.isEmpty()) {
            return words(chassis);
        }
        String kind = first(device.itemType(), device.said("network_device", "type"));
        return words(kind.equalsIgnoreCase("unmanaged") ? device.said("network_device", "type") : kind);
    }

    private static String system(AgentDevice device) {
        String whole = device.said("operatingsystem", "full_name");
        if (!whole.isEmpty()) {
            return words(whole);
        }
        String name = device.said("operatingsystem", "name");
        String version = device.said("operatingsystem", "version");
        return words(name.contains(version) ? name : (name + " " + version).strip());
    }

    private static String memory(AgentDevice device) {
        try {
            String megabytes = device.said("hardware", "memory");
            return megabytes.isEmpty() ? "" : Memory.megabytes(megabytes);
        } catch (BadCell e) {
            return ""; // the machine is known without it
        }
    }

    /** A machine with a fast disk is not slowed by the slow one beside it. */
    private static String disk(AgentDevice device) {
        Set<String> kinds = device.all("storages").stream()
                .map(storage -> DiskKind.clean(String.join(" ", storage.values())))
                .collect(Collectors.toSet());
        return kinds.contains("ssd") ? "ssd" : kinds.contains("hdd") ? "hdd" : "";
    }

    private static String battery(AgentDevice device) {
        try {
            String designed = device.said("batteries", "capacity");
            String left = device.said("batteries", "real_capacity");
            BigDecimal full = designed.isEmpty() || left.isEmpty() ? BigDecimal.ZERO : new BigDecimal(designed);
            if (full.signum() <= 0) {
                return "";
            }
            BigDecimal health = new BigDecimal(left).movePointRight(2).divide(full, 0, RoundingMode.HALF_UP);
            return health.signum() <= 0
                    ? ""
                    : health.min(BigDecimal.valueOf(100)).toPlainString();
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** Screens are known through the computer they hang on, and are devices of their own. */
    private void monitors(AgentDevice device) {
        int number = 0;
        for (Map<String, String> monitor : device.all("monitors")) {
            number++;
            String serial = madeKnown(monitor.getOrDefault("serial", ""));
            String caption = first(monitor.getOrDefault("caption", ""), monitor.getOrDefault("name", ""));
            if (serial.isEmpty() && caption.isEmpty()) {
                continue;
            }
            read++;
            sink.accept(new AssetLine(device.index())
                    .set(AssetColumn.ID, serial.isEmpty() ? device.deviceId() + "/monitor-" + number : words(serial))
                    .set(AssetColumn.CATEGORY, "monitor")
                    .set(AssetColumn.MANUFACTURER, words(monitor.getOrDefault("manufacturer", "")))
                    .set(AssetColumn.MODEL, words(caption))
                    .set(AssetColumn.SERIAL, words(serial)));
        }
    }
}
