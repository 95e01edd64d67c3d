package org.choisi.web.page.project;

import java.util.UUID;
import org.choisi.web.page.Link;

/** Where the pages of projects are. */
final class ProjectAddress {

    static final String LIST = "/projets";
    /** What does not look like an id is no page, rather than a wrong request. */
    static final String PROJECT = LIST + "/{id:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    static final String QUESTIONNAIRE = PROJECT + "/questionnaire";
    static final String COMPARISON = LIST + "/comparaison";
    /** The parameter that names a part of the questionnaire. */
    static final String PART = "partie";
    /** The parameter that names what is compared. */
    static final String WITH = "avec";

    private ProjectAddress() {}

    static String of(UUID id) {
        return LIST + "/" + id;
    }

    static String questionnaire(UUID id, String part) {
        return Link.to(of(id) + "/questionnaire").with(PART, part).href();
    }

    /** @param form {@code csv}, {@code xlsx} or {@code json} */
    static String answers(UUID id, String form) {
        return of(id) + "/reponses." + form;
    }
}
