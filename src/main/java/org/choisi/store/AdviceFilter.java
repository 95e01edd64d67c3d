package org.choisi.store;

import java.util.Optional;
import org.choisi.lifecycle.Verdict;

/**
 * Which advice is wanted.
 *
 * @param category code, empty for all
 * @param entity exactly as the inventory writes it, empty for all
 * @param text looked for in id, name, maker, model and entity whatever the case and accents, empty for all
 */
public record AdviceFilter(Optional<Verdict> verdict, String category, String entity, String text) {

    public static final AdviceFilter ALL = new AdviceFilter(Optional.empty(), "", "", "");

    public AdviceFilter {
        category = category == null ? "" : category.strip();
        entity = entity == null ? "" : Kept.words(entity);
        text = text == null ? "" : text.strip();
    }

    public static AdviceFilter of(Verdict verdict) {
        return new AdviceFilter(Optional.of(verdict), "", "", "");
    }
}
