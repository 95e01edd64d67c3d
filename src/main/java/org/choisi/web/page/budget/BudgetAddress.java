package org.choisi.web.page.budget;

import java.util.UUID;
import org.choisi.web.page.Link;

/** Where the pages of coloured budgets are. */
final class BudgetAddress {

    static final String LIST = "/budgets";
    static final String TEMPLATE = LIST + "/modele";

    private BudgetAddress() {}

    static String of(UUID id) {
        return LIST + "/" + id;
    }

    static Link lines(UUID id) {
        return Link.to(of(id) + "/lignes");
    }

    /** @param form {@code csv} or {@code xlsx} */
    static String file(UUID id, String form) {
        return of(id) + "/budget." + form;
    }
}
