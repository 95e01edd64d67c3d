package org.choisi.reference;

import java.util.List;

/** What a category label of somebody's inventory stands for. */
public sealed interface CategoryMatch {

    /** One category. */
    record Known(String code) implements CategoryMatch {}

    /** A family only, such as {@code Personal Computer}: the model may say which of these it is. */
    record Generic(List<String> candidates) implements CategoryMatch {}

    /** No label of ours: a person has to say. */
    record Unknown() implements CategoryMatch {}
}
