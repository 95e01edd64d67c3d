package org.choisi.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;

/** Makes services of lines in canonical columns. */
public final class ServiceIntake {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,10})?");
    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(120);
    private static final int LONGEST = 200;

    private final ReferenceData reference;

    public ServiceIntake(ReferenceData reference) {
        this.reference = reference;
    }

    /** @throws ServiceRefused at the first cell that cannot be understood */
    public DigitalService take(ServiceLine line) throws ServiceRefused {
        if (line.get(ServiceColumn.ID).isEmpty()) {
            throw refused(line, ServiceColumn.ID, "identifiant manquant", "identifier missing");
        }
        return new DigitalService(
                line.line(),
                new DigitalService.Name(
                        text(line, ServiceColumn.ID),
                        text(line, ServiceColumn.NAME),
                        text(line, ServiceColumn.ENTITY),
                        text(line, ServiceColumn.FUNCTION)),
                new DigitalService.Use(
                        people(line, ServiceColumn.USERS),
                        whole(line, ServiceColumn.USES)
                                .map(BigDecimal::longValueExact)
                                .orElse(null),
                        people(line, ServiceColumn.ACCOUNTS)),
                amount(line, ServiceColumn.YEARLY_COST_EUR_BEFORE_TAX),
                energy(line),
                new DigitalService.Opinion(percent(line), word(line, ServiceColumn.NEED, "service_need")),
                new DigitalService.Contract(date(line), months(line)),
                word(line, ServiceColumn.MANDATORY, "mandatory"),
                ids(line.get(ServiceColumn.REPLACES)));
    }

    private DigitalService.Energy energy(ServiceLine line) throws ServiceRefused {
        return new DigitalService.Energy(
                amount(line, ServiceColumn.ELECTRICITY_KWH),
                amount(line, ServiceColumn.FOOTPRINT_KGCO2E),
                word(line, ServiceColumn.HOSTING, "hosting"),
                amount(line, ServiceColumn.HOSTING_COST_EUR_BEFORE_TAX),
                country(line));
    }

    private String country(ServiceLine line) throws ServiceRefused {
        String said = line.get(ServiceColumn.COUNTRY);
        if (said.isEmpty()) {
            return "";
        }
        String code = reference.words().of("country").code(said).orElse(said);
        if (!reference.grids().countries().contains(code)) {
            throw refused(
                    line,
                    ServiceColumn.COUNTRY,
                    "pays inconnu de reference-data/grids.csv",
                    "country not in reference-data/grids.csv");
        }
        return code;
    }

    private static String text(ServiceLine line, ServiceColumn column) {
        String text = line.get(column);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private String word(ServiceLine line, ServiceColumn column, String field) throws ServiceRefused {
        String said = line.get(column);
        if (said.isEmpty()) {
            return DigitalService.UNKNOWN;
        }
        Optional<String> code = reference.words().of(field).code(said);
        if (code.isEmpty()) {
            String known = String.join(", ", reference.words().of(field).codes());
            throw refused(line, column, "mot inconnu ; attendus : " + known, "unknown word; expected: " + known);
        }
        return code.get();
    }

    private static BigDecimal amount(ServiceLine line, ServiceColumn column) throws ServiceRefused {
        String text = line.get(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw refused(line, column, "nombre de zéro ou plus attendu", "number of zero or more expected");
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Optional<BigDecimal> whole(ServiceLine line, ServiceColumn column) throws ServiceRefused {
        BigDecimal number = amount(line, column);
        if (number != null && number.scale() > 0) {
            throw refused(line, column, "nombre entier attendu", "whole number expected");
        }
        return Optional.ofNullable(number);
    }

    private static Integer people(ServiceLine line, ServiceColumn column) throws ServiceRefused {
        Optional<BigDecimal> number = whole(line, column);
        if (number.isPresent() && number.get().compareTo(MOST_PEOPLE) > 0) {
            throw refused(line, column, "plus que d'habitants sur un continent", "more than people on a continent");
        }
        return number.map(BigDecimal::intValueExact).orElse(null);
    }

    private static BigDecimal percent(ServiceLine line) throws ServiceRefused {
        BigDecimal percent = amount(line, ServiceColumn.SATISFACTION_PERCENT);
        if (percent != null && percent.compareTo(HUNDRED) > 0) {
            throw refused(
                    line,
                    ServiceColumn.SATISFACTION_PERCENT,
                    "satisfaction de 0 à 100 % attendue",
                    "satisfaction from 0 to 100% expected");
        }
        return percent;
    }

    private static Integer months(ServiceLine line) throws ServiceRefused {
        Optional<BigDecimal> months = whole(line, ServiceColumn.NOTICE_MONTHS);
        if (months.isPresent() && months.get().compareTo(MOST_MONTHS) > 0) {
            throw refused(
                    line,
                    ServiceColumn.NOTICE_MONTHS,
                    "préavis en mois attendu, 120 au plus",
                    "notice in months expected, 120 at most");
        }
        return months.map(BigDecimal::intValueExact).orElse(null);
    }

    private static LocalDate date(ServiceLine line) throws ServiceRefused {
        String text = line.get(ServiceColumn.CONTRACT_END);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refused(line, ServiceColumn.CONTRACT_END, "date attendue (AAAA-MM-JJ)", "date expected (YYYY-MM-DD)");
        }
    }

    private static List<String> ids(String said) {
        return Stream.of(said.split("[|,;]"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static ServiceRefused refused(ServiceLine line, ServiceColumn column, String fr, String en) {
        return new ServiceRefused(column, line.get(column), new Text(fr, en));
    }
}
