package org.choisi.web.page.about;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.choisi.inventory.plan.Field;
import org.choisi.inventory.plan.Sheet;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.reference.Origins.Origin;
import org.choisi.web.page.Speech;
import org.choisi.web.page.TableDownload;
import org.choisi.web.page.about.MeasuredPages.Measured;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The weights of the pages and the sources of the figures, as files. */
@Controller
class AboutDownloads {

    private final WeightViews weights;
    private final SourceViews sources;
    private final MessageSource messages;

    AboutDownloads(WeightViews weights, SourceViews sources, MessageSource messages) {
        this.weights = weights;
        this.sources = sources;
        this.messages = messages;
    }

    /** What one source gave to one file. */
    private record Used(Origin origin, String source, int rows) {}

    @GetMapping(WeightViews.PATH + TableDownload.FORM)
    ResponseEntity<byte[]> weights(@PathVariable String form, Language language) throws IOException {
        return TableDownload.in(form).of("ecoconception", weights(language), language);
    }

    @GetMapping(SourceViews.PATH + TableDownload.FORM)
    ResponseEntity<byte[]> sources(@PathVariable String form, Language language) throws IOException {
        return TableDownload.in(form).of("sources", sources(language), language);
    }

    private Sheet<Measured> weights(Language language) {
        var speech = new Speech(messages, language);
        return new Sheet<>(
                new Text("Poids des pages", "Weight of pages"),
                List.of(
                        Field.of("page", "page", "page", one -> WeightViews.name(one, speech)),
                        Field.of("path", "adresse", "address", Measured::path),
                        Field.of("kilobytes", "poids (ko)", "weight (kB)", Measured::kilobytes),
                        Field.of("requests", "requêtes", "requests", Measured::requests),
                        Field.of("elements", "éléments", "elements", Measured::elements),
                        Field.of("ecoindex", "EcoIndex (sur 100)", "EcoIndex (of 100)", Measured::ecoindex),
                        Field.of("measured_on", "mesuré le", "measured on", Measured::measuredOn)),
                weights.all());
    }

    private Sheet<Used> sources(Language language) {
        List<Used> used = sources.live().files().stream()
                .flatMap(origin -> origin.sources().entrySet().stream()
                        .map(source -> new Used(origin, source.getKey(), source.getValue())))
                .toList();
        return new Sheet<>(
                new Text("Sources", "Sources"),
                List.of(
                        Field.of("file", "fichier", "file", one -> one.origin().file()),
                        Field.of(
                                "holds",
                                "contenu",
                                "content",
                                one -> one.origin()
                                        .holds()
                                        .map(words -> words.in(language))
                                        .orElse("")),
                        Field.of("source", "source", "source", Used::source),
                        Field.of("rows", "lignes", "rows", Used::rows),
                        Field.of(
                                "licences_of_file",
                                "licences du fichier",
                                "licences of the file",
                                one -> one.origin().licences().stream()
                                        .map(terms -> terms.from() + " ("
                                                + terms.words().in(language) + ")")
                                        .collect(Collectors.joining(" | ")))),
                used);
    }
}
