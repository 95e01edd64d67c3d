package org.choisi.web.page.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.choisi.budget.Colour;
import org.choisi.budget.ColouredLine;
import org.choisi.measure.KgCo2e;
import org.choisi.web.page.Speech;

/** Says colours and what they come from, always with a word and a shape beside the colour. */
final class ColourWords {

    private static final int FIGURES = 2;

    private ColourWords() {}

    static String css(String colour) {
        return switch (colour) {
            case "red" -> "block";
            case "amber" -> "warn";
            case "green" -> "ok";
            default -> "info";
        };
    }

    static String css(Optional<Colour> colour) {
        return css(colour.map(Colour::name).orElse(""));
    }

    static String said(Optional<Colour> colour, Speech speech) {
        return speech.say("budget.colour." + colour.map(Colour::name).orElse("none"));
    }

    /** Its colour, or why it has none. */
    static String said(ColouredLine line, Speech speech) {
        return switch (line.status()) {
            case WEIGHED -> said(line.colour(), speech);
            case NOT_MATCHED -> speech.say("budget.status.not-matched");
            case NOT_COUNTED -> speech.say("budget.status.not-counted");
        };
    }

    /** Two figures, never rounded up to a limit that it does not reach; empty without a target. */
    static String share(Optional<Colour> colour, Speech speech) {
        return colour.flatMap(Colour::sharePercent)
                .map(share ->
                        speech.exact(share.round(new MathContext(FIGURES, RoundingMode.DOWN))) + speech.say("percent"))
                .orElse("");
    }

    /** In tonnes; empty when there is no doubt to tell. */
    static String range(KgCo2e kg, Speech speech) {
        if (kg.low().compareTo(kg.high()) == 0) {
            return "";
        }
        return speech.say("budget.range", speech.rounded(tonnes(kg.low())), speech.rounded(tonnes(kg.high())));
    }

    static BigDecimal tonnes(BigDecimal kg) {
        return kg.movePointLeft(3);
    }
}
