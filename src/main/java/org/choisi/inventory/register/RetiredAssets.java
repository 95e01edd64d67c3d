package org.choisi.inventory.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.indicators.register.At;
import org.choisi.indicators.register.Retirement;
import org.choisi.inventory.Reject;
import org.choisi.inventory.Rejects;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.measure.Text;
import org.choisi.reference.CategoryMatch;
import org.choisi.reference.ReferenceData;

/** The retirements among the lines of an inventory. */
final class RetiredAssets {

    private static final List<String> GONE = List.of("retired", "lost");

    private final ReferenceData reference;
    private final String file;
    private final RegisterReader.Sink sink;

    /** Each name once: a fleet has few, and its retirements are kept until the end. */
    private final Map<String, String> entities = new HashMap<>();

    RetiredAssets(ReferenceData reference, String file, RegisterReader.Sink sink) {
        this.reference = reference;
        this.file = file;
        this.sink = sink;
    }

    /** Takes a line whose equipment is retired; one that says so without a day cannot be put in a year. */
    void take(AssetLine line) {
        Optional<LocalDate> retiredOn = date(line, AssetColumn.RETIRED_ON);
        if (retiredOn.isPresent()) {
            sink.accept(retirement(line, retiredOn.get()));
        } else if (isGone(line)) {
            reject(
                    line,
                    AssetColumn.RETIRED_ON,
                    new Text("sorti du parc sans date de sortie", "retired without a date"));
        }
    }

    private boolean isGone(AssetLine line) {
        return line.has(AssetColumn.RETIRED_TO)
                || reference
                        .statuses()
                        .code(line.get(AssetColumn.STATUS))
                        .filter(GONE::contains)
                        .isPresent();
    }

    private Retirement retirement(AssetLine line, LocalDate retiredOn) {
        LocalDate start = date(line, AssetColumn.IN_SERVICE_ON)
                .or(() -> date(line, AssetColumn.BOUGHT_ON))
                .orElse(null);
        return new Retirement(
                line.get(AssetColumn.ID),
                new At(file, line.line()),
                true,
                category(line),
                entities.computeIfAbsent(line.get(AssetColumn.ENTITY), entity -> entity),
                quantity(line),
                start,
                retiredOn,
                null,
                word(line, AssetColumn.RETIRED_TO),
                word(line, AssetColumn.FUNCTIONAL),
                RowCells.UNKNOWN,
                RowCells.UNKNOWN);
    }

    private String category(AssetLine line) {
        CategoryMatch match = reference.categories().resolve(line.get(AssetColumn.CATEGORY));
        if (match instanceof CategoryMatch.Known known) {
            return known.code();
        }
        var candidates = match instanceof CategoryMatch.Generic generic
                ? generic.candidates()
                : reference.categories().codes();
        return reference
                .models()
                .find(line.get(AssetColumn.MANUFACTURER), line.get(AssetColumn.MODEL), candidates)
                .map(found -> found.code())
                .orElse("");
    }

    private String word(AssetLine line, AssetColumn column) {
        return reference.words().of(column.label()).code(line.get(column)).orElse(RowCells.UNKNOWN);
    }

    private static int quantity(AssetLine line) {
        String quantity = line.get(AssetColumn.QUANTITY);
        return quantity.isEmpty() ? 1 : Integer.parseInt(quantity);
    }

    private static Optional<LocalDate> date(AssetLine line, AssetColumn column) {
        try {
            return line.has(column) ? Optional.of(LocalDate.parse(line.get(column))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void reject(AssetLine line, AssetColumn column, Text reason) {
        Reject reject = Rejects.of(line.line(), column.label(), line.get(AssetColumn.ID), reason);
        sink.reject(reject);
    }
}
