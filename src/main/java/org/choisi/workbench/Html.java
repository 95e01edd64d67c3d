package org.choisi.workbench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.translate.CharSequenceTranslator;
import org.apache.commons.text.translate.EntityArrays;
import org.apache.commons.text.translate.LookupTranslator;
import org.choisi.measure.Language;

/** Writes HTML: names of elements come from the program, everything else is escaped here. */
final class Html {

    private static final CharSequenceTranslator ESCAPED = new LookupTranslator(EntityArrays.BASIC_ESCAPE);
    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[\\w#.:-]+");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Locale locale;
    private boolean capital;

    Html(Language language) {
        this.locale = language.locale();
    }

    /** @param attributes names and values in turn */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            String value = attributes[at + 1];
            String quote = NEEDS_NO_QUOTES.matcher(value).matches() ? "" : "\"";
            out.append(' ').append(attributes[at]).append('=');
            out.append(quote).append(ESCAPED.translate(value)).append(quote);
        }
        out.append('>');
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** The next words open a sentence. */
    Html sentence() {
        capital = true;
        return this;
    }

    Html text(String words) {
        if (words.isEmpty()) {
            return this;
        }
        int first = words.offsetByCodePoints(0, 1);
        String opened = capital ? words.substring(0, first).toUpperCase(locale) + words.substring(first) : words;
        capital = false;
        out.append(ESCAPED.translate(opened));
        return this;
    }

    Html element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close(element);
    }

    /** A link to a place of a page. */
    Html link(String page, String anchor, String words) {
        String fragment = URLEncoder.encode(anchor, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
        return element("a", words, "href", page + "#" + fragment);
    }

    /** The program's own style sheet: the only content that is not escaped. */
    Html styled(String css) {
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /** A full stop, unless one is there. */
    Html stop() {
        char last = out.charAt(out.length() - 1);
        if (last != '.' && last != '!' && last != '?') {
            out.append('.');
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
