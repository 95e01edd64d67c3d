package org.choisi.web.page.tender;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.choisi.web.page.Link;
import org.springframework.web.util.UriUtils;

/**
 * Where the pages of one consultation are.
 *
 * @param asOf the day that was asked for, empty for today
 */
public record TenderAddress(UUID id, String asOf) {

    public static final String PATH = "/marches";

    /** The pages of a consultation as a whole. */
    record Links(String page, String report, String workbook, String json) {}

    /** Browsers take these for folders, however they are written; and nothing cannot be part of a path. */
    private static final Pattern NO_STEP = Pattern.compile("\\.{0,2}");

    static TenderAddress of(UUID id, LocalDate asked) {
        return new TenderAddress(id, asked == null ? "" : asked.toString());
    }

    Links links() {
        return new Links(page(), at("/rapport"), at("/rapport.xlsx"), at("/rapport.json"));
    }

    String page() {
        return at("");
    }

    /** Ids come from files and hold any character. */
    String bid(String lot, String bid) {
        if (NO_STEP.matcher(lot).matches() || NO_STEP.matcher(bid).matches()) {
            return Link.to(PATH + "/" + id + "/offre")
                    .with("lot", lot)
                    .with("offre", bid)
                    .with("asOf", asOf)
                    .href();
        }
        return at("/lots/" + step(lot) + "/offres/" + step(bid));
    }

    private static String step(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8);
    }

    private String at(String rest) {
        return Link.to(PATH + "/" + id + rest).with("asOf", asOf).href();
    }
}
