package org.choisi.web.page.measure;

import java.util.List;
import org.choisi.web.chart.Lines;
import org.choisi.web.page.Link;

/**
 * What the fleet would weigh under other habits, beside today's.
 *
 * @param note something to know of what was asked, null when there is nothing
 * @param faults what is wrong with what was typed
 * @param shipped scenarios that lie ready to be tried
 * @param columns names of the futures, today's habits first
 * @param keep address that keeps this scenario beside the next one; null when there is none to keep
 * @param downloads every year of every scenario as files
 */
record ScenarioView(
        String headline,
        String asOf,
        String lead,
        String note,
        List<Fault> faults,
        List<Link.Shown> shipped,
        List<Field> fields,
        List<Hidden> kept,
        Lines chart,
        String top,
        List<String> columns,
        List<Line> lines,
        List<String> levers,
        List<String> assumptions,
        String sources,
        String keep,
        List<Link.Shown> downloads) {

    /**
     * @param hint the figure as it is today, empty when it has none
     * @param fault which of the faults is about it, null when none is
     */
    record Field(String name, String label, String value, String hint, String fault) {

        /** Whether words are typed into it, not figures. */
        public boolean words() {
            return name.equals(ScenarioForm.NAME);
        }

        /** Characters that fit into it. */
        public int longest() {
            return words() ? ScenarioForm.LONGEST_NAME : ScenarioForm.LONGEST_FIGURE;
        }
    }

    record Fault(String id, String said) {}

    record Hidden(String name, String value) {}

    record Line(String name, List<String> cells) {}
}
