package org.choisi.indicators;

import java.util.ArrayList;
import java.util.List;
import org.choisi.policy.Vocabularies;
import org.choisi.policy.Words;

/** What an indicator looks at: categories of equipment, entities, and a group of another kind. */
public record Scope(Words category, Words entity, Words group) {

    static final Scope EVERYTHING = new Scope(Words.ANY, Words.ANY, Words.ANY);

    /** Equipment whose category is not known may be meant: it is looked at, and listed where the category decides. */
    boolean takes(String rowCategory, String rowEntity) {
        return (rowCategory.isEmpty() || category.accepts(rowCategory)) && takesEntity(rowEntity);
    }

    boolean takesEntity(String rowEntity) {
        return entity.accepts(Vocabularies.folded(rowEntity));
    }

    boolean takesGroup(String rowGroup) {
        return group.accepts(Vocabularies.folded(rowGroup));
    }

    Scope ofCategory(String only) {
        return new Scope(Words.of(only), entity, group);
    }

    Scope ofEntity(String only) {
        return new Scope(category, Words.of(Vocabularies.folded(only)), group);
    }

    /** {@code category: laptop; group: buyer}, or {@code *} for everything. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        add(parts, "category", category);
        add(parts, "entity", entity);
        add(parts, "group", group);
        return parts.isEmpty() ? "*" : String.join("; ", parts);
    }

    private static void add(List<String> parts, String name, Words words) {
        if (!words.isAny()) {
            parts.add(name + ": " + words);
        }
    }
}
