package org.choisi.web.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.web.util.UriUtils;

/** Where the pages of the rules are. */
final class RuleAddress {

    static final String PATH = "/regles";
    static final String READ = PATH + "/lire";
    static final String WHOLE = PATH + "/tout";
    static final String DRAFTS = PATH + "/brouillons";

    private RuleAddress() {}

    static String version(int number) {
        return PATH + "/versions/" + number;
    }

    static String draft(UUID id) {
        return DRAFTS + "/" + id;
    }

    /** @param path of an owner's file below {@code rules/} */
    static String file(UUID draft, String path) {
        return Link.to(draft(draft) + "/fichier").with("nom", path).href();
    }

    /** @param line line of the file, 0 to add one */
    static String row(UUID draft, String path, int line) {
        return Link.to(draft(draft) + "/ligne")
                .with("nom", path)
                .with("ligne", line)
                .href();
    }

    /** @param form {@code csv} or {@code xlsx} */
    static String table(UUID draft, String path, String form) {
        return Link.to(draft(draft) + "/table." + form).with("nom", path).href();
    }

    /** Where a row stands in the rules as they were when it was met. */
    static String why(String ruleSet, String row) {
        return Link.to(WHOLE).with("jeu", ruleSet).href() + "#" + UriUtils.encodeFragment(row, StandardCharsets.UTF_8);
    }
}
