package org.choisi.tender.check;

import org.choisi.measure.Text;
import org.choisi.tender.PolicyAnswers;

/** Something about a bid that may keep it from being ranked, as rules see it. */
public record BidIncident(String kind, String about, Text found, Text limit) {

    static BidIncident of(PolicyAnswers.Incident incident) {
        return new BidIncident(
                incident.kind(), incident.about(), Shown.of(incident.found()), Shown.of(incident.limit()));
    }
}
