package org.choisi.tender.ocds;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Text;
import org.choisi.tender.Lot;
import org.choisi.tender.Tender;
import org.choisi.tender.Tender.BuyerKind;

/** Makes a consultation of a release. */
final class TenderOf {

    private static final Map<String, BuyerKind> BUYERS = Map.of("state", BuyerKind.STATE, "local", BuyerKind.LOCAL);

    private final Faults faults = new Faults();
    private final Fields fields = new Fields(faults);
    private final Node release;
    private final Node tender;

    private TenderOf(Node release) {
        this.release = release;
        this.tender = release.node("tender").orElse(Node.EMPTY);
    }

    /** @param announced date of the release that brought the tender, empty when not said */
    static Tender release(Node release, String announced) {
        return new TenderOf(release).tender(announced);
    }

    private Tender tender(String announced) {
        String ocid = release.text("ocid");
        String id = id(ocid);
        Map<String, Lot> lots = new LotReader(fields, tender).lots(id);
        var demands = new KnockOutReader(fields, tender, Set.copyOf(lots.keySet()));
        var knockOuts = demands.knockOuts();
        var bids = new BidsReader(fields, release, lots, demands.types()).bids();
        String start = tender.node("tenderPeriod").orElse(Node.EMPTY).text("startDate");
        return new Tender(
                id,
                ocid,
                tender.text("title"),
                buyer(),
                buyerKind(),
                Optional.ofNullable(Dates.day(start)).orElse(Dates.day(announced)),
                tender.text("procurementMethod"),
                fields.money(tender, "value", ""),
                Set.copyOf(fields.texts(tender, "products", "")),
                LotReader.plainTexts(tender).toList(),
                lots.values().stream().toList(),
                knockOuts,
                bids,
                faults.all());
    }

    private String id(String ocid) {
        String id = tender.text("id");
        return !id.isEmpty() ? id : !ocid.isEmpty() ? ocid : release.text("id");
    }

    private String buyer() {
        String named = release.node("buyer").orElse(Node.EMPTY).text("name");
        return named.isEmpty()
                ? tender.node("procuringEntity").orElse(Node.EMPTY).text("name")
                : named;
    }

    private BuyerKind buyerKind() {
        String code = tender.text("buyerKind");
        if (tender.has("buyerKind") && !BUYERS.containsKey(code)) {
            Text nearest = Names.nearest(code, BUYERS.keySet());
            faults.warn(
                    "DATA-BUYER-KIND",
                    "",
                    "Genre d'acheteur inconnu « %s »%s.".formatted(Quote.of(code), nearest.fr()),
                    "Unknown kind of buyer '%s'%s.".formatted(Quote.of(code), nearest.en()));
        }
        return BUYERS.getOrDefault(code, BuyerKind.UNKNOWN);
    }
}
