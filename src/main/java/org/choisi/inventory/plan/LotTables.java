package org.choisi.inventory.plan;

import static org.choisi.inventory.plan.Field.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.plan.Lot;
import org.choisi.lifecycle.plan.LotDuty;
import org.choisi.measure.Text;

/** Lots as tables: each piece with its lot, and each lot with what it asks for and room for what is filled in by hand. */
final class LotTables {

    private LotTables() {}

    /** A line of the inventory in a lot. */
    record Entry(Lot lot, Lot.Item item) {

        private Asset asset() {
            return item.step().outlook().asset();
        }
    }

    static Sheet<Entry> items(List<Lot> lots, TableWords words) {
        List<Field<Entry>> fields = new ArrayList<>();
        lot(words)
                .forEach(field -> fields.add(new Field<>(
                        field.name(), field.words(), entry -> field.value().apply(entry.lot()))));
        fields.add(of("id", "id", "id", entry -> entry.asset().id()));
        fields.add(of(
                "file",
                "fichier",
                "file",
                entry -> entry.item().step().outlook().file()));
        fields.add(of("line", "ligne", "line", entry -> entry.asset().line()));
        fields.add(of("name", "nom", "name", entry -> entry.asset().name()));
        fields.add(of(
                "manufacturer",
                "fabricant",
                "manufacturer",
                entry -> entry.asset().manufacturer()));
        fields.add(of("model", "modèle", "model", entry -> entry.asset().model()));
        fields.add(of(
                "serial",
                "numéro de série",
                "serial number",
                entry -> entry.asset().serial()));
        fields.add(of("quantity", "pièces", "pieces", entry -> entry.item().quantity()));
        fields.add(of(
                "verdict",
                "avis",
                "advice",
                entry -> entry.item().step().decision().verdict().name()));
        fields.addAll(byHand());
        List<Entry> entries = lots.stream()
                .flatMap(lot -> lot.items().stream().map(item -> new Entry(lot, item)))
                .toList();
        return new Sheet<>(new Text("Équipements", "Assets"), fields, entries);
    }

    static Sheet<Lot> lots(List<Lot> lots, TableWords words) {
        List<Field<Lot>> fields = new ArrayList<>(lot(words));
        fields.add(of("pieces", "pièces", "pieces", Lot::pieces));
        fields.addAll(byHand());
        return new Sheet<>(new Text("Lots", "Lots"), fields, lots);
    }

    private static List<Field<Lot>> lot(TableWords words) {
        return List.of(
                of("lot", "lot", "lot", Lot::id),
                of("year", "année", "year", Lot::year),
                of("channel", "voie de sortie", "channel", Lot::channel),
                of("entity", "entité", "entity", Lot::entity),
                of("category", "catégorie", "category", Lot::category),
                of(
                        "category_name",
                        "nom de la catégorie",
                        "name of the category",
                        lot -> words.category(lot.category())),
                of("erasure", "effacement", "erasure", Lot::erasure),
                of(
                        "documents",
                        "pièces à réunir",
                        "documents",
                        lot -> lot.duties().stream()
                                .map(LotDuty::document)
                                .distinct()
                                .collect(Collectors.joining("|"))),
                of(
                        "wait_days",
                        "jours d'attente",
                        "days to wait",
                        lot -> lot.duties().stream()
                                .map(LotDuty::waitDays)
                                .filter(Objects::nonNull)
                                .max(Integer::compare)
                                .orElse(null)),
                of(
                        "duties",
                        "ce qui est demandé",
                        "what is asked",
                        lot -> lot.duties().stream()
                                .map(duty -> duty.id() + " " + duty.text().in(words.language()))
                                .collect(Collectors.joining(" "))),
                of(
                        "references",
                        "références",
                        "references",
                        lot -> lot.duties().stream()
                                .map(LotDuty::reference)
                                .distinct()
                                .collect(Collectors.joining(" | "))));
    }

    /** Nothing of this is known before it is done. */
    private static <R> List<Field<R>> byHand() {
        return List.of(
                of("erasure_certificate", "n° du certificat d'effacement", "erasure certificate no.", row -> null),
                of("erased_on", "effacé le", "erased on", row -> null),
                of("erased_by", "effacé par", "erased by", row -> null),
                of("slip_number", "n° de bordereau", "slip no.", row -> null),
                of("recipient", "bénéficiaire", "recipient", row -> null),
                of("handed_over_on", "remis le", "handed over on", row -> null));
    }
}
