package org.choisi.web.page;

import org.choisi.store.Page;

/**
 * Where one stands in a long list.
 *
 * @param previous address, null on the first page
 * @param next address, null on the last page
 */
public record Position(String previous, String position, String next) {

    public static Position of(Page<?> page, Link list, Speech speech) {
        long pages = page.pages();
        return new Position(
                page.page() > 1 ? list.with("page", page.page() - 1).href() : null,
                pages > 1 ? speech.say("pages.position", speech.number(page.page()), speech.number(pages)) : "",
                page.page() < pages ? list.with("page", page.page() + 1).href() : null);
    }
}
