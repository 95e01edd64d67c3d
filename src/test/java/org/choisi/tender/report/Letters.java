package org.choisi.tender.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.LotEvaluation;

/** Letters to the bidders of a lot, and all their words. */
final class Letters {

    private Letters() {}

    static BidderLetter letter(LotEvaluation lot, String bid) {
        return BidderLetter.of(Samples.evaluation(lot), "LOT-1", bid);
    }

    static Stream<Text> texts(BidderLetter letter) {
        return Stream.concat(letter.facts().stream(), letter.explanation().stream())
                .flatMap(part -> Stream.concat(Stream.of(part.title()), part.lines().stream()));
    }

    static String french(BidderLetter letter) {
        return words(letter, Language.FR);
    }

    /** All its words; numbers without the spaces and commas between thousands. */
    static String words(BidderLetter letter, Language language) {
        String words = texts(letter).map(text -> text.in(language)).collect(Collectors.joining("\n"));
        return words.replaceAll("(?<=[0-9])[\u00a0\u202f](?=[0-9]{3})", "")
                .replaceAll(language == Language.EN ? "(?<=[0-9]),(?=[0-9]{3})" : "(?!)", "");
    }
}
