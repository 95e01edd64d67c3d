package org.choisi.web.page.tender;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.choisi.tender.Method;

/** The one or two settings of a method, typed into one field; people say shares in percent, documents as fractions. */
final class DesignSetting {

    /** Names of the grids in the tables. */
    private static final Pattern GRID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private DesignSetting() {}

    /** As the document says it; empty when the method needs another setting than what was typed. */
    static Optional<Map<String, Object>> read(Method method, String typed) {
        return switch (method) {
            case LINEAR_FROM_LOWEST -> one("spread", DesignFigures.read(typed).map(DesignSetting::fraction));
            case POWER -> one("exponent", DesignFigures.read(typed));
            case ABSOLUTE -> DesignFigures.pair(typed).map(both -> Map.of("low", both.first(), "high", both.second()));
            case LIFE_CYCLE_COST ->
                DesignFigures.pair(typed)
                        .map(both -> Map.of("discountRate", fraction(both.first()), "years", both.second()));
            case GRID ->
                Optional.of(typed).filter(name -> GRID.matcher(name).matches()).map(name -> Map.of("table", name));
            case MARK -> typed.isEmpty() ? Optional.of(Map.of()) : one("outOf", DesignFigures.read(typed));
            default -> Optional.<Map<String, Object>>of(Map.of()).filter(none -> typed.isEmpty());
        };
    }

    /** The sentence that says what belongs there. */
    static String wanted(Method method) {
        return switch (method) {
            case LINEAR_FROM_LOWEST, POWER, ABSOLUTE, LIFE_CYCLE_COST, GRID, MARK ->
                "design.wrong.setting." + method.code();
            default -> "design.wrong.setting.none";
        };
    }

    private static Optional<Map<String, Object>> one(String name, Optional<BigDecimal> figure) {
        return figure.filter(number -> number.signum() > 0).map(number -> Map.of(name, number));
    }

    private static BigDecimal fraction(BigDecimal percent) {
        return percent.movePointLeft(2);
    }
}
