package org.choisi.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.reference.CategoryMatch;
import org.choisi.reference.OsSupport;
import org.choisi.reference.Prices;
import org.choisi.reference.Processors;
import org.choisi.reference.ReferenceData;

/**
 * Turns a line in canonical columns into an asset with its profile, or says which cell stands in the way. What the line
 * does not say stays unknown; what reference data fill in is listed as inferred. For one thread.
 */
public final class AssetIntake {

    private static final String UNKNOWN = "unknown";
    private static final String KNOWN = "known";
    private static final int LONGEST_QUOTED = 60;

    private final ReferenceData reference;
    private final Edition edition;
    private final LocalDate asOf;
    private final String homeCountry;
    private final AssetCells cells = new AssetCells();

    /** @param homeCountry ISO code of the country whose electricity is used when a line names none */
    AssetIntake(ReferenceData reference, Edition edition, String homeCountry) {
        this.reference = reference;
        this.homeCountry = homeCountry;
        this.edition = edition;
        this.asOf = edition.asOf();
    }

    /** @throws AssetRefused when a cell is not what its column means */
    public Asset take(AssetLine line) throws AssetRefused {
        if (!line.has(AssetColumn.ID)) {
            throw AssetCells.refused(line, AssetColumn.ID, "l'identifiant manque", "the id is missing");
        }
        int quantity = cells.quantity(line);
        AssetProfile profile = profile(line);
        return new Asset(
                line.get(AssetColumn.ID),
                line.line(),
                quantity,
                line.get(AssetColumn.NAME),
                line.get(AssetColumn.MANUFACTURER),
                line.get(AssetColumn.MODEL),
                line.get(AssetColumn.SERIAL),
                line.get(AssetColumn.ENTITY),
                profile);
    }

    private AssetProfile profile(AssetLine line) throws AssetRefused {
        AssetProfile.Kind kind = kind(line);
        String status = status(line);
        AssetProfile.Life life = life(line, status);
        AssetProfile.Repair repair = repair(line, kind.category());
        AssetProfile.Condition condition = condition(line, status, repair);
        String country = country(line);
        boolean leavesNow = "to-retire".equals(status) || "retired".equals(status) && !line.has(AssetColumn.RETIRED_TO);
        var leaving = new AssetProfile.Leaving(
                leavesNow, cells.amount(line, AssetColumn.RESIDUAL_VALUE), word(line, AssetColumn.ACQUIRED_AS));
        return new AssetProfile(
                kind,
                life,
                condition,
                repair,
                parts(line),
                system(line),
                leaving,
                country,
                List.copyOf(line.inferred()));
    }

    private AssetProfile.Kind kind(AssetLine line) {
        String stated = line.get(AssetColumn.CATEGORY);
        if (stated.isEmpty()) {
            return kindByModel(line, List.copyOf(reference.categories().codes()), "missing");
        }
        CategoryMatch match = reference.categories().resolve(stated);
        if (match instanceof CategoryMatch.Known known) {
            return new AssetProfile.Kind(known.code(), KNOWN, "", "");
        }
        if (match instanceof CategoryMatch.Generic generic) {
            return kindByModel(line, generic.candidates(), "unmatched");
        }
        return notKnown(line, UNKNOWN);
    }

    private AssetProfile.Kind kindByModel(AssetLine line, List<String> candidates, String otherwise) {
        String model = line.get(AssetColumn.MODEL);
        return reference
                .models()
                .find(line.get(AssetColumn.MANUFACTURER), model, candidates)
                .map(match -> {
                    line.infer(AssetColumn.CATEGORY, line.get(AssetColumn.CATEGORY));
                    return new AssetProfile.Kind(match.code(), KNOWN, "", "");
                })
                .orElseGet(() -> notKnown(line, otherwise));
    }

    private static AssetProfile.Kind notKnown(AssetLine line, String state) {
        return new AssetProfile.Kind(
                UNKNOWN, state, quoted(line.get(AssetColumn.CATEGORY)), quoted(line.get(AssetColumn.MODEL)));
    }

    private static String quoted(String words) {
        return words.length() <= LONGEST_QUOTED ? words : words.substring(0, LONGEST_QUOTED) + "…";
    }

    private String status(AssetLine line) throws AssetRefused {
        String stated = line.get(AssetColumn.STATUS);
        if (!stated.isEmpty()) {
            return reference.statuses().code(stated).orElse(UNKNOWN);
        }
        LocalDate retiredOn = cells.date(line, AssetColumn.RETIRED_ON);
        if (retiredOn != null && !retiredOn.isAfter(asOf) || line.has(AssetColumn.RETIRED_TO)) {
            line.infer(AssetColumn.STATUS, "");
            return "lost".equals(word(line, AssetColumn.RETIRED_TO)) ? "lost" : "retired";
        }
        return UNKNOWN;
    }

