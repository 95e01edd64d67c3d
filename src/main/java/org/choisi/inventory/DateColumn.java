package org.choisi.inventory;

import java.util.HashMap;
import java.util.Map;
import org.choisi.inventory.header.Source;
import org.choisi.inventory.value.BadCell;
import org.choisi.inventory.value.Cleaner;
import org.choisi.inventory.value.DateOrder;
import org.choisi.inventory.value.DateText;
import org.choisi.inventory.value.UnbelievedDates;

/** One column of dates, and what its rows say of the order in which days and months are written. */
final class DateColumn implements Cleaner {

    /** Days of forty years: an inventory holds few different dates, a hostile one is not remembered for ever. */
    private static final int MOST_REMEMBERED = 15_000;

    private final Source source;
    private final boolean spreadsheet;
    private final Runnable settling;
    private final UnbelievedDates unbelieved;
    private final Map<String, DateText> parsed = new HashMap<>();
    private final Map<String, String> cleaned = new HashMap<>();
    private DateOrder order;
    private long dayFirst;
    private long monthFirst;
    private long ambiguous;

    /** @param settling reads the whole table and settles every column of it */
    DateColumn(Source source, boolean spreadsheet, Runnable settling) {
        this.source = source;
        this.spreadsheet = spreadsheet;
        this.settling = settling;
        this.unbelieved = new UnbelievedDates(source.header());
    }

    Source source() {
        return source;
    }

    void count(String raw) {
        if (DateText.isIso(raw)) {
            return;
        }
        DateText date = parse(raw);
        if (date.provesDayFirst()) {
            dayFirst++;
        } else if (date.provesMonthFirst()) {
            monthFirst++;
        } else if (date.isAmbiguous()) {
            ambiguous++;
        }
    }

    @Override
    public String clean(String raw, int line) {
        if (!DateText.isIso(raw) && parse(raw).kind() == DateText.Kind.UNBELIEVED) {
            unbelieved.add(line, raw);
            return "";
        }
        return clean(raw);
    }

    /** Those met so far. */
    UnbelievedDates unbelieved() {
        return unbelieved;
    }

    @Override
    public String clean(String raw) {
        if (DateText.isIso(raw)) {
            return raw;
        }
        String known = cleaned.get(raw);
        if (known != null) {
            return known;
        }
        DateText date = parse(raw);
        if (date.kind() == DateText.Kind.OPEN && order == null) {
            settling.run();
        }
        String iso = iso(date);
        if (cleaned.size() < MOST_REMEMBERED) {
            cleaned.put(raw, iso);
        }
        return iso;
    }

    private String iso(DateText date) {
        if (order == DateOrder.DAY_FIRST && date.provesMonthFirst()) {
            throw new BadCell(
                    "les dates de cette colonne sont lues jour d'abord ; celle-ci n'existe pas ainsi",
                    "the dates of this column are read day first; this one does not exist that way");
        }
        if (order == DateOrder.MONTH_FIRST && date.provesDayFirst()) {
            throw new BadCell(
                    "les dates de cette colonne sont lues mois d'abord ; celle-ci n'existe pas ainsi",
                    "the dates of this column are read month first; this one does not exist that way");
        }
        return date.iso(order);
    }

    private DateText parse(String raw) {
        DateText known = parsed.get(raw);
        if (known == null) {
            known = DateText.of(raw, spreadsheet);
            if (parsed.size() < MOST_REMEMBERED) {
                parsed.put(raw, known);
            }
        }
        return known;
    }

    long dayFirst() {
        return dayFirst;
    }

    long monthFirst() {
        return monthFirst;
    }

    long ambiguous() {
        return ambiguous;
    }

    DateOrder order() {
        return order;
    }

    void settle(DateOrder settled) {
        order = settled;
    }
}
