package org.choisi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small consultation in OCDS: one lot, price for 60 and quality for 40, and the bids it is given. */
public final class SampleTender {

    private final String id;
    private final String title;
    private final List<String> bids = new ArrayList<>();

    private SampleTender(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public static SampleTender of(String id, String title) {
        return new SampleTender(id, title);
    }

    /**
     * The consultation most tests need. Alpha: 60 + 40 × 10/20 = 80. Bêta: 60 × 80/100 + 40 × 19/20 = 48 + 38 = 86, the
     * first.
     */
    public static SampleTender withTwoBids(String id) {
        return of(id, "Portables").bid("B-1", "Alpha", 80, 10).bid("B-2", "Bêta", 100, 19);
    }

    public SampleTender bid(String bid, String tenderer, int price, int mark) {
        return bid(
                bid, tenderer, price, "{\"criterion\":\"Valeur technique\",\"mark\":%d,\"outOf\":20}".formatted(mark));
    }

    /** A bid whose quality has not been judged yet. */
    public SampleTender unmarked(String bid, String tenderer, int price) {
        return bid(bid, tenderer, price, "");
    }

    private SampleTender bid(String bid, String tenderer, int price, String marks) {
        bids.add("""
                {"id":%s,"status":"valid","tenderers":[{"name":%s}],"relatedLots":["LOT-1"],
                 "value":{"amount":%d,"currency":"EUR"},"marks":[%s]}""".formatted(quoted(bid), quoted(tenderer), price, marks));
        return this;
    }

    /** A release on one line. */
    public String json() {
        return """
                {"ocid":"ocds-test-%s","id":"1","date":"2026-11-02T09:00:00Z","tag":["tender"],
                 "buyer":{"name":"Ville"},
                 "tender":{"id":%s,"title":%s,"procurementMethod":"open",
                  "value":{"amount":90000,"currency":"EUR"},
                  "lots":[{"id":"LOT-1","title":"Postes","awardCriteria":{"criteria":[
                   {"type":"price","name":"Prix","numbers":[{"number":60,"weight":"percentageExact"}]},
                   {"type":"quality","name":"Valeur technique","numbers":[{"number":40,"weight":"percentageExact"}],
                    "scoring":{"method":"mark","outOf":20}}]}}]},
                 "bids":{"details":[%s]}}""".formatted(id.replaceAll("[^A-Za-z0-9]", ""), quoted(id), quoted(title), String.join(",", bids))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining());
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
