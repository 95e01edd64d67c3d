package org.choisi.inventory.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.choisi.indicators.register.Campaign;
import org.choisi.indicators.register.Contract;
import org.choisi.indicators.register.Purchase;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Retirement;
import org.choisi.indicators.register.Service;
import org.choisi.indicators.register.Training;
import org.choisi.indicators.register.YearFigures;
import org.choisi.measure.BelievableYears;
import org.choisi.measure.Text;

/** Makes of the cells of a row what its register keeps. */
final class RegisterRows {

    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    private RegisterRows() {}

    static RegisterRow row(RegisterKind kind, RowCells cells) throws RowRefused {
        return switch (kind) {
            case PURCHASES -> purchase(cells);
            case RETIREMENTS -> retirement(cells);
            case CONTRACTS -> contract(cells);
            case TRAININGS -> training(cells);
            case CAMPAIGNS -> campaign(cells);
            case SERVICES -> service(cells);
            case USERS -> year(cells);
        };
    }

    private static Purchase purchase(RowCells cells) throws RowRefused {
        String line = cells.word("agec_line", "agec_line");
        return new Purchase(
                cells.text("id"),
                cells.at(),
                cells.date("bought_on"),
                cells.category("category"),
                cells.text("label"),
                cells.quantity("quantity"),
                cells.amountOrNull("amount_eur_before_tax"),
                cells.word("acquired_as", "acquired_as"),
                cells.percentOrNull("recycled_share"),
                cells.text("entity"),
                cells.text("supplier"),
                line.equals(RowCells.UNKNOWN) ? "" : line,
                ageMonths(cells));
    }

    private static Integer ageMonths(RowCells cells) throws RowRefused {
        BigDecimal years = cells.amountOrNull("age_years");
        if (years == null) {
            return null;
        }
        if (years.compareTo(MOST_YEARS) > 0) {
            throw cells.refused("age_years", "âge en années attendu", "age in years expected");
        }
        return years.multiply(MONTHS_A_YEAR).intValue();
    }

    private static Retirement retirement(RowCells cells) throws RowRefused {
        LocalDate inService = cells.dateOrNull("in_service_on");
        LocalDate bought = cells.dateOrNull("bought_on");
        return new Retirement(
                cells.text("id"),
                cells.at(),
                false,
                cells.category("category"),
                cells.text("entity"),
                cells.quantity("quantity"),
                inService == null ? bought : inService,
                cells.date("retired_on"),
                cells.dateOrNull("left_on"),
                cells.word("retired_to", "retired_to"),
                cells.yesNo("functional"),
                cells.yesNo("classified"),
                cells.yesNo("proof"));
    }

    private static Contract contract(RowCells cells) throws RowRefused {
        return new Contract(
                cells.text("id"),
                cells.at(),
                cells.text("name"),
                cells.date("signed_on"),
                cells.dateOrNull("ends_on"),
                cells.text("entity"),
                cells.amountOrNull("amount"),
                cells.percentOrNull("responsible_weight_percent"),
                cells.yesNo("yearly_exchange"),
                cells.dateOrNull("exchanged_on"));
    }

    private static Training training(RowCells cells) throws RowRefused {
        return new Training(
                cells.at(),
                cells.freeWord("group", "trained_group"),
                cells.text("entity"),
                cells.date("on"),
                cells.count("headcount"),
                cells.count("trained"));
    }

    private static Campaign campaign(RowCells cells) throws RowRefused {
        return new Campaign(
                cells.text("id"),
                cells.at(),
                cells.date("held_on"),
                cells.text("entity"),
                cells.amountOrNull("weight_kg"),
                cells.countOrNull("refurbished_count"));
    }

    private static Service service(RowCells cells) throws RowRefused {
        return new Service(
                cells.text("id"),
                cells.at(),
                cells.text("name"),
                cells.freeWord("kind", "service_kind"),
                cells.text("entity"),
                cells.date("opened_on"),
                cells.percentOrNull("rgaa_rate_percent"),
                cells.yesNo("codesigned"));
    }

    private static YearFigures year(RowCells cells) throws RowRefused {
        int year = cells.count("year");
        if (!BelievableYears.hold(year)) {
            Text expected = BelievableYears.expected();
            throw cells.refused("year", expected.fr(), expected.en());
        }
        return new YearFigures(
                cells.at(),
                year,
                cells.text("entity"),
                cells.count("users"),
                cells.amountOrNull("footprint_kgco2e"),
                cells.amountOrNull("electricity_kwh"));
    }
}
