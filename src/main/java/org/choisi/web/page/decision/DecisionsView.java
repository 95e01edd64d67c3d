package org.choisi.web.page.decision;

import java.util.List;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;

/**
 * People's decisions, or the advice that one asset was given.
 *
 * @param answer how many decisions, and how many are other than the advice
 * @param search the asset looked for; empty when none is
 * @param given the advice of that asset, the latest first
 * @param caption how many are shown
 */
record DecisionsView(
        String answer, String search, List<Link.Shown> given, String caption, List<Row> rows, Position pages) {

    /** One decision, with a link to the advice it was made on. */
    record Row(
            String href,
            String asset,
            String on,
            String decision,
            String css,
            String advice,
            String motive,
            String by) {}
}
