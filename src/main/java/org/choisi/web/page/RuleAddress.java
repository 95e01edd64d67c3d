package org.choisi.web.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.web.util.UriUtils;

/** Where the pages of the rules are. */
public final class RuleAddress {

    public static final String PATH = "/regles";
    public static final String READ = PATH + "/lire";
    public static final String WHOLE = PATH + "/tout";
    public static final String DRAFTS = PATH + "/brouillons";

    private RuleAddress() {}

    public static String version(int number) {
        return PATH + "/versions/" + number;
    }

    public static String draft(UUID id) {
        return DRAFTS + "/" + id;
    }

    /** @param path of an owner's file below {@code rules/} */
    public static String file(UUID draft, String path) {
        return Link.to(draft(draft) + "/fichier").with("nom", path).href();
    }

    /** @param line line of the file, 0 to add one */
    public static String row(UUID draft, String path, int line) {
        return Link.to(draft(draft) + "/ligne")
                .with("nom", path)
                .with("ligne", line)
                .href();
    }

    /** @param form {@code csv} or {@code xlsx} */
    public static String table(UUID draft, String path, String form) {
        return Link.to(draft(draft) + "/table." + form).with("nom", path).href();
    }

    /** Where a row stands in the rules as they were when it was met. */
    public static String why(String ruleSet, String row) {
        return Link.to(WHOLE).with("jeu", ruleSet).href() + "#" + UriUtils.encodeFragment(row, StandardCharsets.UTF_8);
    }
}
