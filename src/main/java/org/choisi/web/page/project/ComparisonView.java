package org.choisi.web.page.project;

import java.util.List;

/**
 * Versions and alternatives beside each other.
 *
 * @param rows one for each dimension, then one for each answer that differs
 */
record ComparisonView(
        String headline,
        List<String> lead,
        List<Column> columns,
        List<Row> dimensions,
        List<Row> differences,
        String asOf) {

    record Column(
            String href, String name, String css, String grade, String points, String completeness, boolean best) {}

    /** One row; each cell may have a figure below it. */
    record Row(String name, List<Cell> cells) {}

    record Cell(String text, String points) {}
}
