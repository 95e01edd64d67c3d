package org.choisi.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** The criteria of the French referential of eco-design of digital services (RGESN), in {@code rgesn-criteria.csv}. */
public final class RgesnCriteria {

    private static final String FILE = "rgesn-criteria.csv";
    private static final Set<String> PRIORITIES = Set.of("high", "recommended", "moderate");
    private static final Set<String> LEVELS = Set.of("low", "medium", "high");

    /**
     * One criterion.
     *
     * @param number such as {@code 4.10}
     * @param theme in French, as the referential names it
     * @param priority {@code high}, {@code recommended} or {@code moderate}
     * @param alwaysApplies whether no service may say that it does not concern it
     */
    public record Criterion(
            String number, String theme, String priority, boolean alwaysApplies, Provenance provenance) {}

    private final Map<String, Criterion> byNumber = new LinkedHashMap<>();

    private RgesnCriteria() {}

    /** Reference data kept with an old decision may lack the file: then there are no criteria. */
    static RgesnCriteria read(FileSet files, List<Finding> findings) {
        var criteria = new RgesnCriteria();
        if (files.content(FILE).isPresent()) {
            Table.lines(files, FILE, findings, "id number theme priority difficulty always_applies status source note")
                    .forEach(criteria::add);
        }
        return criteria;
    }

    private void add(Table.Line line) {
        line.oneOf("difficulty", LEVELS);
        var criterion = new Criterion(
                line.text("number"),
                line.text("theme"),
                line.oneOf("priority", PRIORITIES),
                line.oneOf("always_applies", Set.of("yes", "no")).equals("yes"),
                line.provenance());
        if (byNumber.put(criterion.number(), criterion) != null) {
            line.wrong("number", new Text("Ce critère a déjà une ligne.", "This criterion already has a row."));
        }
    }

    /** All of them, in the order of the referential. */
    public Collection<Criterion> all() {
        return Collections.unmodifiableCollection(new ArrayList<>(byNumber.values()));
    }

    public Optional<Criterion> numbered(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Their numbers, in the order of the referential. */
    public Set<String> numbers() {
        return Collections.unmodifiableSet(byNumber.keySet());
    }
}
