package org.choisi.inventory.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Hit;
import org.choisi.policy.Spoken;
import org.choisi.services.Advice;
import org.choisi.services.Freed;
import org.choisi.services.Review;
import org.choisi.services.ServiceFootprint;
import org.choisi.services.Totals;

/** Reviews for people: what to do first, each with its reason; services to keep are counted. */
public final class ReviewText {

    private static final List<Advice> ORDER = List.of(Advice.WITHDRAW, Advice.MERGE, Advice.IMPROVE, Advice.COMPLETE);

    private final Language language;

    public ReviewText(Language language) {
        this.language = language;
    }

    public String of(List<Review> reviews) {
        var text = new StringBuilder();
        for (Advice advice : ORDER) {
            List<Review> such =
                    reviews.stream().filter(review -> review.advice() == advice).toList();
            if (!such.isEmpty()) {
                text.append(heading(advice, such.size())).append('\n');
                such.forEach(review -> service(text, review));
                text.append('\n');
            }
        }
        summary(Totals.of(reviews)).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private String heading(Advice advice, int count) {
        String words = advice.words().in(language);
        String name = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return name + say(" : ", ": ") + count;
    }

    private void service(StringBuilder text, Review review) {
        text.append("  ").append(review.service().name().shown()).append('\n');
        review.reasons().forEach(hit -> finding(text, hit));
        review.when().ifPresent(when -> when.reasons().forEach(hit -> finding(text, hit)));
        review.freed()
                .ifPresent(freed ->
                        text.append("    ").append(freed(review, freed)).append('\n'));
        review.nearMisses()
                .forEach(miss -> text.append("    ")
                        .append(say("serait à ", "would be to "))
                        .append(miss.text().in(language))
                        .append('\n'));
        review.otherFindings().stream().filter(ReviewText::isWorthSaying).forEach(hit -> finding(text, hit));
    }

    /** What asks for something: that a service is in use, or alone of its kind, is in the other forms. */
    private static boolean isWorthSaying(Hit hit) {
        return !hit.outcome().action().isEmpty() && !hit.outcome().answer().equals(Advice.KEEP.name());
    }

    private void finding(StringBuilder text, Hit hit) {
        text.append("    ")
                .append(hit.text(language))
                .append(" [")
                .append(hit.row().id())
                .append(", ")
                .append(hit.row().at())
                .append("]\n");
    }

    private String freed(Review review, Freed freed) {
        String euros = freed.eurosPerYear() == null
                ? say("coût inconnu", "cost unknown")
                : Spoken.value("Euros", freed.eurosPerYear(), language);
        String kg =
                freed.kgPerYear() == null ? say("empreinte inconnue", "footprint unknown") : range(freed.kgPerYear());
        boolean weak = review.footprint().filter(ServiceFootprint::weak).isPresent();
        return say("Libère par an : ", "Frees a year: ") + euros + say(" et ", " and ") + kg
                + (weak ? say(", ordre de grandeur d'après le prix", ", an order of magnitude by the price") : "")
                + " ["
                + freed.row().id() + ", " + freed.row().at() + "]";
    }

    /** A few lines about all of them. */
    public List<String> summary(Totals totals) {
        List<String> lines = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        totals.byAdvice().forEach((advice, count) -> counts.add(advice.words().in(language) + " " + count));
        lines.add(String.join(", ", counts));
        lines.add(say("libéré par an : ", "freed a year: ")
                + Spoken.value("Euros", totals.eurosPerYear(), language)
                + say(" et ", " and ")
                + range(totals.kgPerYear()));
        missing(lines, totals.costNotKnown(), new Text("coût inconnu", "unknown cost"));
        missing(lines, totals.footprintNotKnown(), new Text("empreinte inconnue", "unknown footprint"));
        if (totals.weak() > 0) {
            lines.add(say("dont empreintes d'après un prix (ordre de grandeur) : ", "of which footprints by a price: ")
                    + totals.weak());
        }
        return lines;
    }

    private void missing(List<String> lines, int count, Text what) {
        if (count > 0) {
            lines.add(say("non compté, ", "not counted, ")
                    + what.in(language)
                    + say(" : ", ": ")
                    + count
                    + say(" à retirer ou fusionner", " to be withdrawn or merged"));
        }
    }

    private String range(KgCo2e kg) {
        String mid = number(kg.mid());
        boolean exact = kg.low().compareTo(kg.high()) == 0;
        return mid + " kgCO2e" + (exact ? "" : " (" + number(kg.low()) + say(" à ", " to ") + number(kg.high()) + ")");
    }

    private String number(BigDecimal kg) {
        int decimals = kg.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        return Spoken.number(kg.setScale(decimals, RoundingMode.HALF_UP), decimals, language);
    }

    private String say(String fr, String en) {
        return language == Language.EN ? en : fr;
    }
}
