package org.choisi.lifecycle.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.TestDesk;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetRefused;

/** Plans of a few lines, or of many made from a seed, under the project's own rules. */
final class Sketch {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    private Sketch() {}

    /** @param cells column, value, column, value… */
    static AssetLine line(String id, String category, String... cells) {
        var line = new AssetLine(2).set(AssetColumn.ID, id).set(AssetColumn.CATEGORY, category);
        for (int index = 0; index < cells.length; index += 2) {
            line.set(AssetColumn.labelled(cells[index]).orElseThrow(), cells[index + 1]);
        }
        return line;
    }

    static List<Outlook> outlooks(int years, List<AssetLine> lines) {
        return outlooks(TestDesk.shipped(), years, lines);
    }

    static List<Outlook> outlooks(AdviceDesk desk, int years, List<AssetLine> lines) {
        var batch = new Foresight(desk, AS_OF, years).batch("parc.csv");
        for (AssetLine line : lines) {
            try {
                batch.add(line);
            } catch (AssetRefused refused) {
                // Some generated lines contradict themselves: they are no part of the plan.
            }
        }
        return batch.outlooks();
    }

    static ReplacementPlan plan(int years, String cap, int refurbished, List<Outlook> outlooks) {
        var options = new PlanOptions(years, Optional.ofNullable(cap).map(BigDecimal::new), refurbished);
        return new Planner(TestDesk.shipped(), AS_OF, options).plan(outlooks);
    }

    static ReplacementPlan plan(AssetLine... lines) {
        return plan(5, null, 0, outlooks(5, List.of(lines)));
    }

    static ReplacementPlan capped(String cap, AssetLine... lines) {
        return plan(5, cap, 0, outlooks(5, List.of(lines)));
    }

    static List<String> said(ReplacementPlan plan) {
        List<String> said = new ArrayList<>();
        plan.steps()
                .forEach(step -> said.add("%s %s %d %s"
                        .formatted(
                                step.isFunded() ? step.year() : "unfunded",
                                step.kind(),
                                step.quantity(),
                                step.outlook().asset().id())));
        return said;
    }
}
