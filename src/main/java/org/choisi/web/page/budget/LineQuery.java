package org.choisi.web.page.budget;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.choisi.budget.BeforeTax;
import org.choisi.budget.ColouredLine;
import org.choisi.inventory.header.HeaderLabel;
import org.choisi.web.page.Link;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which lines of a budget the reader asked to see, and in which order; what is blank means all.
 *
 * @param year as addresses say it
 * @param page counted from 1
 */
record LineQuery(String text, String year, String entity, Optional<LineState> state, Sort sort, int page) {

    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);

    /** Which lines come first; the words are those of the address. */
    enum Sort {
        CARBON("carbone", Comparator.comparing(LineQuery::kg).reversed()),
        EUROS("euros", Comparator.comparing(LineQuery::euros).reversed()),
        FILE("fichier", null);

        private final String word;
        private final Comparator<ColouredLine> order;

        Sort(String word, Comparator<ColouredLine> order) {
            this.word = word;
            this.order = order;
        }

        String word() {
            return word;
        }
    }

    /** The words of the address: French, as the pages are first. */
    record Parameters(String q, String annee, String entite, String etat, String tri, Integer page) {}

    static LineQuery of(Parameters asked) {
        int page = asked.page() == null ? 1 : asked.page();
        if (page < 1) {
            throw refused();
        }
        String state = said(asked.etat());
        Optional<LineState> wanted = LineState.named(state);
        if (!state.isEmpty() && wanted.isEmpty()) {
            throw refused();
        }
        return new LineQuery(
                said(asked.q()), said(asked.annee()), said(asked.entite()), wanted, sort(said(asked.tri())), page);
    }

    private static Sort sort(String word) {
        for (Sort sort : Sort.values()) {
            if (sort.word.equals(word)) {
                return sort;
            }
        }
        if (word.isEmpty()) {
            return Sort.CARBON;
        }
        throw refused();
    }

    private static ResponseStatusException refused() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private static String said(String words) {
        return words == null ? "" : words.strip();
    }

    boolean filtered() {
        return !text.isEmpty() || !year.isEmpty() || !entity.isEmpty() || state.isPresent();
    }

    Link at(UUID budget) {
        return BudgetAddress.lines(budget)
                .with("q", text)
                .with("annee", year)
                .with("entite", entity)
                .with("etat", state.map(LineState::word).orElse(""))
                .with("tri", sort == Sort.CARBON ? "" : sort.word);
    }

    /** The lines that are wanted, in the order that is wanted. */
    List<ColouredLine> among(List<ColouredLine> lines) {
        String words = HeaderLabel.of(text);
        var wanted = lines.stream()
                .filter(line ->
                        year.isEmpty() || Chosen.word(line.line().year()).equals(year))
                .filter(line -> entity.isEmpty() || line.line().entity().equals(entity))
                .filter(line -> state.isEmpty() || state.get().holds(line))
                .filter(line ->
                        text.isEmpty() || !words.isEmpty() && searched(line).contains(words));
        return sort.order == null ? wanted.toList() : wanted.sorted(sort.order).toList();
    }

    private static String searched(ColouredLine line) {
        return HeaderLabel.of(String.join(
                " ", line.line().code(), line.line().label(), line.line().entity()));
    }

    private static BigDecimal kg(ColouredLine line) {
        return line.weight().map(weight -> weight.kgCo2e().mid()).orElse(LEAST);
    }

    private static BigDecimal euros(ColouredLine line) {
        return line.beforeTax().map(BeforeTax::mid).orElse(LEAST);
    }
}
