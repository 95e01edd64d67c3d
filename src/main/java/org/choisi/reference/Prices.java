package org.choisi.reference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** What a new device of each category costs, for rows of an inventory that do not say. */
public final class Prices {

    /**
     * A price.
     *
     * @param eurBeforeTax euros before tax, for one device
     */
    public record Price(BigDecimal eurBeforeTax, Provenance provenance) {}

    private final Map<String, Price> byCategory = new HashMap<>();

    private Prices() {}

    static Prices read(FileSet files, Set<String> categories, List<Finding> findings) {
        var prices = new Prices();
        for (Table.Line line :
                Table.lines(files, "prices.csv", findings, "id category eur_before_tax status source note")) {
            String category = line.oneOf("category", categories);
            var price = new Price(line.number("eur_before_tax"), line.provenance());
            if (price.eurBeforeTax().signum() <= 0) {
                line.wrong("eur_before_tax", new Text("Un prix est positif.", "A price is positive."));
            }
            if (prices.byCategory.put(category, price) != null) {
                line.wrong(
                        "category", new Text("Cette catégorie a déjà un prix.", "This category already has a price."));
            }
        }
        return prices;
    }

    public Optional<Price> of(String category) {
        return Optional.ofNullable(byCategory.get(category));
    }
}
