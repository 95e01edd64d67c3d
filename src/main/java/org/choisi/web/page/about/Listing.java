package org.choisi.web.page.about;

import java.util.List;
import org.choisi.store.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** One page of a list that is held whole. */
final class Listing {

    private Listing() {}

    /** @throws ResponseStatusException when there is no such page */
    static <T> Page<T> page(List<T> all, int number) {
        Page.Wanted first = Page.Wanted.page(1);
        long from = (number - 1L) * first.size();
        if (number < 1 || number > 1 && from >= all.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<T> shown = all.subList((int) from, (int) Math.min(all.size(), from + first.size()));
        return new Page<>(shown, number, first.size(), all.size());
    }
}
