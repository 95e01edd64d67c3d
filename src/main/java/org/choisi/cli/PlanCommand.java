package org.choisi.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.plan.FleetPlan;
import org.choisi.inventory.plan.PlanText;
import org.choisi.lifecycle.plan.PlanOptions;
import org.choisi.lifecycle.plan.ReplacementPlan;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code choisi plan}: who leaves when, what is bought, what it costs. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Plan de remplacement d'un inventaire : qui part quand, quoi acheter, pour combien."
                + " / Replacement plan of an inventory: who leaves when, what to buy, at what cost.")
final class PlanCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Inventaires, tous formats connus ; « - » est l'entrée standard. / Inventories; - is standard input.")
    private List<String> files;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--horizon",
            paramLabel = "YEARS",
            defaultValue = "5",
            description = "Années civiles du plan, celle en cours étant la première (défaut : 5)."
                    + " / Calendar years, the current one being the first.")
    private int horizon;

    @Option(
            names = "--yearly-cap-eur",
            paramLabel = "N",
            description = "Plafond en euros HT par année civile. / Cap in euros before tax for each calendar year.")
    private BigDecimal cap;

    @Option(
            names = "--refurbished-share",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "Part des achats en reconditionné, en % des pièces (défaut : 0)."
                    + " / Share of purchases that is refurbished, in % of pieces.")
    private int refurbished;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var fleet = new FleetPlan(common.installation().openForOneTopic(), common.asOf(), options());
        var tally = new AdviceTally(common.language());
        files.forEach(file -> add(file, fleet, tally));
        ReplacementPlan plan = fleet.plan();
        var bytes = new ByteArrayOutputStream();
        PlanText.write(plan, common.language(), new PrintWriter(bytes, false, StandardCharsets.UTF_8));
        System.out.write(bytes.toByteArray(), 0, bytes.size());
        System.out.flush();
        tally.print(spec.commandLine().getErr(), common.verbose(), false);
        return 0;
    }

    private PlanOptions options() {
        try {
            return new PlanOptions(horizon, Optional.ofNullable(cap), refurbished);
        } catch (Refused refused) {
            throw new ChoisiCommand.Unusable(refused.text());
        }
    }

    private static void add(String file, FleetPlan fleet, AdviceTally tally) {
        InventorySource source =
                file.equals("-") ? InventorySource.of("-", System.in) : InventorySource.of(Path.of(file));
        try {
            tally.read(file, fleet.add(source, tally::rejected));
        } catch (Refused refused) {
            throw new ChoisiCommand.Unusable(new Text(
                    file + " : " + refused.text().fr(),
                    file + ": " + refused.text().en()));
        }
    }
}
