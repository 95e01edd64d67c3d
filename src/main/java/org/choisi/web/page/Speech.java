package org.choisi.web.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/** Says things on a page in the language of its reader. */
record Speech(MessageSource messages, Language language) {

    private static final int MONTHS_A_YEAR = 12;
    private static final Pattern FRENCH_PUNCTUATION = Pattern.compile(" ([»:;!?%€])");

    String say(String code, Object... words) {
        return messages.getMessage(code, words, language.locale());
    }

    /** The words of a code that owners may extend; what has no words of ours shows as it is written. */
    String sayOr(String code, String otherwise) {
        try {
            return messages.getMessage(code, null, language.locale());
        } catch (NoSuchMessageException e) {
            return otherwise;
        }
    }

    /** {@code one} of {@code code.one}, {@code many} of {@code code.many}, counted. */
    String count(String code, long number, Object... more) {
        Object[] words = new Object[more.length + 1];
        words[0] = number(number);
        System.arraycopy(more, 0, words, 1, more.length);
        return say(code + (number == 1 ? ".one" : ".many"), words);
    }

    String text(Text text) {
        return text.in(language);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    String day(LocalDate day) {
        return Spoken.day(day, language);
    }

    /** A day with the time of day, where several things happen on one. */
    String moment(ZonedDateTime moment) {
        String time = "%02d:%02d".formatted(moment.getHour(), moment.getMinute());
        return say("moment", day(moment.toLocalDate()), language == Language.FR ? time.replace(":", " h ") : time);
    }

    /** {@code 7 mois}, {@code 6,5 ans}; never rounded up to the next whole year. */
    String age(Integer months) {
        if (months == null) {
            return say("age.unknown");
        }
        if (months < MONTHS_A_YEAR) {
            return say("age.months", number(months));
        }
        BigDecimal years =
                BigDecimal.valueOf(months).divide(BigDecimal.valueOf(MONTHS_A_YEAR), 1, RoundingMode.HALF_UP);
        // English counts from two on, French calls everything under two singular.
        boolean singular = language == Language.FR ? years.intValue() < 2 : months == MONTHS_A_YEAR;
        return say(singular ? "age.year" : "age.years", Spoken.number(years, 1, language));
    }

    /** Two significant figures: more than that no estimate of carbon is worth. */
    String rounded(BigDecimal figure) {
        BigDecimal two = figure.round(new MathContext(2, RoundingMode.HALF_UP));
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(Math.max(0, two.scale()));
        format.setMaximumFractionDigits(Math.max(0, two.scale()));
        return format.format(two);
    }

    /** As exact as six decimals can be; whole numbers without any. */
    String exact(BigDecimal figure) {
        return Spoken.number(figure, 6, language);
    }

    /** With so many decimals, neither more nor fewer. */
    String fixed(BigDecimal figure, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(figure);
    }

    /** {@code rules/purchasing/duties.csv, ligne 4}; what names no line stays as it is. */
    String place(String at) {
        int colon = at.lastIndexOf(':');
        return colon < 0 ? at : say("reason.place", at.substring(0, colon), at.substring(colon + 1));
    }

    /** {@code lus il y a 2 jours}. */
    String readAgo(Duration ago) {
        if (ago.toMinutes() < 1) {
            return say("read.now");
        }
        if (ago.toHours() < 1) {
            return say("read.minutes", number(ago.toMinutes()));
        }
        if (ago.toDays() < 1) {
            return say("read.hours", number(ago.toHours()));
        }
        return ago.toDays() == 1 ? say("read.yesterday") : say("read.days", number(ago.toDays()));
    }

    /** The same sentence, never broken inside its quotes or before its French punctuation. */
    static String unbroken(String sentence) {
        return FRENCH_PUNCTUATION.matcher(sentence.replace("« ", "«\u00a0")).replaceAll("\u00a0$1");
    }

    /** Words in a row, those that are empty left out. */
    static String phrase(String... words) {
        return String.join(
                " ", Arrays.stream(words).filter(word -> !word.isEmpty()).toList());
    }

    static String joined(List<String> parts) {
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
