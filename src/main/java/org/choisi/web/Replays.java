package org.choisi.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.choisi.inventory.AdviceJson;
import org.choisi.inventory.KeptInventory;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetRefused;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;
import org.choisi.store.FileSets;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.store.StoredAsset;
import org.springframework.stereotype.Component;

/** Makes stored decisions again: with the rules and reference data that they name, and with those of today. */
@Component
public class Replays implements AutoCloseable {

    private final Inventories inventories;
    private final FileSets files;
    private final LivePolicy live;
    private final ServerSettings settings;

    /** The desk of the last replay: who replays one decision of an inventory often replays others. */
    private Optional<Opened> opened = Optional.empty();

    private record Opened(String ruleSet, String referenceData, AdviceDesk desk) {}

    /**
     * What came out.
     *
     * @param same whether the same rules, reference data and facts give the same advice again, byte for byte
     * @param today what the rules that are live now say of the same facts on the same day
     */
    public record Replay(boolean same, Decision today) {}

    Replays(Inventories inventories, FileSets files, LivePolicy live, ServerSettings settings) {
        this.inventories = inventories;
        this.files = files;
        this.live = live;
        this.settings = settings;
    }

    /**
     * Makes a decision again.
     *
     * @throws Refused when what it stands on was not kept
     */
    public synchronized Replay of(StoredAsset stored, Language language) {
        Inventory inventory = inventories.find(stored.inventory()).orElseThrow();
        AssetLine then = line(inventory, stored);
        AssetLine now = line(inventory, stored);
        try (LivePolicy.Lease lease = live.lease()) {
            AdviceDesk today = lease.desk();
            AdviceDesk past = past(inventory, today);
            boolean same = json(past, then, inventory, language).equals(stored.json());
            return new Replay(same, decided(today, now, inventory));
        }
    }

    private AssetLine line(Inventory inventory, StoredAsset stored) {
        var kept = inventory.kept().orElseThrow(Replays::notKept);
        try (var lines = TemporaryFile.of(settings.uploads(), file -> inventories.copyLines(kept, file))) {
            return KeptInventory.find(
                            lines.path(), stored.row().line(), stored.row().id())
                    .orElseThrow(Replays::notKept);
        }
    }

    private AdviceDesk past(Inventory inventory, AdviceDesk today) {
        String ruleSet = inventory.ruleSet();
        String referenceData = inventory.referenceData();
        if (today.rules().hash().equals(ruleSet) && today.reference().hash().equals(referenceData)) {
            return today;
        }
        boolean open = opened.filter(
                        known -> known.ruleSet.equals(ruleSet) && known.referenceData.equals(referenceData))
                .isPresent();
        if (!open) {
            FileSet rules = files.find(ruleSet).orElseThrow(Replays::notKept);
            FileSet data = files.find(referenceData).orElseThrow(Replays::notKept);
            AdviceDesk desk = PolicyFiles.open(rules, data);
            close();
            opened = Optional.of(new Opened(ruleSet, referenceData, desk));
        }
        return opened.orElseThrow().desk;
    }

    private static String json(AdviceDesk desk, AssetLine line, Inventory inventory, Language language) {
        try {
            Asset asset = desk.intake(inventory.asOf()).take(line);
            Decision decision = desk.advisor(inventory.asOf()).decide(asset.profile());
            return AdviceJson.head(asset.id(), asset.line(), asset.quantity())
                    + new String(new AdviceJson(language).shared(decision), StandardCharsets.UTF_8);
        } catch (AssetRefused unlike) {
            return "";
        }
    }

    private static Decision decided(AdviceDesk desk, AssetLine line, Inventory inventory) {
        try {
            Asset asset = desk.intake(inventory.asOf()).take(line);
            return desk.advisor(inventory.asOf()).decide(asset.profile());
        } catch (AssetRefused unlike) {
            throw new Refused(unlike.reason());
        }
    }

    private static Refused notKept() {
        return new Refused(new Text(
                "Cette décision ne peut pas être rejouée : ses données ou ses règles n'ont pas été gardées. Importez"
                        + " l'inventaire de nouveau.",
                "This decision cannot be replayed: its data or rules were not kept. Import the inventory again."));
    }

    @Override
    public synchronized void close() {
        opened.ifPresent(known -> known.desk.rules().close());
        opened = Optional.empty();
    }
}
