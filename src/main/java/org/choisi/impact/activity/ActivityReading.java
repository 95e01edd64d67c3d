package org.choisi.impact.activity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.BelievableYears;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.policy.Nearest;
import org.choisi.reference.ActivityFactors;
import org.choisi.reference.ActivityUnits.Unit;
import org.choisi.reference.ReferenceData;
import org.choisi.table.Rows;

/** Reads the lines of a register one by one: what is good is weighed, what is not is told. */
final class ActivityReading {

    private static final int LONGEST_WORDS = 200;

    private final boolean severalSheets;
    private final ActivityFactors factors;
    private final Weighing weighing;
    private final Map<String, Text> placeById = new HashMap<>();
    private final List<ActivityLine> lines = new ArrayList<>();
    private final List<RejectedLine> rejects = new ArrayList<>();

    private Register register;

    /** @param severalSheets whether a line is told with its sheet */
    ActivityReading(ReferenceData reference, boolean severalSheets) {
        this.severalSheets = severalSheets;
        this.factors = reference.activities();
        this.weighing = new Weighing(reference);
    }

    ActivityReport report() {
        return new ActivityReport(lines, rejects);
    }

    /** Reads one register to its end; identifiers are told apart over all that are read. */
    void read(Register next) {
        register = next;
        register.saidTwice()
                .forEach((header, first) -> reject(
                        register.headerLine(),
                        header,
                        "",
                        "« " + first + " » dit déjà la même chose : cette colonne n'est pas lue",
                        "'" + first + "' says the same already: this column is not read"));
        try (Rows rows = register.table().rows(register.wanted())) {
            while (rows.next()) {
                if (rows.line() > register.headerLine() && rows.filled() > 0) {
                    read(rows);
                }
            }
        }
    }

    private void read(Rows row) {
        if (row.filled() > register.headers().size()) {
            reject(
                    row.line(),
                    "",
                    row.filled() + "",
                    "plus de cellules que d'en-têtes ; un séparateur non protégé par des guillemets ?",
                    "more cells than headers; a separator not protected by quotation marks?");
            return;
        }
        if (hasNewId(row)) {
            entry(row).map(weighing::weigh).ifPresent(line -> {
                placeById.put(line.id(), place(line.line()));
                lines.add(line);
            });
        }
    }

    /** What the line says; empty, and rejected, at the first thing that is wrong. */
    private Optional<Entry> entry(Rows row) {
        return activity(row)
                .flatMap(activity -> year(row)
                        .flatMap(year -> amount(row)
                                .flatMap(amount -> unit(row, activity)
                                        .map(unit -> new Entry(
                                                row.line(),
                                                words(row, ActivityColumn.ID),
                                                activity,
                                                words(row, ActivityColumn.ENTITY),
                                                year,
                                                words(row, ActivityColumn.COUNTRY),
                                                amount,
                                                unit,
                                                words(row, ActivityColumn.NOTE))))));
    }

    private boolean hasNewId(Rows row) {
        String id = words(row, ActivityColumn.ID);
        if (id.isEmpty()) {
            return reject(row, ActivityColumn.ID, "identifiant manquant", "identifier missing");
        }
        Text before = placeById.get(id);
        return before == null
                || reject(
                        row,
                        ActivityColumn.ID,
                        "cet identifiant est déjà celui de la " + before.fr(),
                        "this identifier is already that of " + before.en());
    }

    private Text place(int line) {
        String sheet = Quoted.of(register.table().name());
        return severalSheets
                ? new Text(
                        "ligne %d, feuille « %s »".formatted(line, sheet), "line %d, sheet '%s'".formatted(line, sheet))
                : new Text("ligne " + line, "line " + line);
    }

    private Optional<String> activity(Rows row) {
        String said = cell(row, ActivityColumn.ACTIVITY);
        Optional<String> activity = factors.find(said);
        if (activity.isEmpty()) {
            Text nearest = Nearest.to(said, factors.labels());
            reject(
                    row,
                    ActivityColumn.ACTIVITY,
                    "activité inconnue de reference-data/activities.csv" + nearest.fr(),
                    "activity not in reference-data/activities.csv" + nearest.en());
        }
        return activity;
    }

    /** A year, or a day of it. */
    private Optional<Integer> year(Rows row) {
        String said = cell(row, ActivityColumn.YEAR);
        boolean isDay = said.length() == 10 && said.charAt(4) == '-';
        String digits = isDay ? said.substring(0, 4) : said;
        boolean four = digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int year = four ? Integer.parseInt(digits) : 0;
        if (!BelievableYears.hold(year)) {
            Text expected = BelievableYears.expected();
            reject(row, ActivityColumn.YEAR, expected.fr() + ", par exemple 2026", expected.en() + ", such as 2026");
            return Optional.empty();
        }
        return Optional.of(year);
    }

    private Optional<BigDecimal> amount(Rows row) {
        Amount amount = Amount.of(cell(row, ActivityColumn.AMOUNT));
        if (amount.number().isEmpty()) {
            reject(
                    row,
                    ActivityColumn.AMOUNT,
                    amount.fault().fr(),
                    amount.fault().en());
        }
        return amount.number();
    }

    private Optional<Unit> unit(Rows row, String activity) {
        Set<String> counted = factors.countedIn(activity);
        Optional<Unit> unit = factors.units()
                .find(cell(row, ActivityColumn.UNIT))
                .filter(known -> counted.contains(known.countsAs()));
        if (unit.isEmpty()) {
            String expected = String.join(", ", factors.units().countingAs(counted));
            Text name = factors.name(activity);
            reject(
                    row,
                    ActivityColumn.UNIT,
                    "« " + name.fr() + " » ne se compte pas ainsi ; unités attendues : " + expected,
                    "\"" + name.en() + "\" is not counted so; units expected: " + expected);
        }
        return unit;
    }

    private String cell(Rows row, ActivityColumn column) {
        Integer index = register.columns().get(column);
        return index == null ? "" : row.cell(index);
    }

    /** Free words, bounded and without what does not show: they are written out again. */
    private String words(Rows row, ActivityColumn column) {
        String said = cell(row, column);
        var clean = new StringBuilder();
        said.codePoints().limit(LONGEST_WORDS).forEach(c -> clean.appendCodePoint(Quoted.isHidden(c) ? ' ' : c));
        return clean.toString();
    }

    private boolean reject(Rows row, ActivityColumn column, String fr, String en) {
        return reject(row.line(), register.header(column), Quoted.of(cell(row, column)), fr, en);
    }

    private boolean reject(int line, String column, String value, String fr, String en) {
        String sheet = Quoted.of(register.table().name());
        rejects.add(new RejectedLine(
                line,
                column,
                value,
                severalSheets
                        ? new Text("feuille « %s » : %s".formatted(sheet, fr), "sheet '%s': %s".formatted(sheet, en))
                        : new Text(fr, en)));
        return false;
    }
}
