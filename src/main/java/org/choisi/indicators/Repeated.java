package org.choisi.indicators;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.indicators.register.At;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Registers;
import org.choisi.indicators.register.Retirement;
import org.choisi.measure.Text;

/**
 * Rows that say again what another says, or contradict it. Of rows that agree the first by place counts; of rows that do not,
 * none does. A register of retirements knows more than an inventory and wins over it.
 */
final class Repeated {

    private static final At NOWHERE = new At("", 0);

    private final Map<RegisterRow, Text> faults = new IdentityHashMap<>();

    private Repeated() {}

    static Map<RegisterRow, Text> in(Registers registers) {
        var repeated = new Repeated();
        registers.all().forEach(repeated::look);
        return repeated.faults;
    }

    private void look(List<? extends RegisterRow> register) {
        Map<String, List<RegisterRow>> byKey = new LinkedHashMap<>();
        for (RegisterRow row : register) {
            if (!row.key().isEmpty()) {
                byKey.computeIfAbsent(row.key(), key -> new ArrayList<>(1)).add(row);
            }
        }
        byKey.values().stream().filter(rows -> rows.size() > 1).forEach(this::compare);
    }

    private void compare(List<RegisterRow> rows) {
        List<RegisterRow> own = rows.stream().filter(row -> !isOfInventory(row)).toList();
        List<RegisterRow> deciding = own.isEmpty() ? rows : own;
        RegisterRow first = deciding.get(0);
        rows.stream().filter(row -> !deciding.contains(row)).forEach(row -> again(row, first));
        boolean agree =
                deciding.stream().map(row -> row.movedTo(NOWHERE)).distinct().count() == 1;
        deciding.stream().filter(row -> row != first || !agree).forEach(row -> {
            if (agree) {
                again(row, first);
            } else {
                contradicted(row, deciding);
            }
        });
    }

    private void again(RegisterRow row, RegisterRow first) {
        faults.put(row, new Text("déjà compté : " + first.at(), "already counted: " + first.at()));
    }

    private void contradicted(RegisterRow row, List<RegisterRow> all) {
        RegisterRow other = all.get(0) == row ? all.get(1) : all.get(0);
        faults.put(
                row,
                new Text(
                        "contredit %s, du même identifiant : aucune des deux lignes n'est comptée"
                                .formatted(other.at()),
                        "contradicts %s, of the same id: neither row is counted".formatted(other.at())));
    }

    private static boolean isOfInventory(RegisterRow row) {
        return row instanceof Retirement retirement && retirement.fromInventory();
    }
}
