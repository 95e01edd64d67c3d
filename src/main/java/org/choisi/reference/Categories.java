package org.choisi.reference;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** The categories of equipment, and the labels under which other tools file them. */
public final class Categories {

    private static final CategoryMatch UNKNOWN = new CategoryMatch.Unknown();
    private static final Set<String> KINDS = Set.of("synonym", "generic");

    private final Map<String, Text> byCode = new LinkedHashMap<>();
    private final Map<String, CategoryMatch> byLabel = new HashMap<>();
    private final Remembered<CategoryMatch> matches = new Remembered<>(this::match);

    private Categories() {}

    static Categories read(FileSet files, List<Finding> findings) {
        var categories = new Categories();
        for (Table.Line line :
                Table.lines(files, "category-names.csv", findings, "id code name_fr name_en status source note")) {
            categories.addCode(line);
        }
        for (Table.Line line : Table.lines(files, "categories.csv", findings, "id kind code labels source note")) {
            categories.addLabels(line);
        }
        return categories;
    }

    private void addCode(Table.Line line) {
        String code = line.text("code");
        Text name = line.bilingual("name");
        line.provenance();
        if (byCode.put(code, name) != null) {
            line.wrong("code", new Text("Cette catégorie est déjà donnée.", "This category is already given."));
        }
        var known = new CategoryMatch.Known(code);
        addLabel(line, "code", code, known);
        addLabel(line, "name_fr", name.fr(), known);
        addLabel(line, "name_en", name.en(), known);
    }

    private void addLabels(Table.Line line) {
        boolean generic = line.oneOf("kind", KINDS).equals("generic");
        line.provenance();
        List<String> codes = line.list("code");
        for (String code : codes) {
            if (!byCode.containsKey(code)) {
                line.wrong("code", new Text("Catégorie inconnue : " + code + ".", "Unknown category: " + code + "."));
            }
        }
        if (codes.isEmpty() || generic == (codes.size() == 1)) {
            line.wrong(
                    "code",
                    new Text(
                            "Une ligne « synonym » donne une catégorie, une ligne « generic » au moins deux.",
                            "A \"synonym\" row gives one category, a \"generic\" row at least two."));
            return;
        }
        var match = generic ? new CategoryMatch.Generic(codes) : new CategoryMatch.Known(codes.get(0));
        line.list("labels").forEach(label -> addLabel(line, "labels", label, match));
    }

    /** The same label twice with the same meaning is harmless: an English name may equal the code. */
    private void addLabel(Table.Line line, String column, String label, CategoryMatch match) {
        CategoryMatch before = byLabel.put(Folded.label(label), match);
        if (before != null && !before.equals(match)) {
            line.wrong(
                    column,
                    new Text(
                            "« " + label + " » a déjà un autre sens.",
                            "\"" + label + "\" already has another meaning."));
        }
    }

    /** The codes, in the order of {@code category-names.csv}. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    /** What a label stands for; case, accents, hyphens and double spaces do not count. */
    public CategoryMatch resolve(String label) {
        return matches.of(label);
    }

    private CategoryMatch match(String label) {
        return byLabel.getOrDefault(Folded.label(label), UNKNOWN);
    }

    /** The name to show; the code itself when it is none of ours. */
    public Text name(String code) {
        Text name = byCode.get(code);
        return name == null ? Text.same(code) : name;
    }
}
