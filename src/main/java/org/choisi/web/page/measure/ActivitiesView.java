package org.choisi.web.page.measure;

import java.util.List;
import org.choisi.web.page.Link;

/**
 * What was done in a year besides the equipment: printing, transport, maintenance, data centres, cloud.
 *
 * @param answer what it weighs, and what equipment and activities weigh together
 * @param notes what the figures are worth, one sentence each
 * @param downloads every line as files, none when there is no line
 */
record ActivitiesView(String answer, String caption, List<Line> lines, List<String> notes, List<Link.Shown> downloads) {

    record Line(String name, String lines, String electricity, String mass, String range) {}
}
