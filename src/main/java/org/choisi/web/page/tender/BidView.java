package org.choisi.web.page.tender;

import java.util.List;
import java.util.stream.Stream;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.BidEvaluation.Status;
import org.choisi.tender.Evaluation;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Statement;
import org.choisi.tender.Statement.Matter;
import org.choisi.tender.report.BidderLetter;
import org.choisi.web.page.Speech;

/**
 * One bid on one lot: where it stands, and what its bidder is told. The page is made to be printed for that bidder, so it
 * says nothing of the others that a letter may not.
 *
 * @param alerts what the buyer alone looks at; not printed
 */
record BidView(
        String title,
        String what,
        String answer,
        String css,
        String asOf,
        String alerts,
        Chapter facts,
        Chapter explanation,
        String back) {

    /** Lines of a part with an element of their own; more would weigh on the page. */
    private static final int MOST_LINES = 40;

    /** @param duties what the law asks for here, with its reference */
    record Chapter(List<String> duties, List<Part> parts) {}

    record Part(String title, List<String> lines, String reference) {}

    static BidView of(Evaluation evaluation, LotEvaluation lot, BidEvaluation bid, TenderViews tender) {
        Speech speech = tender.speech();
        var words = new TenderWords(speech, lot);
        String what =
                Speech.joined(List.of(tender.what(), lot.lot().id(), lot.lot().title()));
        String answer = speech.say("asset.answer", words.name(bid), standing(lot, bid, speech));
        BidderLetter letter =
                BidderLetter.of(evaluation, lot.lot().id(), bid.bid().id());
        return new BidView(
                speech.say("tender.title", what, answer),
                what,
                answer,
                TenderWords.css(bid.status()),
                speech.day(evaluation.asOf()),
                words.alerts(bid.alerts()),
                chapter(evaluation.statements(Matter.DECISION), letter.facts(), speech),
                chapter(evaluation.statements(Matter.EXPLANATION), letter.explanation(), speech),
                tender.address().page());
    }

    private static String standing(LotEvaluation lot, BidEvaluation bid, Speech speech) {
        if (bid.status() != Status.RANKED) {
            return speech.say("status." + bid.status().name());
        }
        long ranked = lot.ranking().stream().mapToLong(List::size).sum();
        return speech.say("bid.rank", speech.number(bid.rank()), speech.number(ranked));
    }

    private static Chapter chapter(List<Statement> duties, List<BidderLetter.Part> parts, Speech speech) {
        return new Chapter(
                duties.stream()
                        .map(duty ->
                                Speech.unbroken(speech.say("bid.duty", speech.text(duty.text()), duty.reference())))
                        .toList(),
                parts.stream().map(part -> part(part, speech)).toList());
    }

    private static Part part(BidderLetter.Part part, Speech speech) {
        List<String> lines = part.lines().stream()
                .map(line -> Speech.unbroken(speech.text(line)))
                .toList();
        return new Part(speech.text(part.title()), few(lines), Speech.unbroken(part.reference()));
    }

    /** All that is said: what comes after the most lines shares the last one. */
    private static List<String> few(List<String> lines) {
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        return Stream.concat(
                        lines.stream().limit(MOST_LINES - 1L),
                        Stream.of(String.join(" ", lines.subList(MOST_LINES - 1, lines.size()))))
                .toList();
    }
}
