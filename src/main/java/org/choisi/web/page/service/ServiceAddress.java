package org.choisi.web.page.service;

import java.util.Set;
import java.util.regex.Pattern;
import org.choisi.web.page.Link;

/** Where the pages of the service review are. */
final class ServiceAddress {

    static final String LIST = "/services";
    static final String REJECTS = LIST + "/rejets";
    static final String AGAIN = LIST + "/refaire";
    /** The page of a service whose id would not do as a part of an address. */
    static final String BY_ID = LIST + "/fiche";

    static final String FILE = LIST + "/liste";
    static final String TEMPLATE = LIST + "/modele";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Set<String> TAKEN =
            Set.of("rejets", "refaire", "fiche", "liste.csv", "liste.xlsx", "modele.csv", "modele.xlsx");

    private ServiceAddress() {}

    static String of(String id) {
        return isPlain(id) ? LIST + "/" + id : Link.to(BY_ID).with("id", id).href();
    }

    /** Whether an id says by itself where its service is. */
    static boolean isPlain(String id) {
        return PLAIN.matcher(id).matches() && !TAKEN.contains(id);
    }
}
