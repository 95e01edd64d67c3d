package org.choisi.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** What activities beside equipment weigh: paper, transport, travel, electricity, services. */
public final class ActivityFactors {

    private static final String KG = "kgCO2e/";
    private static final String KWH = "kWh/";

    /**
     * What one unit of an activity gives.
     *
     * @param id row of {@code activity-factors.csv}
     * @param countedIn unit of the amount
     * @param electricity whether the figure is in kWh, to be weighed by a grid, and not in kgCO2e
     * @param money whether the amount is money, the weakest measure of an activity
     * @param perUnit the figure, in {@link #unit()}
     * @param validFrom first day, {@link LocalDate#MIN} when open
     */
    public record Factor(
            String id,
            String activity,
            String countedIn,
            boolean electricity,
            boolean money,
            Figure perUnit,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            String note) {

        /** Unit of the figure: {@code kgCO2e/km} or {@code kWh/kWh}. */
        public String unit() {
            return (electricity ? KWH : KG) + countedIn;
        }
    }

    private final Map<String, Text> names = new LinkedHashMap<>();
    private final Map<String, String> byLabel = new HashMap<>();
    private final Set<String> labels = new TreeSet<>();
    private final List<Factor> factors = new ArrayList<>();
    private final Map<String, List<Factor>> rows = new HashMap<>();
    private final ActivityUnits units;
    private final Remembered<Optional<String>> answers =
            new Remembered<>(label -> Optional.ofNullable(byLabel.get(Folded.label(label))));

    private ActivityFactors(ActivityUnits units) {
        this.units = units;
    }

    static ActivityFactors read(FileSet files, List<Finding> findings) {
        var activities = new ActivityFactors(ActivityUnits.read(files, findings));
        Table.lines(files, "activities.csv", findings, "id activity name_fr name_en labels source note")
                .forEach(activities::addActivity);
        Table.lines(
                        files,
                        "activity-factors.csv",
                        findings,
                        "id activity counted_in low mid high unit valid_from valid_to status source source_year note")
                .forEach(activities::addFactor);
        return activities;
    }

    private void addActivity(Table.Line line) {
        String code = line.text("activity");
        Text name = line.bilingual("name");
        line.provenance();
        if (names.put(code, name) != null) {
            line.wrong("activity", new Text("Cette activité est déjà donnée.", "This activity is already given."));
        }
        addLabel(line, "activity", code, code);
        addLabel(line, "name_fr", name.fr(), code);
        addLabel(line, "name_en", name.en(), code);
        line.list("labels").forEach(label -> addLabel(line, "labels", label, code));
    }

    private void addLabel(Table.Line line, String column, String label, String code) {
        labels.add(label);
        String before = byLabel.put(Folded.label(label), code);
        if (before != null && !before.equals(code)) {
            line.wrong(
                    column,
                    new Text(
                            "« " + label + " » veut déjà dire « " + before + " ».",
                            "\"" + label + "\" already means \"" + before + "\"."));
        }
    }

    private void addFactor(Table.Line line) {
        String activity = line.oneOf("activity", names.keySet());
        String countedIn = line.oneOf("counted_in", units.bases());
        boolean electricity =
                line.oneOf("unit", Set.of(KG + countedIn, KWH + countedIn)).startsWith(KWH);
        String id = line.text("id");
        LocalDate from = line.dateOrOpen("valid_from").orElse(LocalDate.MIN);
        Optional<LocalDate> to = line.dateOrOpen("valid_to");
        if (to.isPresent() && to.get().isBefore(from)) {
            line.wrong("valid_to", new Text("La fin précède le début.", "The end comes before the start."));
        }
        boolean money = units.isMoney(countedIn);
        String note = line.text("note");
        figure(line)
                .map(figure -> new Factor(id, activity, countedIn, electricity, money, figure, from, to, note))
                .ifPresent(factor -> add(line, factor));
    }

    private void add(Table.Line line, Factor factor) {
        if (rows(factor.activity(), factor.countedIn()).stream().anyMatch(other -> overlap(other, factor))) {
            line.wrong(
                    "valid_from",
                    new Text(
                            "Deux lignes de la même activité et de la même unité valent le même jour.",
                            "Two rows of the same activity and unit hold on the same day."));
        }
        factors.add(factor);
        List<Factor> dated = rows.computeIfAbsent(key(factor.activity(), factor.countedIn()), any -> new ArrayList<>());
        dated.add(factor);
        dated.sort(Comparator.comparing(Factor::validFrom));
    }

    private static Optional<Figure> figure(Table.Line line) {
        Provenance provenance = line.provenance();
        line.number("source_year");
        BigDecimal mid = line.number("mid");
        BigDecimal low = Optional.ofNullable(line.numberOrNull("low")).orElse(mid);
        BigDecimal high = Optional.ofNullable(line.numberOrNull("high")).orElse(mid);
        if (low.compareTo(mid) > 0 || mid.compareTo(high) > 0) {
            line.wrong("mid", new Text("Il faut low ≤ mid ≤ high.", "low ≤ mid ≤ high is needed."));
            return Optional.empty();
        }
        if (low.signum() < 0) {
            line.wrong("mid", new Text("Cette valeur ne peut pas être négative.", "This value cannot be negative."));
        }
        return Optional.of(new Figure(low, mid, high, List.of(provenance)));
    }

    private static boolean overlap(Factor a, Factor b) {
        return !a.validFrom().isAfter(b.validTo().orElse(LocalDate.MAX))
                && !b.validFrom().isAfter(a.validTo().orElse(LocalDate.MAX));
    }

    private List<Factor> rows(String activity, String countedIn) {
        return rows.getOrDefault(key(activity, countedIn), List.of());
    }

    private static String key(String activity, String countedIn) {
        return activity + "\n" + countedIn;
    }

    /** The activity that a label stands for, whatever its case and accents. */
    public Optional<String> find(String label) {
        return answers.of(label);
    }

    /** All the words by which activities may be called. */
    public Collection<String> labels() {
        return Set.copyOf(labels);
    }

    /** The name to show; the code itself when it is none of ours. */
    public Text name(String code) {
        return names.getOrDefault(code, Text.same(code));
    }

    public ActivityUnits units() {
        return units;
    }

    /** The units of amounts for which an activity has a factor. */
    public Set<String> countedIn(String activity) {
        var counted = new LinkedHashSet<String>();
        factors.stream().filter(factor -> factor.activity().equals(activity)).forEach(f -> counted.add(f.countedIn()));
        return counted;
    }

    /** Every row, in the order of the file. */
    public List<Factor> all() {
        return List.copyOf(factors);
    }

    /** The row that holds on a day, else the latest one before, else the first one after. */
    public Optional<Factor> on(String activity, String countedIn, LocalDate day) {
        Factor answer = null;
        for (Factor row : rows(activity, countedIn)) {
            if (answer == null || !row.validFrom().isAfter(day)) {
                answer = row;
            }
        }
        return Optional.ofNullable(answer);
    }
}
