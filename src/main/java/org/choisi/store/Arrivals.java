package org.choisi.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.choisi.inventory.AdviceJson;
import org.choisi.inventory.FleetAdvice;
import org.choisi.inventory.InventoryReport;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Hit;

/** Writes the assets of one inventory as they are advised. What assets share is written once, memory stays flat. */
final class Arrivals implements FleetAdvice.Sink {

    private static final int MOST_DECISIONS_KEPT = 20_000;
    private static final String DECISION =
            "insert into decisions (inventory, decision_no, rule, reason_no, passages)" + " values (?, ?, ?, ?, ?)";
    private static final String ASSET = "insert into assets (inventory, seq, line, asset_id, quantity, name, entity,"
            + " manufacturer, model, category, age_months, verdict, decision_no, search_text)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String REJECT = "insert into rejects"
            + " (inventory, seq, line, source_column, source_value, reason_fr, reason_en) values (?, ?, ?, ?, ?, ?, ?)";
    private static final Text LONG_ID = new Text(
            "identifiant de plus de " + Kept.LONGEST + " caractères",
            "identifier of more than " + Kept.LONGEST + " characters");

    private final UUID inventory;
    private final Batches batches;
    private final Passages passages;
    private final LongConsumer progress;
    private final AdviceJson french = new AdviceJson(Language.FR);
    private final AdviceJson english = new AdviceJson(Language.EN);
    private final Map<Decision, Integer> numbers = new IdentityHashMap<>();
    private int decisions;
    private int advised;
    private int rejected;

    /** @param progress told how many lines have been read, now and then */
    Arrivals(UUID inventory, Batches batches, LongConsumer progress) {
        this.inventory = inventory;
        this.batches = batches;
        this.passages = new Passages(inventory, batches);
        this.progress = progress;
    }

    @Override
    public void advised(Asset asset, Decision decision) {
        if (asset.id().length() > Kept.LONGEST) {
            rejected(new Reject(asset.line(), "id", Kept.words(asset.id()), LONG_ID));
            return;
        }
        advised++;
        batches.add(
                ASSET,
                inventory,
                advised,
                asset.line(),
                Kept.plain(asset.id()),
                asset.quantity(),
                Kept.words(asset.name()),
                Kept.words(asset.entity()),
                Kept.words(asset.manufacturer()),
                Kept.words(asset.model()),
                decision.profile().category(),
                decision.profile().ageMonths(),
                decision.verdict().name(),
                number(decision),
                searched(asset));
    }

    @Override
    public void rejected(Reject reject) {
        rejected++;
        batches.add(
                REJECT,
                inventory,
                rejected,
                reject.line(),
                Kept.words(reject.column()),
                Kept.words(reject.value()),
                Kept.sentence(reject.reason().fr()),
                Kept.sentence(reject.reason().en()));
    }

    @Override
    public void progress(long read) {
        progress.accept(read);
    }

    /**
     * Writes what still waits, counts, and says that the import is done. One without a single good line is held back: a
     * file of headers alone must not empty the fleet, and its rejected cells can still be mended.
     */
    void finish(InventoryReport report, Archive.Basis basis, Optional<UUID> kept, Instant now) {
        batches.writeAll();
        batches.jdbc()
                .update(
                        "insert into tallies (inventory, verdict, category, entity, lines, pieces)"
                                + " select inventory, verdict, category, entity, count(*), sum(quantity) from assets"
                                + " where inventory = ? group by inventory, verdict, category, entity",
                        inventory);
        batches.jdbc()
                .update(
                        "update inventories set format = ?, status = ?, rule_set = ?, reference_data = ?,"
                                + " lines_read = ?, advised = ?, rejected = ?, notes_fr = ?, notes_en = ?,"
                                + " finished_at = ?, kept = ?, held_back = held_back or ?"
                                + " where id = ?",
                        Kept.words(report.format()),
                        (rejected == 0 ? ImportStatus.DONE : ImportStatus.DONE_WITH_REJECTS).name(),
                        basis.ruleSet(),
                        basis.referenceData(),
                        report.read(),
                        advised,
                        rejected,
                        lines(report.notes(), Text::fr),
                        lines(report.notes(), Text::en),
                        Inventories.at(now),
                        kept.orElse(null),
                        advised == 0,
                        inventory);
    }

    private static String lines(List<Text> notes, Function<Text, String> language) {
        return notes.stream().map(language).map(Kept::sentence).collect(Collectors.joining("\n"));
    }

    private int number(Decision decision) {
        if (numbers.size() > MOST_DECISIONS_KEPT) {
            numbers.clear(); // one met again is written again, under another number
        }
        return numbers.computeIfAbsent(decision, this::write);
    }

    private int write(Decision decision) {
        decisions++;
        Hit first = decision.reasons().get(0);
        batches.add(
                DECISION,
                inventory,
                decisions,
                Kept.words(first.row().id()),
                passages.number(new Text(first.text(Language.FR), first.text(Language.EN))),
                passages.keep(new Text(
                        new String(french.shared(decision), StandardCharsets.UTF_8),
                        new String(english.shared(decision), StandardCharsets.UTF_8))));
        return decisions;
    }

    private static String searched(Asset asset) {
        return Kept.folded(String.join(
                " ",
                Kept.plain(asset.id()),
                Kept.words(asset.name()),
                Kept.words(asset.manufacturer()),
                Kept.words(asset.model()),
                Kept.words(asset.entity())));
    }
}
