package org.choisi.workbench.preview;

import java.util.List;

/**
 * All that a change of rules, or of day, would change.
 *
 * @param tenders the consultations that were looked at, those of which nothing changes included
 */
public record Preview(FleetPreview fleet, List<TenderPreview> tenders) {

    public Preview {
        tenders = List.copyOf(tenders);
    }

    /** The consultations of which something changes. */
    public List<TenderPreview> changedTenders() {
        return tenders.stream().filter(TenderPreview::changes).toList();
    }
}
