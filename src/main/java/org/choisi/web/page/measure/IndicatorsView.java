package org.choisi.web.page.measure;

import java.util.List;
import org.choisi.web.page.Link;

/**
 * Where the body stands against its targets in one year.
 *
 * @param registers what was sent, and what is still missing, one sentence each
 */
record IndicatorsView(
        String headline,
        String asOf,
        String lead,
        List<FootprintView.Choice> years,
        String caption,
        List<Line> lines,
        List<String> registers,
        List<Link.Shown> downloads) {

    record Line(String href, String label, String value, String target, String css, String status) {}

    /**
     * One indicator, with all that it rests on.
     *
     * @param next the target after this one, null when nothing is decided
     * @param place row of the catalogue
     * @param facts the figures that the value is made of
     * @param downloads the rows left out as files, all of them
     */
    record One(
            String label,
            String css,
            String answer,
            String asOf,
            String target,
            String next,
            String reason,
            String place,
            String reference,
            List<Fact> facts,
            List<String> notes,
            List<String> leftOut,
            List<Fact> rows,
            String more,
            List<Link.Shown> downloads) {}

    record Fact(String name, String value) {}
}
