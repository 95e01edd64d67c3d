package org.choisi.web.page.catalogue;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where the pages of the catalogue are. */
final class CatalogueAddress {

    static final String PATH = "/catalogue";
    static final String COUNTS = PATH + "/choix";

    private CatalogueAddress() {}

    static String of(String item) {
        return PATH + "/" + UriUtils.encodePathSegment(item, StandardCharsets.UTF_8);
    }

    /** Where an item's alternatives are for programs. */
    static String json(String item) {
        return "/api/catalogue/" + UriUtils.encodePathSegment(item, StandardCharsets.UTF_8) + "/impact";
    }
}
