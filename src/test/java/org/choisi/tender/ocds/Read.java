package org.choisi.tender.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.tender.Fault;
import org.choisi.tender.Tender;

/** What was read, and why reading ended before its time, if it did. */
record Read(List<Tender> tenders, String refusal) {

    static Read of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    static Read of(byte[] content) {
        List<Tender> tenders = new ArrayList<>();
        Refused refused = catchThrowableOfType(
                Refused.class, () -> TenderReader.read(content, "consultation.json", tenders::add));
        return new Read(tenders, refused == null ? "" : refused.text().in(Language.EN));
    }

    /** The only tender of a text, which is read to its end. */
    static Tender one(String json) {
        Read read = of(json);
        assertThat(read.refusal()).isEmpty();
        assertThat(read.tenders()).hasSize(1);
        return read.tenders().get(0);
    }

    /** A consultation of one lot with these criteria and this evaluation; apostrophes stand for quotation marks. */
    static Tender lot(String criteria, String evaluation) {
        return tender("{'id':'T','lots':[{'id':'L','awardCriteria':{'criteria':[%s],'evaluation':{%s}}}]}"
                .formatted(criteria, evaluation));
    }

    static Tender tender(String tender) {
        return tender(tender, "");
    }

    /** A consultation and its bids. */
    static Tender tender(String tender, String bids) {
        return one("{'ocid':'ocds-1','tender':%s,'bids':{'details':[%s]}}"
                .formatted(tender, bids)
                .replace('\'', '"'));
    }

    static List<String> faults(Tender tender) {
        return tender.faults().stream().map(Read::told).toList();
    }

    static String told(Fault fault) {
        return fault.severity() + " " + fault.id() + " @ " + fault.where();
    }
}
