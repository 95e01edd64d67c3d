package org.choisi.services;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a register of services under review, by the names that programs use. */
public enum ServiceColumn {
    ID,
    NAME,
    ENTITY,
    FUNCTION,
    /** People who used it over twelve months. */
    USERS,
    /** Times it was used over twelve months. */
    USES,
    /** Accounts or licences that are open. */
    ACCOUNTS,
    YEARLY_COST_EUR_BEFORE_TAX,
    ELECTRICITY_KWH,
    FOOTPRINT_KGCO2E,
    HOSTING,
    HOSTING_COST_EUR_BEFORE_TAX,
    COUNTRY,
    SATISFACTION_PERCENT,
    CONTRACT_END,
    NOTICE_MONTHS,
    MANDATORY,
    NEED,
    REPLACES;

    private final String label = name().toLowerCase(Locale.ROOT);

    public String label() {
        return label;
    }

    public static Optional<ServiceColumn> labelled(String label) {
        return Arrays.stream(values())
                .filter(column -> column.label.equals(label))
                .findFirst();
    }

    /** The names of all of them. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(ServiceColumn::label).toList();
    }
}
