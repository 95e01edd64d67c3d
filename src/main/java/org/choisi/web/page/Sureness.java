package org.choisi.web.page;

import java.util.ArrayList;
import java.util.List;
import org.choisi.tender.Stability;

/** How sure a ranking is, in sentences. */
record Sureness(TenderWords words, Stability stability) {

    /** The one sentence of the ordinary page. */
    String sentence() {
        List<String> winners = words.lot().winners();
        if (winners.isEmpty()) {
            return "";
        }
        if (winners.size() > 1) {
            return say("sure.tie", words.names(winners));
        }
        if (stability == null) {
            return say("sure.alone");
        }
        if (!words.lot().clearLead()) {
            return say("sure.none");
        }
        return stability.smallestWeightChange() == null ? say("sure.weights") : weightChange();
    }

    /** Every smallest change that would make another bid win. */
    List<String> changes() {
        List<String> changes = new ArrayList<>();
        if (stability == null) {
            return changes;
        }
        if (!words.lot().clearLead()) {
            changes.add(say("sure.none"));
            return changes;
        }
        changes.add(stability.smallestWeightChange() == null ? say("sure.weights") : weightChange());
        changes.add(stability.smallestMarkChange() == null ? say("sure.marks") : markChange());
        changes.add(stability.smallestPriceChange() == null ? say("sure.prices") : priceChange());
        return changes;
    }

    private String weightChange() {
        var change = stability.smallestWeightChange();
        return say(
                "sure.weight",
                change.criterion(),
                words.speech().exact(change.from()),
                words.turningPoint(change.from(), change.to()),
                words.name(change.winner()));
    }

    private String markChange() {
        var change = stability.smallestMarkChange();
        return say(
                "sure.mark",
                words.name(change.bid()),
                change.criterion(),
                words.speech().exact(change.from()),
                words.speech().exact(change.to()),
                words.name(change.winner()));
    }

    private String priceChange() {
        var change = stability.smallestPriceChange();
        return say(
                "sure.price",
                words.name(change.bid()),
                words.speech().exact(change.from()),
                words.speech().exact(change.to()),
                words.name(change.winner()));
    }

    /** What the absence of each bid would change; those that change nothing share one sentence. */
    List<String> withdrawals() {
        List<String> said = new ArrayList<>();
        if (stability == null) {
            return said;
        }
        List<String> calm = new ArrayList<>();
        for (Stability.Withdrawal withdrawal : stability.withdrawals()) {
            if (withdrawal.reversed().isEmpty() && withdrawal.more() == 0) {
                calm.add(withdrawal.without());
            } else {
                said.add(withdrawal(withdrawal));
            }
        }
        if (!calm.isEmpty()) {
            said.add(say("sure.withdrawals.none", words.names(calm)));
        }
        return said;
    }

    private String withdrawal(Stability.Withdrawal withdrawal) {
        String pairs = String.join(
                " ; ",
                withdrawal.reversed().stream()
                        .map(pair -> say("sure.reversed", words.name(pair.get(0)), words.name(pair.get(1))))
                        .toList());
        String all = withdrawal.more() == 0
                ? pairs
                : say("sure.reversed.more", pairs, words.speech().number(withdrawal.more()));
        return say("sure.withdrawal", words.name(withdrawal.without()), all);
    }

    List<String> methods() {
        return stability == null
                ? List.of()
                : stability.methods().stream().map(this::method).toList();
    }

    private String method(Stability.MethodSwap swap) {
        boolean same = swap.winners().equals(words.lot().winners());
        return say(
                same ? "sure.method.same" : "sure.method.other",
                swap.criterion(),
                words.method(swap.method()),
                words.names(swap.winners()));
    }

    private String say(String code, Object... with) {
        return Speech.unbroken(words.speech().say(code, with));
    }
}
