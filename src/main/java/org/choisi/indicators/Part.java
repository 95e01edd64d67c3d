package org.choisi.indicators;

import java.util.Set;
import java.util.TreeSet;
import org.choisi.indicators.register.Registers;
import org.choisi.policy.Vocabularies;

/** By what an indicator is told apart. */
public enum Part {
    CATEGORY,
    ENTITY;

    /** The words that the registers have for it, in name order. */
    Set<String> words(Registers registers) {
        Set<String> words = new TreeSet<>();
        registers
                .all()
                .flatMap(rows -> rows.stream())
                .map(row -> this == CATEGORY ? row.category() : Vocabularies.folded(row.entity()))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    /** Whether it makes a difference to this indicator: contracts and services have no category of equipment. */
    boolean tellsApart(Goal goal) {
        return this == ENTITY || goal.isOfEquipment();
    }

    boolean isIn(Scope scope, String word) {
        return this == CATEGORY ? scope.category().accepts(word) : scope.takesEntity(word);
    }

    Scope within(Scope scope, String word) {
        return this == CATEGORY ? scope.ofCategory(word) : scope.ofEntity(word);
    }
}
