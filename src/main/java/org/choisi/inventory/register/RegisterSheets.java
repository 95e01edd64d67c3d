package org.choisi.inventory.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.choisi.impact.activity.Activities;
import org.choisi.table.CsvFile;
import org.choisi.table.Kind;
import org.choisi.table.Table;
import org.choisi.table.TableFile;
import org.choisi.table.WorkbookFile;

/**
 * What the tables of a file are: one by sheet, or the best reading of a text.
 *
 * @param registers those that indicators read
 * @param activities whether some are registers of activities
 * @param both whether some of those could be another register too
 * @param others names of the sheets that hold something and are neither
 * @param several whether a line is told with its sheet
 */
record RegisterSheets(
        List<RegisterTable> registers, boolean activities, boolean both, List<String> others, boolean several) {

    private static final RegisterSheets NONE = new RegisterSheets(List.of(), false, false, List.of(), false);

    static RegisterSheets of(Path file) {
        return switch (Kind.of(file)) {
            case WORKBOOK -> of(WorkbookFile.open(file));
            case TEXT -> of(CsvFile.open(file));
            case JSON -> NONE;
        };
    }

    /** A table and what it can be read as: the reading with the most columns is the right one, activities before equals. */
    private record Reading(Table table, Optional<RegisterTable> register, int activityColumns) {

        static Reading of(Table table) {
            return new Reading(table, RegisterTable.of(table), Activities.columns(table));
        }

        int registerColumns() {
            return register.map(found -> found.columns().size()).orElse(0);
        }

        boolean isActivities() {
            return activityColumns > 0 && activityColumns >= registerColumns();
        }

        boolean isBoth() {
            return isActivities() && register.isPresent();
        }

        int columns() {
            return Math.max(activityColumns, registerColumns());
        }
    }

    private static RegisterSheets of(TableFile file) {
        List<Reading> readings = file.tables().stream().map(Reading::of).toList();
        if (file.rivals()) {
            readings = readings.stream().max(Comparator.comparingInt(Reading::columns)).stream()
                    .toList();
        }
        List<RegisterTable> registers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.isActivities()) {
                continue;
            }
            reading.register().ifPresent(registers::add);
            if (reading.register().isEmpty() && !reading.table().head().isEmpty()) {
                others.add(reading.table().name());
            }
        }
        return new RegisterSheets(
                registers,
                readings.stream().anyMatch(Reading::isActivities),
                readings.stream().anyMatch(Reading::isBoth),
                others,
                readings.size() > 1);
    }

    boolean isEmpty() {
        return registers.isEmpty() && !activities;
    }
}
