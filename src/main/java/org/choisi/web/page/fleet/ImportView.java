package org.choisi.web.page.fleet;

import org.choisi.store.ImportStatus;
import org.choisi.store.Inventory;
import org.choisi.web.page.Speech;

/**
 * An import that holds no advice yet, or never will.
 *
 * @param refresh seconds after which to look again, null once there is nothing to wait for
 */
record ImportView(String headline, String refresh, boolean running, String said, String address) {

    private static final String SECONDS = "2";

    static ImportView of(Inventory inventory, Speech speech) {
        String address = "/inventaires/" + inventory.id();
        if (inventory.status() == ImportStatus.FAILED) {
            String why = inventory.failure().map(speech::text).orElse("");
            return new ImportView(speech.say("import.failed", inventory.fileName()), null, false, why, address);
        }
        String headline = inventory.status() == ImportStatus.PENDING ? "import.waiting" : "import.running";
        String said =
                inventory.read() == 0 ? speech.say("import.read.none") : speech.count("import.read", inventory.read());
        return new ImportView(speech.say(headline, inventory.fileName()), SECONDS, true, said, address);
    }
}
