package org.choisi.inventory.register;

import java.util.Arrays;
import java.util.Locale;

/** The registers known. */
enum RegisterKind {
    PURCHASES,
    RETIREMENTS,
    CONTRACTS,
    TRAININGS,
    CAMPAIGNS,
    SERVICES,
    USERS;

    static RegisterKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
