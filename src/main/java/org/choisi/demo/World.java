package org.choisi.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that the story of the metropolis is told from. */
record World(long seed, Settings settings, Products products, Entities entities) {

    static World shipped(long seed) {
        Settings settings = Settings.shipped();
        return new World(seed, settings, Products.shipped(), new Entities(settings));
    }

    List<Kind> kinds() {
        Settings categories = settings.at("categories");
        var kinds = new ArrayList<Kind>();
        categories.values().keySet().forEach(name -> {
            String category = String.valueOf(name);
            kinds.add(Kind.of(category, categories.at(category)));
        });
        return kinds;
    }

    /** Who sells a category. */
    String supplier(String category) {
        for (Map.Entry<?, ?> supplier : settings.at("suppliers").values().entrySet()) {
            if (((List<?>) supplier.getValue()).contains(category)) {
                return String.valueOf(supplier.getKey());
            }
        }
        return "";
    }
}
