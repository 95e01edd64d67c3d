package org.choisi.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.choisi.web.page.about.MeasuredPages;

/** What the pages weighed in one run, as the page about it reads it: copied by hand to {@code pages-measured.csv}. */
final class MeasuredFile {

    /** Pages that say that something is not there are no kind of their own. */
    private static final List<String> NOT_TOLD = List.of("not-found", "no-tender", "failed");

    private static final String NUMBER = "[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+(?=/fichier|/ligne|/apercu)";

    private record Line(String path, Browser.Weight weight) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** Of several pages of one kind, such as one a consultation, the largest is kept. */
    void add(String name, String path, Browser.Weight weight) {
        System.out.printf(
                "%-14s %5.1f kB %d requests %4d elements EcoIndex %.1f%n",
                name, weight.kilobytes(), weight.requests(), weight.domElements(), weight.ecoIndex());
        if (!NOT_TOLD.contains(name)) {
            lines.merge(
                    name.replaceFirst("-2026-\\d+$", ""),
                    new Line(path, weight),
                    (one, other) -> one.weight().ecoIndex() <= other.weight().ecoIndex() ? one : other);
        }
    }

    void write(Path file) throws IOException {
        var text = new StringBuilder(MeasuredPages.HEADER).append('\n');
        lines.forEach((name, line) -> text.append(String.format(
                Locale.ROOT,
                "%s;%s;%.1f;%d;%d;%.1f;%s%n",
                name,
                line.path().replaceAll(NUMBER, "{id}"),
                line.weight().kilobytes(),
                line.weight().requests(),
                line.weight().domElements(),
                line.weight().ecoIndex(),
                LocalDate.now())));
        Files.writeString(file, text);
    }
}
