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
public record Speech(MessageSource messages, Language language) {

    private static final int MONTHS_A_YEAR = 12;
    private static final BigDecimal KILO = BigDecimal.valueOf(1_000);
    private static final BigDecimal MEGA = BigDecimal.valueOf(1_000_000);
    private static final Pattern FRENCH_PUNCTUATION = Pattern.compile(" ([»:;!?%€])");

    public String say(String code, Object... words) {
        return messages.getMessage(code, words, language.locale());
    }

    /** The words of a code that owners may extend; what has no words of ours shows as it is written. */
    public String sayOr(String code, String otherwise) {
        try {
            return messages.getMessage(code, null, language.locale());
        } catch (NoSuchMessageException e) {
            return otherwise;
        }
    }

    /** {@code one} of {@code code.one}, {@code many} of {@code code.many}, counted. */
    public String count(String code, long number, Object... more) {
        Object[] words = new Object[more.length + 1];
        words[0] = number(number);
        System.arraycopy(more, 0, words, 1, more.length);
        return say(code + (number == 1 ? ".one" : ".many"), words);
    }

    public String text(Text text) {
        return text.in(language);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    public String day(LocalDate day) {
        return Spoken.day(day, language);
    }

    /** A day with the time of day, where several things happen on one. */
    public String moment(ZonedDateTime moment) {
        String time = "%02d:%02d".formatted(moment.getHour(), moment.getMinute());
        return say("moment", day(moment.toLocalDate()), language == Language.FR ? time.replace(":", " h ") : time);
    }

    /** {@code 7 mois}, {@code 6,5 ans}; never rounded up to the next whole year. */
    public String age(Integer months) {
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
    public String rounded(BigDecimal figure) {
        if (figure.signum() == 0) {
            return number(0);
        }
        BigDecimal two = figure.round(new MathContext(2, RoundingMode.HALF_UP));
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(Math.max(0, two.scale()));
        format.setMaximumFractionDigits(Math.max(0, two.scale()));
        return format.format(two);
    }

    /** {@code 193 kg}, {@code 1 800 t}: greenhouse gases, two significant figures. */
    public String mass(BigDecimal kg) {
        return kg.abs().compareTo(KILO) < 0
                ? say("mass.kg", rounded(kg))
                : say("mass.tonnes", rounded(kg.movePointLeft(3)));
    }

    /** {@code 420 kWh}, {@code 4,1 GWh}: electricity, two significant figures. */
    public String energy(BigDecimal kwh) {
        BigDecimal size = kwh.abs();
        if (size.compareTo(KILO) < 0) {
            return say("energy.kwh", rounded(kwh));
        }
        return size.compareTo(MEGA) < 0
                ? say("energy.mwh", rounded(kwh.movePointLeft(3)))
                : say("energy.gwh", rounded(kwh.movePointLeft(6)));
    }

    /** {@code 12 500 €}, {@code 3,1 M€}: money before tax, two significant figures from a million on. */
    public String euros(BigDecimal euros) {
        return euros.abs().compareTo(MEGA) < 0
                ? say("euros", fixed(euros, 0))
                : say("euros.millions", rounded(euros.movePointLeft(6)));
    }

    /** As exact as six decimals can be; whole numbers without any. */
    public String exact(BigDecimal figure) {
        return Spoken.number(figure, 6, language);
    }

    /** With so many decimals, neither more nor fewer. */
    public String fixed(BigDecimal figure, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(figure);
    }

    /** {@code rules/purchasing/duties.csv, ligne 4}; what names no line stays as it is. */
    public String place(String at) {
        int colon = at.lastIndexOf(':');
        return colon < 0 ? at : say("reason.place", at.substring(0, colon), at.substring(colon + 1));
    }

    /** {@code lus il y a 2 jours}. */
    public String readAgo(Duration ago) {
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
    public static String unbroken(String sentence) {
        return FRENCH_PUNCTUATION.matcher(sentence.replace("« ", "«\u00a0")).replaceAll("\u00a0$1");
    }

    /** Words in a row, those that are empty left out. */
    public static String phrase(String... words) {
        return String.join(
                " ", Arrays.stream(words).filter(word -> !word.isEmpty()).toList());
    }

    public static String joined(List<String> parts) {
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