    private AssetProfile.Life life(AssetLine line, String status) throws AssetRefused {
        LocalDate bought = cells.date(line, AssetColumn.BOUGHT_ON);
        LocalDate inService = cells.date(line, AssetColumn.IN_SERVICE_ON);
        LocalDate retired = cells.date(line, AssetColumn.RETIRED_ON);
        String usage = word(line, AssetColumn.USAGE);
        String entity = edition.coarse("entity", line.get(AssetColumn.ENTITY));
        LocalDate start = inService == null ? bought : inService;
        if (start == null) {
            return new AssetProfile.Life(UNKNOWN, null, null, null, null, usage, entity);
        }
        if (inService == null) {
            line.infer(AssetColumn.IN_SERVICE_ON, "");
        }
        if (start.isAfter(asOf)) {
            return new AssetProfile.Life("in-future", null, null, start, null, usage, entity);
        }
        if (retired != null && retired.isBefore(start)) {
            return new AssetProfile.Life("after-retirement", null, null, start, retired, usage, entity);
        }
        boolean gone = "retired".equals(status) || "lost".equals(status);
        LocalDate until = gone && retired != null && retired.isBefore(asOf) ? retired : asOf;
        Integer lead = bought == null || !start.isBefore(bought) ? null : months(start, bought);
        return new AssetProfile.Life(KNOWN, months(start, until), lead, null, null, usage, entity);
    }

    private static int months(LocalDate from, LocalDate until) {
        return (int) ChronoUnit.MONTHS.between(from, until);
    }

    private AssetProfile.Condition condition(AssetLine line, String status, AssetProfile.Repair repair)
            throws AssetRefused {
        String defect = word(line, AssetColumn.DEFECT);
        boolean named = !defect.equals(UNKNOWN) && !defect.equals("none");
        String condition = functional(line);
        if (condition.equals(UNKNOWN) && named || condition.equals("working") && named && repair.cost() != null) {
            condition = "defective";
        }
        LocalDate until = cells.date(line, AssetColumn.WARRANTY_UNTIL);
        boolean under = until != null && !until.isBefore(asOf);
        return new AssetProfile.Condition(
                status,
                condition,
                condition.equals("defective") || named ? defect : "none",
                until == null ? UNKNOWN : under ? "under" : "out",
                under ? until.withDayOfMonth(1) : null);
    }

    private String functional(AssetLine line) throws AssetRefused {
        String stated = line.get(AssetColumn.FUNCTIONAL);
        if (stated.isEmpty()) {
            return UNKNOWN;
        }
        Optional<String> code = reference.words().of("functional").code(stated);
        if (code.isEmpty()) {
            throw AssetCells.refused(line, AssetColumn.FUNCTIONAL, "oui ou non est attendu", "yes or no is expected");
        }
        return code.get().equals("yes") ? "working" : "defective";
    }

    private AssetProfile.Repair repair(AssetLine line, String category) throws AssetRefused {
        BigDecimal cost = cells.amount(line, AssetColumn.REPAIR_COST);
        BigDecimal replacement = cells.price(line, AssetColumn.REPLACEMENT_COST);
        if (cost == null) {
            return new AssetProfile.Repair(null, null);
        }
        if (replacement == null) {
            replacement = reference
                    .prices()
                    .of(category)
                    .map(Prices.Price::eurBeforeTax)
                    .orElse(null);
            if (replacement != null) {
                line.infer(AssetColumn.REPLACEMENT_COST, replacement.toPlainString());
            }
        }
        return new AssetProfile.Repair(cost, replacement);
    }

    private AssetProfile.Parts parts(AssetLine line) throws AssetRefused {
        String stated = line.get(AssetColumn.PROCESSOR);
        Optional<Processors.Facts> processor =
                stated.isEmpty() ? Optional.empty() : reference.processors().find(stated);
        return new AssetProfile.Parts(
                cells.percent(line, AssetColumn.BATTERY_HEALTH),
                cells.price(line, AssetColumn.RAM_GB),
                word(line, AssetColumn.DISK),
                processor.isPresent() ? quoted(stated) : "",
                able(processor.flatMap(Processors.Facts::upgradable)),
                able(processor.flatMap(Processors.Facts::takesCurrentWindows)));
    }

    private static String able(Optional<Boolean> able) {
        return able.map(yes -> yes ? "able" : "unable").orElse(UNKNOWN);
    }

    private AssetProfile.SystemSupport system(AssetLine line) {
        String os = line.get(AssetColumn.OS);
        if (os.isEmpty()) {
            return new AssetProfile.SystemSupport(Text.same(""), UNKNOWN, "unstated", null, "", Text.same(""));
        }
        Optional<OsSupport> found = reference.operatingSystems().find(os, "");
        if (found.isEmpty()) {
            return new AssetProfile.SystemSupport(
                    Text.same(quoted(os)), UNKNOWN, "unrecognised", null, "", Text.same(""));
        }
        OsSupport support = found.get();
        String state = switch (support.state(asOf)) {
            case ENDED -> "ended";
            case SUPPORTED -> "supported";
            case UNKNOWN -> UNKNOWN;
        };
        return new AssetProfile.SystemSupport(
                support.product(),
                support.family(),
                state,
                support.end().orElse(null),
                support.provenance().at(),
                support.nextStep());
    }

    private String country(AssetLine line) {
        if (!line.has(AssetColumn.COUNTRY)) {
            line.infer(AssetColumn.COUNTRY, homeCountry);
        }
        return word(line, AssetColumn.COUNTRY);
    }

    private String word(AssetLine line, AssetColumn column) {
        String stated = line.get(column);
        return stated.isEmpty()
                ? UNKNOWN
                : reference.words().of(column.label()).code(stated).orElse(UNKNOWN);
    }
}
