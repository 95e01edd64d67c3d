package org.choisi.web.page.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.choisi.catalogue.Alternative;
import org.choisi.catalogue.AlternativeImpact;
import org.choisi.catalogue.Catalogue;
import org.choisi.catalogue.CatalogueItem;
import org.choisi.catalogue.ItemImpact;
import org.choisi.catalogue.ToldChoices;
import org.choisi.catalogue.Weight;
import org.choisi.web.CatalogueDesk;
import org.choisi.web.page.Choice;
import org.choisi.web.page.Link;
import org.choisi.web.page.Speech;

/** Makes the list of the catalogue. */
record CatalogueViews(Catalogue catalogue, Speech speech, CatalogueWords words) {

    private static final List<String> KINDS = List.of("equipment", "accessory", "service");
    /** Every line weighs on the page; the files have all of them. */
    private static final int MOST_CHOSEN = 10;

    static CatalogueViews of(Catalogue catalogue, Speech speech) {
        return new CatalogueViews(catalogue, speech, new CatalogueWords(speech));
    }

    /** @param kind empty for all */
    CatalogueView view(String text, String kind, CatalogueDesk.Period chosen) {
        List<CatalogueView.Row> rows = catalogue.items().stream()
                .filter(item -> kind.isEmpty() || item.kind().equals(kind))
                .filter(item -> folded(speech.text(item.name())).contains(folded(text)))
                .map(this::row)
                .toList();
        return new CatalogueView(
                speech.count("catalogue.caption", rows.size()),
                text,
                kinds(kind),
                !text.isEmpty() || !kind.isEmpty(),
                rows,
                chosen(chosen.told()),
                speech.count(
                        "catalogue.chosen.caption",
                        chosen.told().all(),
                        String.valueOf(chosen.first().getYear())),
                file(chosen, "csv"),
                file(chosen, "xlsx"));
    }

    private static String file(CatalogueDesk.Period chosen, String form) {
        return Link.to(CatalogueAddress.COUNTS + "." + form)
                .with("du", chosen.first().atDay(1))
                .with("au", chosen.last().atEndOfMonth())
                .href();
    }

    private static String folded(String words) {
        return java.text.Normalizer.normalize(words.strip(), java.text.Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private Choice kinds(String chosen) {
        List<Choice.Option> options = new ArrayList<>();
        options.add(new Choice.Option("", chosen.isEmpty(), speech.say("filter.all")));
        KINDS.forEach(kind ->
                options.add(new Choice.Option(kind, kind.equals(chosen), speech.say("catalogue.kind." + kind))));
        return new Choice("nature", speech.say("catalogue.kind"), options);
    }

    private CatalogueView.Row row(CatalogueItem item) {
        ItemImpact impact = catalogue.impact(item, ItemImpact.Asked.ONE);
        Optional<Weight> bought = impact.alternatives().stream()
                .filter(one -> one.offer().alternative() == Alternative.NEW)
                .findFirst()
                .flatMap(AlternativeImpact::weight);
        return new CatalogueView.Row(
                CatalogueAddress.of(item.code()),
                speech.text(item.name()),
                speech.say("catalogue.kind." + item.kind()),
                bought.map(words::perYear).orElseGet(() -> speech.say("card.unknown")),
                bought.map(weight -> words.kmFor(weight.kgPerYear().mid(), impact))
                        .orElse(""),
                CatalogueItemViews.lightest(impact)
                        .map(one -> speech.say(
                                "catalogue.lightest.short",
                                words.name(one),
                                words.perYear(one.weight().orElseThrow())))
                        .orElse(""));
    }

    private List<CatalogueView.Chosen> chosen(ToldChoices told) {
        return told.totals().stream()
                .sorted(Comparator.comparingLong(ToldChoices.Total::choices).reversed())
                .limit(MOST_CHOSEN)
                .map(total -> new CatalogueView.Chosen(
                        speech.text(catalogue.nameOf(total.item())),
                        speech.text(catalogue.nameOf(total.item(), total.alternative())),
                        speech.number(total.choices())))
                .toList();
    }
}
