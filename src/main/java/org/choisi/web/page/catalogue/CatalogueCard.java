package org.choisi.web.page.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.choisi.catalogue.AlternativeImpact;
import org.choisi.catalogue.ItemImpact;
import org.choisi.catalogue.Weight;
import org.choisi.web.chart.Scale;
import org.choisi.web.page.Speech;
import org.springframework.web.util.HtmlUtils;

/**
 * The alternatives for an item as one fragment of HTML for somebody else's page: no script, no style sheet, no class and no id, as
 * request portals take style elements out and two cards may stand on one page.
 *
 * @param page address of the item's own page, with the server in it
 * @param theme {@code light} or {@code dark} for a portal that has that one alone, {@code light dark} for the reader's own
 */
record CatalogueCard(ItemImpact impact, Speech speech, String page, String theme) {

    private static final String UTF_8 = "UTF-8";
    /** Each colour twice: browsers that do not know the second form keep the first, which is light. */
    private static final String BOX =
            "max-width:40em;padding:.75em;border:1px solid #7d786c;color:#1b1f24;background:#fdfcf9;"
                    + "color:light-dark(#1b1f24,#e6e4df);background:light-dark(#fdfcf9,#16181b);"
                    + "font:1em/1.4 system-ui,sans-serif;color-scheme:";

    private static final String TABLE = "width:100%;border-collapse:collapse;color:inherit";
    private static final String LEFT = "text-align:left;font-weight:400;padding:.25em .5em .25em 0";
    private static final String RIGHT =
            "text-align:right;padding:.25em 0 .25em .5em;vertical-align:top;font-weight:400";
    private static final String SMALL = "font-size:.875em;margin:.5em 0 0";
    private static final String BAR =
            "display:block;height:.3em;background:#0b5d3b;background:light-dark(#0b5d3b,#74c69d);width:";
    private static final String LINK = "color:#0b5d3b;color:light-dark(#0b5d3b,#74c69d)";

    /** For a place within somebody else's page. */
    String fragment() {
        return html(escaped(title()));
    }

    private String html(String heading) {
        var out = new StringBuilder(4_096);
        out.append("<section lang=\"").append(speech.language().locale().getLanguage());
        out.append("\" aria-label=\"").append(escaped(title())).append("\" style=\"");
        out.append(BOX).append(theme).append("\">");
        table(out, heading);
        out.append("<p style=\"")
                .append(SMALL)
                .append("\">")
                .append(escaped(proof()))
                .append("</p>");
        out.append("<p style=\"").append(SMALL).append("\"><a style=\"").append(LINK);
        out.append("\" target=\"_blank\" rel=\"noopener\" href=\"")
                .append(escaped(page))
                .append("\">");
        out.append(escaped(speech.say("card.more"))).append("</a></p></section>");
        return out.toString();
    }

    /** The same as a document of its own, for a frame. */
    String document() {
        return "<!DOCTYPE html><html lang=\"" + speech.language().locale().getLanguage()
                + "\"><head><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"" + theme + "\"><title>"
                + escaped(title()) + "</title></head><body style=\"margin:0\"><main>"
                + html("<h1 style=\"font:inherit;margin:0\">" + escaped(title()) + "</h1>") + "</main></body></html>";
    }

    private String title() {
        return speech.say("card.title", speech.text(impact.item().name()));
    }

    private void table(StringBuilder out, String heading) {
        out.append("<table style=\"").append(TABLE).append("\"><caption style=\"text-align:left;font-weight:600\">");
        out.append(heading).append("</caption><thead><tr>");
        head(out, LEFT, "carbon.option");
        head(out, RIGHT, "card.kg");
        head(out, RIGHT, "card.km");
        out.append("</tr></thead><tbody>");
        Scale scale = Scale.of(impact.alternatives().stream()
                .flatMap(one -> one.weight().stream())
                .map(weight -> weight.kgPerYear().mid())
                .toList());
        impact.alternatives().forEach(one -> row(out, one, scale));
        out.append("</tbody></table>");
    }

    private void head(StringBuilder out, String style, String word) {
        out.append("<th scope=\"col\" style=\"").append(style).append(";font-size:.875em\">");
        out.append(escaped(speech.say(word))).append("</th>");
    }

    private void row(StringBuilder out, AlternativeImpact one, Scale scale) {
        var words = new CatalogueWords(speech);
        out.append("<tr><th scope=\"row\" style=\"").append(LEFT).append("\">").append(escaped(name(one, words)));
        one.weight().ifPresent(weight -> bar(out, weight.kgPerYear().mid(), scale));
        out.append("</th>");
        cell(out, one.weight().map(weight -> figure(weight, words)).orElseGet(() -> speech.say("card.unknown")));
        cell(out, one.weight().map(weight -> kilometres(weight, words)).orElse(""));
        out.append("</tr>");
    }

    private static void bar(StringBuilder out, BigDecimal kg, Scale scale) {
        out.append("<span aria-hidden=\"true\" style=\"")
                .append(BAR)
                .append(scale.width(kg))
                .append("%\"></span>");
    }

    private static void cell(StringBuilder out, String words) {
        out.append("<td style=\"")
                .append(RIGHT)
                .append("\">")
                .append(escaped(words))
                .append("</td>");
    }

    private String name(AlternativeImpact one, CatalogueWords words) {
        return one.weight()
                .map(weight -> speech.say("card.served", words.name(one), words.years(weight.years())))
                .orElseGet(() -> words.name(one));
    }

    private String figure(Weight weight, CatalogueWords words) {
        String range = words.range(weight.kgPerYear());
        return range.isEmpty() ? words.perYear(weight) : speech.say("card.figure", words.perYear(weight), range);
    }

    private String kilometres(Weight weight, CatalogueWords words) {
        return words.kmFor(weight.kgPerYear().mid(), impact);
    }

    private String proof() {
        var words = new CatalogueWords(speech);
        return Speech.joined(
                List.of(words.sources(impact), impact.isKnown() ? words.car(impact) : speech.say("card.nothing")));
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, UTF_8);
    }
}
