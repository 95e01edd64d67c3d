package org.choisi.web.page.measure;

import java.util.List;
import org.choisi.web.page.Link;

/**
 * The footprint of a fleet in one year, as a page shows it.
 *
 * @param lead what stands right under the answer
 * @param by the ways of splitting the whole, the one that is shown first told by {@code chosen}
 * @param unit of the table: tonnes or kilograms
 * @param others what the table does not list, null when it lists everything
 * @param known how well the pieces are known, one sentence each
 * @param downloads the same figures as files
 */
record FootprintView(
        String headline,
        String asOf,
        String lead,
        List<Choice> years,
        List<Choice> by,
        String caption,
        String unit,
        List<Line> lines,
        String others,
        List<String> known,
        String sources,
        List<Link.Shown> downloads) {

    /** Something that may be looked at instead. */
    record Choice(String href, String text, boolean chosen) {}

    /** One group; widths are in hundredths of the heaviest. */
    record Line(
            String name,
            String pieces,
            String making,
            String use,
            String total,
            String range,
            String width,
            String path) {}
}
