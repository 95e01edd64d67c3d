package org.choisi.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/**
 * Names of models brought to a form in which two are equal only when they are the same model of the same maker.
 * Anything in doubt stays different: a wrong match is worse than none.
 */
public final class ModelNames {

    /**
     * A model.
     *
     * @param maker code of its maker
     * @param model its words in the order of the alphabet, without those that say nothing
     * @param base the same without the words that tell variants apart (storage, shape, size of the screen)
     */
    public record Name(String maker, String model, String base) {

        /** Whether nothing in the name tells a variant from another. */
        public boolean isBase() {
            return model.equals(base);
        }
    }

    private final Map<List<String>, String> makers = new HashMap<>();
    private final Map<String, String> makerByLine = new HashMap<>();
    private final Map<String, Set<String>> categories = new HashMap<>();
    private final ModelWords words;
    private final Remembered<Optional<Name>> names = new Remembered<>(this::read);

    private ModelNames(ModelWords words) {
        this.words = words;
    }

    static ModelNames read(FileSet files, Set<String> codes, List<Finding> findings) {
        var names = new ModelNames(ModelWords.read(files, findings));
        Table.lines(files, "makers.csv", findings, "id maker labels lines source note")
                .forEach(names::addMaker);
        Table.lines(files, "maker-categories.csv", findings, "id subcategory categories source note")
                .forEach(line -> names.addCategories(line, codes));
        return names;
    }

    private void addMaker(Table.Line line) {
        String maker = line.text("maker");
        line.provenance();
        for (String label : line.list("labels")) {
            String before = makers.put(Folded.words(label), maker);
            if (before != null && !before.equals(maker)) {
                line.wrong(
                        "labels",
                        new Text(
                                "« " + label + " » est déjà « " + before + " ».",
                                "\"" + label + "\" already is \"" + before + "\"."));
            }
        }
        if (!line.text("lines").equals("*")) {
            line.list("lines").forEach(word -> makerByLine.put(Folded.label(word), maker));
        }
    }

    private void addCategories(Table.Line line, Set<String> codes) {
        line.provenance();
        var ours = new LinkedHashSet<>(line.list("categories"));
        if (!codes.containsAll(ours)) {
            line.wrong("categories", new Text("Catégorie inconnue.", "Unknown category."));
        }
        categories.put(Folded.label(line.text("subcategory")), Set.copyOf(ours));
    }

    /** Our categories for a word under which makers' figures are filed; none when it is not kept. */
    public Set<String> categories(String subcategory) {
        return categories.getOrDefault(Folded.label(subcategory), Set.of());
    }

    /**
     * The model that an inventory or a maker's file names.
     *
     * @param manufacturer may be empty when the model begins with its maker or one of that maker's own product lines
     * @return empty when the maker is not known, or the two disagree on it, or nothing is left of the model
     */
    public Optional<Name> of(String manufacturer, String model) {
        return names.of(manufacturer + "\n" + model);
    }

    private Optional<Name> read(String both) {
        int end = both.indexOf('\n');
        List<String> said = Folded.words(both.substring(0, end));
        var name = new ArrayList<>(Folded.words(both.substring(end + 1).replace("+", " plus ")));
        var known = new HashSet<String>();
        if (!said.isEmpty()) {
            known.add(makers.getOrDefault(said, ""));
        }
        for (int length = makerAtStart(name); length > 0; length = makerAtStart(name)) {
            List<String> label = name.subList(0, length);
            known.add(makers.get(List.copyOf(label)));
            label.clear();
        }
        if (known.isEmpty() && !name.isEmpty()) {
            known.add(makerByLine.getOrDefault(name.get(0), ""));
        }
        if (known.size() != 1 || known.contains("") || name.isEmpty()) {
            return Optional.empty();
        }
        return words.name(known.iterator().next(), name);
    }

    private int makerAtStart(List<String> name) {
        for (int length = Math.min(4, name.size()); length > 0; length--) {
            if (makers.containsKey(name.subList(0, length))) {
                return length;
            }
        }
        return 0;
    }
}
