package org.choisi.inventory.plan;

import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.reference.Categories;

/**
 * The words of the tables of a plan, in one language.
 *
 * @param categories names of categories
 */
public record TableWords(Categories categories, Language language) {

    private static final String UNKNOWN = "unknown";
    private static final Text NOT_KNOWN = new Text("catégorie inconnue", "unknown category");

    String category(String code) {
        return (code.equals(UNKNOWN) ? NOT_KNOWN : categories.name(code)).in(language);
    }
}
