package org.choisi.inventory.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.choisi.inventory.InventoryReader;
import org.choisi.inventory.InventoryReport;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.inventory.Rejects;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetRefused;
import org.choisi.lifecycle.plan.Foresight;
import org.choisi.lifecycle.plan.Outlook;
import org.choisi.lifecycle.plan.PlanOptions;
import org.choisi.lifecycle.plan.Planner;
import org.choisi.lifecycle.plan.ReplacementPlan;

/** The whole way from export files to one plan for all of them. For one thread. */
public final class FleetPlan {

    /** Lines that are asked about together. */
    private static final int BATCH = 4_000;

    private final Foresight foresight;
    private final Planner planner;
    private final List<Outlook> outlooks = new ArrayList<>();

    public FleetPlan(AdviceDesk desk, LocalDate asOf, PlanOptions options) {
        this.foresight = new Foresight(desk, asOf, options.years());
        this.planner = new Planner(desk, asOf, options);
    }

    /**
     * Adds one inventory.
     *
     * @param rejected takes the lines that cannot be used
     * @throws org.choisi.measure.Refused when the file cannot be read to its end or nothing in it is recognisable
     */
    public InventoryReport add(InventorySource source, Consumer<Reject> rejected) {
        var filling = new Filling(source.name(), rejected);
        InventoryReport report = InventoryReader.read(source, filling);
        filling.pour();
        return report;
    }

    /** The plan of everything added so far. */
    public ReplacementPlan plan() {
        return planner.plan(outlooks);
    }

    private final class Filling implements InventoryReader.Sink {

        private final String file;
        private final Consumer<Reject> rejected;
        private Map<AssetColumn, String> sourceColumns = Map.of();
        private Foresight.Batch batch;

        private Filling(String file, Consumer<Reject> rejected) {
            this.file = file;
            this.rejected = rejected;
            this.batch = foresight.batch(file);
        }

        @Override
        public void columns(Map<AssetColumn, String> names) {
            sourceColumns = names;
        }

        @Override
        public void accept(AssetLine line) {
            try {
                batch.add(line);
            } catch (AssetRefused why) {
                String column =
                        sourceColumns.getOrDefault(why.column(), why.column().label());
                rejected.accept(Rejects.of(line.line(), column, why.value(), why.reason()));
            }
            if (batch.size() >= BATCH) {
                pour();
            }
        }

        @Override
        public void reject(Reject reject) {
            rejected.accept(reject);
        }

        private void pour() {
            outlooks.addAll(batch.outlooks());
            batch = foresight.batch(file);
        }
    }
}
