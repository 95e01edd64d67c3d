package org.choisi.web.page.fleet;

import java.util.UUID;
import org.choisi.store.AdviceRow;
import org.choisi.web.page.Link;

/** Where the page of one asset is. Ids hold any character, and a file may hold one twice: hence the line. */
final class AssetAddress {

    static final String PATH = "/equipements";
    static final String JSON = "/equipements/avis.json";

    private AssetAddress() {}

    static Link of(UUID inventory, AdviceRow row) {
        return of(PATH, inventory, row);
    }

    static Link json(UUID inventory, AdviceRow row) {
        return of(JSON, inventory, row);
    }

    private static Link of(String path, UUID inventory, AdviceRow row) {
        return Link.to(path).with("inventaire", inventory).with("id", row.id()).with("ligne", row.line());
    }
}
