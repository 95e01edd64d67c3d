package org.choisi.inventory.footprint;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.choisi.impact.Source;
import org.choisi.impact.footprint.Known;
import org.choisi.impact.footprint.NotCounted;
import org.choisi.impact.footprint.PieceFootprint;
import org.choisi.lifecycle.Asset;
import org.choisi.table.SafeCell;

/** Writes one CSV line an asset, so that every sum can be taken apart down to the line of the inventory and the rows used. */
public final class FootprintDetails implements AutoCloseable {

    private static final String HEADER =
            "file;id;line;category;manufacturer;model;entity;acquired_as;quantity;start_on;retired_on;life_years;"
                    + "share_of_year;" + FootprintCsv.FIGURES
                    + ";cut_off_embodied_kg_per_year_mid;known;not_counted;sources;use_not_known;"
                    + "usual_life_embodied_kg_per_year_mid\n";

    private final BufferedWriter out;
    private final StringBuilder line = new StringBuilder(512);

    /** @param stream closed with this */
    public FootprintDetails(OutputStream stream) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        out.write(HEADER);
    }

    /**
     * @param file the inventory it stands in
     * @param one footprint of a single piece; the line holds that of all its pieces
     */
    public void write(String file, Asset asset, PieceFootprint one) {
        line.setLength(0);
        line.append(SafeCell.of(file)).append(';');
        words(asset.id()).append(asset.line()).append(';');
        words(asset.profile().category());
        words(asset.manufacturer());
        words(asset.model());
        words(asset.entity());
        words(asset.profile().acquiredAs());
        line.append(asset.quantity()).append(';');
        day(asset.service().startOn());
        day(asset.service().retiredOn());
        number(one.lifeYears()).append(';');
        number(one.shareOfYear());
        BigDecimal quantity = BigDecimal.valueOf(asset.quantity());
        figures(one, quantity);
        line.append(';');
        number(one.cutOffEmbodiedKgPerYear()
                .map(kg -> kg.mid().multiply(quantity))
                .orElse(null));
        line.append(';').append(one.known()).append(';');
        line.append(one.whyNot().map(NotCounted::name).orElse("")).append(';');
        sources(one);
        line.append(';').append(one.useKnown() ? 0 : asset.quantity()).append(';');
        number(one.usualLife() == null ? null : one.usualLife().mid().multiply(quantity));
        write(line.append('\n'));
    }

    /** Of what could not be evaluated nothing is said: a zero would be read as one. */
    private void figures(PieceFootprint one, BigDecimal quantity) {
        if (one.known() == Known.NOT_EVALUATED) {
            line.append(";".repeat(FootprintCsv.FIGURES.split(";").length));
        } else {
            FootprintCsv.figures(line, one.footprint().times(quantity), one.useKnown());
        }
    }

    private StringBuilder words(String words) {
        return line.append(SafeCell.of(words)).append(';');
    }

    private void day(Object day) {
        line.append(day == null ? "" : day).append(';');
    }

    private StringBuilder number(BigDecimal number) {
        return number == null ? line : line.append(Figures.shown(number).toPlainString());
    }

    private void sources(PieceFootprint one) {
        String before = "";
        for (Source source : one.sources()) {
            line.append(before).append(source.at());
            before = "|";
        }
    }

    private void write(CharSequence words) {
        try {
            out.append(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
