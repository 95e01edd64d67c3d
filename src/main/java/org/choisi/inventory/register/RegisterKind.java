package org.choisi.inventory.register;

import java.util.Arrays;
import java.util.Locale;
import org.choisi.indicators.register.Campaign;
import org.choisi.indicators.register.Contract;
import org.choisi.indicators.register.Purchase;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Retirement;
import org.choisi.indicators.register.Service;
import org.choisi.indicators.register.Training;
import org.choisi.indicators.register.YearFigures;

/** The registers known. */
enum RegisterKind {
    PURCHASES(Purchase.class),
    RETIREMENTS(Retirement.class),
    CONTRACTS(Contract.class),
    TRAININGS(Training.class),
    CAMPAIGNS(Campaign.class),
    SERVICES(Service.class),
    USERS(YearFigures.class);

    private final Class<? extends RegisterRow> rows;

    RegisterKind(Class<? extends RegisterRow> rows) {
        this.rows = rows;
    }

    static RegisterKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static RegisterKind of(RegisterRow row) {
        return Arrays.stream(values())
                .filter(kind -> kind.rows.isInstance(row))
                .findFirst()
                .orElseThrow();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
