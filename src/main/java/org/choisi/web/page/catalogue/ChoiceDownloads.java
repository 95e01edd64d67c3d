package org.choisi.web.page.catalogue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.choisi.catalogue.Catalogue;
import org.choisi.catalogue.ToldChoices;
import org.choisi.inventory.plan.Field;
import org.choisi.inventory.plan.Sheet;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.web.CatalogueDesk;
import org.choisi.web.page.TableDownload;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What requesters chose, by entity, as files; entities with few choices are together there too. */
@Controller
class ChoiceDownloads {

    private static final Text TITLE = new Text("Choix", "Choices");
    private static final Text GROUPED = new Text("entités regroupées", "entities together");
    private static final Text NOT_SAID = new Text("non précisée", "not said");

    private final CatalogueDesk desk;

    ChoiceDownloads(CatalogueDesk desk) {
        this.desk = desk;
    }

    @GetMapping(CatalogueAddress.COUNTS + TableDownload.FORM)
    ResponseEntity<byte[]> file(
            @PathVariable String form,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate du,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate au,
            Language language)
            throws IOException {
        CatalogueDesk.Period chosen = chosen(du, au);
        String name = "choix-" + chosen.first() + "-" + chosen.last();
        return TableDownload.in(form).of(name, sheet(chosen, language), language);
    }

    /** This year until today when nothing is asked for. */
    private CatalogueDesk.Period chosen(LocalDate from, LocalDate to) {
        LocalDate last = to == null ? desk.today() : to;
        return desk.chosen(from == null ? last.withDayOfYear(1) : from, last);
    }

    private Sheet<ToldChoices.OfEntity> sheet(CatalogueDesk.Period chosen, Language language) {
        return desk.with(desk.today(), catalogue -> {
            Names names = new Names(catalogue, language);
            return new Sheet<>(TITLE, names.fields(), chosen.told().byEntity());
        });
    }

    /** The words of a line, as the catalogue of today has them. */
    private record Names(Catalogue catalogue, Language language) {

        List<Field<ToldChoices.OfEntity>> fields() {
            return List.of(
                    Field.of("item", "article", "item", ToldChoices.OfEntity::item),
                    Field.of(
                            "item_name",
                            "nom de l'article",
                            "name of the item",
                            line -> catalogue.nameOf(line.item()).in(language)),
                    Field.of("alternative", "alternative", "alternative", ToldChoices.OfEntity::alternative),
                    Field.of(
                            "alternative_name",
                            "ce qui est choisi",
                            "what was chosen",
                            line -> catalogue
                                    .nameOf(line.item(), line.alternative())
                                    .in(language)),
                    Field.of("entity", "entité", "entity", this::entity),
                    Field.of("choices", "choix", "choices", ToldChoices.OfEntity::choices));
        }

        private String entity(ToldChoices.OfEntity line) {
            return switch (line.whose()) {
                case NAMED -> line.entity();
                case GROUPED -> GROUPED.in(language);
                case NOT_SAID -> NOT_SAID.in(language);
            };
        }
    }
}
