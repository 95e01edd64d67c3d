package org.choisi.tender.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Nearest;
import org.choisi.policy.RowFact;
import org.choisi.policy.Vocabularies;
import org.choisi.tender.Check;
import org.choisi.tender.Severity;

/** What people call products; those that the tables do not know are told: what is asked of them was not looked at. */
final class ProductNames {

    private static final int LONGEST = 80;

    private final Set<String> known;
    private final Map<String, Text> names = new HashMap<>();

    ProductNames(Edition edition) {
        for (RowFact row : edition.rows("products")) {
            var name = new Text(
                    (String) row.fields().get("nameFr"), (String) row.fields().get("nameEn"));
            names.put((String) row.fields().get("product"), name);
        }
        known = new TreeSet<>(edition.words("product"));
        known.remove(Purchases.ITSELF);
    }

    /** In the plural; the word itself when the tables have no name for it. */
    Text of(String product) {
        return names.getOrDefault(product, Text.same(product));
    }

    /** Those that a consultation can name. */
    Map<String, Text> all() {
        Map<String, Text> all = new TreeMap<>();
        known.forEach(product -> all.put(product, of(product)));
        return all;
    }

    boolean knows(Purchase purchase) {
        return purchase.product().equals(Purchases.ITSELF) || known.contains(Vocabularies.folded(purchase.product()));
    }

    Check unknown(Purchases.Placed placed) {
        String product = placed.purchase().product();
        String shown = product.length() > LONGEST ? product.substring(0, LONGEST) + "…" : product;
        Text nearest = Nearest.to(shown, known);
        String all = String.join(", ", known);
        return new Check(
                "DATA-PRODUCT",
                Severity.WARN,
                placed.where() + " / " + shown,
                new Text(
                        "Produit inconnu « %s » : aucun contrôle propre à ce produit n'a été fait%s (connus : %s)."
                                .formatted(shown, nearest.fr(), all),
                        "Unknown product '%s': no check of its own was made for this product%s (known: %s)."
                                .formatted(shown, nearest.en(), all)),
                "",
                "",
                null);
    }
}
