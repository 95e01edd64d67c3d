package org.choisi.tender.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.choisi.TestDesk;
import org.choisi.tender.Check;
import org.choisi.tender.Tender;

/** A well-designed consultation, of which a test changes what it is about. */
final class Consultation {

    static final String GOOD = "Prix:price:40:: | Valeur technique:quality:40::technical"
            + " | Environnement:quality:12::environment | Insertion:quality:8::social";

    private final Map<String, String> cells = new HashMap<>(Map.of(
            "as_of", "2026-11-21",
            "buyer", "local",
            "value", "120000",
            "procedure", "open",
            "title", "Ordinateurs",
            "clauses", "environment",
            "texts", "Prix comparés HT",
            "criteria", GOOD));

    static Consultation good() {
        return new Consultation();
    }

    Consultation with(String column, String cell) {
        cells.put(column, cell);
        return this;
    }

    Tender tender() {
        return ExampleTender.read(column -> cells.getOrDefault(column, ""));
    }

    List<Check> checks() {
        Tender tender = tender();
        return TenderPolicy.of(TestDesk.shipped().rules(), tender, LocalDate.of(2026, 11, 21))
                .design(tender);
    }

    List<String> ids() {
        return checks().stream().map(Check::id).toList();
    }
}
