package org.choisi.web.page.project;

import java.util.List;
import org.choisi.web.page.Position;

/**
 * The projects that are kept, ready to be shown.
 *
 * @param name what was typed as the name of a new project, when it was refused
 */
record ProjectsView(String headline, List<Row> rows, Position pages, List<Choice> kinds, String name) {

    record Row(
            String href,
            String name,
            String kind,
            String css,
            String grade,
            String score,
            String completeness,
            String changed) {}

    record Choice(String value, String text, boolean chosen) {}
}
