package org.choisi.web.page.decision;

import java.util.List;

/**
 * One advice in plain words, and whether it comes out the same.
 *
 * @param explanation its paragraphs, each a list of sentences under a heading
 * @param replay what came out; null before it is asked for
 * @param again where to ask for that
 * @param asset the page of the asset
 */
record DecisionView(
        String title,
        List<Part> explanation,
        List<String> decided,
        Replay replay,
        String again,
        String asset,
        String json) {

    record Part(String heading, List<String> sentences) {}

    /**
     * @param css {@code note} when the advice comes out the same, {@code alert} when it does not
     * @param same whether the same rules and facts give the same again
     * @param today what the live rules say
     */
    record Replay(String css, String same, String today) {}
}
