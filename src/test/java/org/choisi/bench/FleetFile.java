package org.choisi.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** A large inventory made from a seed, twelve canonical columns, in the proportions of a metropolis. */
final class FleetFile {

    private static final String HEADER =
            "id;name;category;manufacturer;model;serial;entity;status;bought_on;in_service_on;os;ram_gb";
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 4_600;
    private static final List<String> KINDS = List.of(
            "laptop",
            "laptop",
            "laptop",
            "laptop",
            "laptop",
            "monitor",
            "monitor",
            "monitor",
            "desktop",
            "smartphone",
            "tablet",
            "server",
            "printer",
            "switch",
            "ip-phone",
            "docking-station");
    private static final List<String> SYSTEMS = List.of(
            "Windows 10 Pro 22H2",
            "Windows 11 Enterprise 23H2",
            "Windows 11 Enterprise 25H2",
            "Windows 11 Pro 24H2",
            "");
    private static final List<String> MEMORY = List.of("4", "8", "16", "16", "32");

    private FleetFile() {}

    /** @param ownProfiles whether each asset has a profile of its own: a repair cost that no other has */
    static Path write(Path file, int rows, boolean ownProfiles) throws IOException {
        var random = new SplittableRandom(42);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER + (ownProfiles ? ";repair_cost;replacement_cost\n" : "\n"));
            for (int row = 0; row < rows; row++) {
                out.write(line(row, random));
                out.write(ownProfiles ? ";" + (1 + row / 90) + "." + (10 + row % 90) + ";20000\n" : "\n");
            }
        }
        return file;
    }

    private static String line(int row, SplittableRandom random) {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        boolean computer = kind.equals("laptop") || kind.equals("desktop");
        LocalDate bought = FIRST.plusDays(random.nextInt(DAYS));
        return "PC-" + row + ";poste-" + row + ";" + kind + ";Dell;Latitude 5410;SN" + row + ";Commune " + row % 28
                + ";en service;" + bought + ";" + bought.plusDays(12) + ";"
                + (computer ? SYSTEMS.get(random.nextInt(SYSTEMS.size())) : "") + ";"
                + (computer ? MEMORY.get(random.nextInt(MEMORY.size())) : "");
    }
}
