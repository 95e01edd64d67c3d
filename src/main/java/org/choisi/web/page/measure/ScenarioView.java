package org.choisi.web.page.measure;

import java.util.List;
import org.choisi.web.chart.Lines;

/**
 * What the fleet would weigh under other habits, beside today's.
 *
 * @param answer null until something is changed
 * @param refused what is wrong with what was typed, one sentence each
 * @param columns names of the futures, today's habits first
 * @param keep address that keeps this scenario beside the next one; null when there is none to keep
 */
record ScenarioView(
        String headline,
        String asOf,
        String lead,
        List<String> refused,
        List<Field> fields,
        List<Hidden> kept,
        Lines chart,
        String top,
        List<String> columns,
        List<Line> lines,
        List<String> levers,
        List<String> assumptions,
        String sources,
        String keep) {

    /** @param hint the figure as it is today, empty when it has none */
    record Field(String name, String label, String value, String hint) {}

    record Hidden(String name, String value) {}

    record Line(String name, List<String> cells) {}
}
