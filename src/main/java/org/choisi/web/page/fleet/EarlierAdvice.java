package org.choisi.web.page.fleet;

import java.util.Optional;
import org.choisi.store.Inventory;
import org.choisi.web.LivePolicy;
import org.choisi.web.page.Speech;

/**
 * Advice that was given under other rules or reference data than those live now: it stays what it was, and can be given anew.
 *
 * @param text what the reader should know
 * @param again where to ask for new advice
 */
public record EarlierAdvice(String text, String again) {

    public static Optional<EarlierAdvice> of(Inventory inventory, LivePolicy.Status live, Speech speech) {
        boolean same = inventory.ruleSet().equals(live.desk().rules().hash())
                && inventory.referenceData().equals(live.desk().reference().hash());
        if (same || inventory.kept().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EarlierAdvice(
                speech.say("earlier.text", inventory.fileName(), speech.day(inventory.asOf())),
                "/inventaires/" + inventory.id() + "/refaire"));
    }
}
