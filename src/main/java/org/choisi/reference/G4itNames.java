package org.choisi.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/** What G4IT and NumEcoEval call our categories, statuses and countries, in {@code g4it.csv}. */
public final class G4itNames {

    private static final String FILE = "g4it.csv";
    private static final Set<String> FIELDS = Set.of("type", "status", "country");

    private final Map<String, String> names = new HashMap<>();

    private G4itNames() {}

    /** @throws Refused with every finding, when the file is missing or a row cannot be used */
    public static G4itNames read(FileSet files) {
        var names = new G4itNames();
        List<Finding> findings = new ArrayList<>();
        for (Table.Line line : Table.lines(files, FILE, findings, "id field code name source note")) {
            line.provenance();
            String before = names.names.put(key(line.oneOf("field", FIELDS), line.text("code")), line.text("name"));
            if (before != null) {
                line.wrong("code", new Text("Ce code a déjà un nom.", "This code already has a name."));
            }
        }
        if (!findings.isEmpty()) {
            throw new Refused(
                    new Text("Les noms de G4IT ne peuvent pas être lus.", "The names of G4IT cannot be read."),
                    findings);
        }
        return names;
    }

    private static String key(String field, String code) {
        return field + "\n" + code;
    }

    public Optional<String> type(String category) {
        return Optional.ofNullable(names.get(key("type", category)));
    }

    public Optional<String> status(String code) {
        return Optional.ofNullable(names.get(key("status", code)));
    }

    /** @param code ISO 3166-1, two letters */
    public Optional<String> country(String code) {
        return Optional.ofNullable(names.get(key("country", code)));
    }
}
