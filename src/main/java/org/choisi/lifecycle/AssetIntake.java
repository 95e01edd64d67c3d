package org.choisi.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.choisi.policy.Edition;
import org.choisi.reference.Prices;
import org.choisi.reference.ReferenceData;

/**
 * Turns a line in canonical columns into an asset with its profile, or says which cell stands in the way. What the line
 * does not say stays unknown; what reference data fill in is listed as inferred. For one thread.
 */
public final class AssetIntake {

    private static final String UNKNOWN = Words.UNKNOWN;
    private static final AssetFacts.Repair NO_REPAIR = new AssetFacts.Repair(null, null);

    private final ReferenceData reference;
    private final Edition edition;
    private final LocalDate asOf;
    private final String homeCountry;
    private final AssetCells cells = new AssetCells();
    private final Words words;
    private final Recognised recognised;

    /** @param homeCountry ISO code of the country whose electricity is used when a line names none */
    AssetIntake(ReferenceData reference, Edition edition, String homeCountry) {
        this.reference = reference;
        this.homeCountry = homeCountry;
        this.edition = edition;
        this.asOf = edition.asOf();
        this.words = new Words(reference);
        this.recognised = new Recognised(reference, asOf);
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
                service(line),
                profile);
    }

    private Asset.Service service(AssetLine line) throws AssetRefused {
        LocalDate inService = cells.date(line, AssetColumn.IN_SERVICE_ON);
        return new Asset.Service(
                inService == null ? cells.date(line, AssetColumn.BOUGHT_ON) : inService,
                cells.date(line, AssetColumn.RETIRED_ON));
    }

    private AssetProfile profile(AssetLine line) throws AssetRefused {
        AssetFacts.Kind kind = recognised.kind(line);
        String status = status(line);
        AssetFacts.Life life = life(line, status);
        AssetFacts.Repair repair = repair(line, kind.category());
        AssetFacts.Condition condition = condition(line, status, repair);
        boolean leavesNow = "to-retire".equals(status) || "retired".equals(status) && !line.has(AssetColumn.RETIRED_TO);
        var leaving = new AssetFacts.Leaving(
                leavesNow, cells.amount(line, AssetColumn.RESIDUAL_VALUE), words.in(line, AssetColumn.ACQUIRED_AS));
        String country = country(line);
        return new AssetProfile(
                kind,
                life,
                condition,
                repair,
                parts(line),
                recognised.system(line.get(AssetColumn.OS)),
                leaving,
                country,
                recognised.inferred(line));
    }

    private String status(AssetLine line) throws AssetRefused {
        if (line.has(AssetColumn.STATUS)) {
            return words.in(line, AssetColumn.STATUS);
        }
        LocalDate retiredOn = cells.date(line, AssetColumn.RETIRED_ON);
        if (retiredOn != null && !retiredOn.isAfter(asOf) || line.has(AssetColumn.RETIRED_TO)) {
            line.infer(AssetColumn.STATUS, "");
            return "lost".equals(words.in(line, AssetColumn.RETIRED_TO)) ? "lost" : "retired";
        }
        return UNKNOWN;
    }

    private AssetFacts.Life life(AssetLine line, String status) throws AssetRefused {
        LocalDate bought = cells.date(line, AssetColumn.BOUGHT_ON);
        LocalDate inService = cells.date(line, AssetColumn.IN_SERVICE_ON);
        LocalDate retired = cells.date(line, AssetColumn.RETIRED_ON);
        String usage = words.in(line, AssetColumn.USAGE);
        String entity = edition.coarse("entity", line.get(AssetColumn.ENTITY));
        LocalDate start = inService == null ? bought : inService;
        if (start == null) {
            return new AssetFacts.Life(UNKNOWN, null, null, null, null, usage, entity);
        }
        if (inService == null) {
            line.infer(AssetColumn.IN_SERVICE_ON, "");
        }
        if (start.isAfter(asOf)) {
            return new AssetFacts.Life("in-future", null, null, start, null, usage, entity);
        }
        if (retired != null && retired.isBefore(start)) {
            return new AssetFacts.Life("after-retirement", null, null, start, retired, usage, entity);
        }
        boolean gone = "retired".equals(status) || "lost".equals(status);
        LocalDate until = gone && retired != null && retired.isBefore(asOf) ? retired : asOf;
        Integer lead = bought == null || !start.isBefore(bought) ? null : months(start, bought);
        return new AssetFacts.Life(Recognised.KNOWN, months(start, until), lead, null, null, usage, entity);
    }

    private static int months(LocalDate from, LocalDate until) {
        return (int) ChronoUnit.MONTHS.between(from, until);
    }

    private AssetFacts.Condition condition(AssetLine line, String status, AssetFacts.Repair repair)
            throws AssetRefused {
        String defect = words.in(line, AssetColumn.DEFECT);
        boolean named = !defect.equals(UNKNOWN) && !defect.equals("none");
        String condition = functional(line);
        // A machine whose battery is flat still works; a repair that was quoted is for a fault.
        boolean unusable = condition.equals(UNKNOWN) && named && !defect.equals("battery");
        if (unusable || named && repair.cost() != null) {
            condition = "defective";
        }
        LocalDate until = cells.date(line, AssetColumn.WARRANTY_UNTIL);
        boolean under = until != null && !until.isBefore(asOf);
        return new AssetFacts.Condition(
                status,
                condition,
                condition.equals("defective") || named ? defect : "none",
                until == null ? UNKNOWN : under ? "under" : "out",
                under ? until.withDayOfMonth(1) : null);
    }

    private String functional(AssetLine line) throws AssetRefused {
        if (!line.has(AssetColumn.FUNCTIONAL)) {
            return byStatus(line);
        }
        return switch (words.in(line, AssetColumn.FUNCTIONAL)) {
            case "yes" -> "working";
            case "no" -> "defective";
            default ->
                throw AssetCells.refused(
                        line, AssetColumn.FUNCTIONAL, "oui ou non est attendu", "yes or no is expected");
        };
    }

    /** Tools without a column for it say in the status that something is broken. */
    private String byStatus(AssetLine line) {
        if (!words.of(AssetColumn.FUNCTIONAL, line.get(AssetColumn.STATUS)).equals("no")) {
            return UNKNOWN;
        }
        line.infer(AssetColumn.FUNCTIONAL, "no");
        return "defective";
    }

    private AssetFacts.Repair repair(AssetLine line, String category) throws AssetRefused {
        BigDecimal cost = cells.amount(line, AssetColumn.REPAIR_COST);
        BigDecimal replacement = cells.price(line, AssetColumn.REPLACEMENT_COST);
        if (cost == null) {
            return NO_REPAIR;
        }
        if (replacement == null) {
            Optional<BigDecimal> price = reference.prices().of(category).map(Prices.Price::eurBeforeTax);
            price.ifPresent(euros -> line.infer(AssetColumn.REPLACEMENT_COST, euros.toPlainString()));
            replacement = price.orElse(null);
        }
        return new AssetFacts.Repair(cost, replacement);
    }

    private AssetFacts.Parts parts(AssetLine line) throws AssetRefused {
        Recognised.Ability ability = recognised.processor(line.get(AssetColumn.PROCESSOR));
        return new AssetFacts.Parts(
                cells.percent(line, AssetColumn.BATTERY_HEALTH),
                cells.price(line, AssetColumn.RAM_GB),
                words.in(line, AssetColumn.DISK),
                ability.processor(),
                ability.upgradable(),
                ability.takesCurrentSystem());
    }

    private String country(AssetLine line) {
        if (!line.has(AssetColumn.COUNTRY)) {
            line.infer(AssetColumn.COUNTRY, homeCountry);
        }
        return words.in(line, AssetColumn.COUNTRY);
    }
}
