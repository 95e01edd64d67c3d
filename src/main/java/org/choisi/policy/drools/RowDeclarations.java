package org.choisi.policy.drools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.choisi.policy.FactType;
import org.choisi.policy.Row;
import org.choisi.policy.RowFact;
import org.kie.api.KieBase;

/**
 * The shapes of tables' rows, as DRL declares them and as rules see them. Only names that come from the YAML beside a table
 * are written into DRL; a cell never is.
 */
final class RowDeclarations {

    static final String FILE = "row-declarations.drl";

    private final String packageName;
    private final List<FactType> types;

    RowDeclarations(String packageName, List<FactType> types) {
        this.packageName = packageName;
        this.types = types;
        types.forEach(type -> {
            checked(type.name());
            type.fields().keySet().forEach(RowDeclarations::checked);
        });
    }

    private static String checked(String name) {
        if (!name.matches("[A-Za-z][A-Za-z0-9]{0,60}")) {
            throw new IllegalArgumentException("not a plain name: " + name);
        }
        return name;
    }

    String drl() {
        var drl = new StringBuilder("package " + packageName + "\n");
        for (FactType type : types) {
            drl.append("declare ").append(type.name()).append('\n');
            drl.append("    row : ").append(Row.class.getName()).append('\n');
            type.fields()
                    .forEach((field, of) -> drl.append("    ")
                            .append(field)
                            .append(" : ")
                            .append(of.getName())
                            .append('\n'));
            drl.append("end\n");
        }
        return drl.toString();
    }

    /** The objects that rules see for these rows. */
    List<Object> objects(KieBase base, List<RowFact> rows) {
        Map<String, org.kie.api.definition.type.FactType> declared = new HashMap<>();
        return rows.stream()
                .map(row ->
                        object(declared.computeIfAbsent(row.fact(), name -> base.getFactType(packageName, name)), row))
                .toList();
    }

    private static Object object(org.kie.api.definition.type.FactType type, RowFact row) {
        try {
            Object object = type.newInstance();
            type.set(object, "row", row.row());
            row.fields().forEach((field, value) -> type.set(object, field, value));
            return object;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
