package org.choisi.inventory;

import org.choisi.inventory.value.Cleaner;
import org.choisi.inventory.value.Words;

/** Serial numbers: one that a spreadsheet mangled is left out and counted, for the device is known without it. */
final class Serials implements Cleaner {

    private long mangled;

    @Override
    public String clean(String raw) {
        if (Words.isScientific(raw)) {
            mangled++;
            return "";
        }
        return Words.clean(raw);
    }

    long mangled() {
        return mangled;
    }
}
