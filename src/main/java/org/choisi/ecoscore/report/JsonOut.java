package org.choisi.ecoscore.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.ecoscore.Fractions;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON written as it comes, on one line, with numbers that never have an exponent. */
final class JsonOut implements AutoCloseable {

    /** Enough to tell scores apart; the exact one is written as a fraction beside. */
    private static final int DECIMALS = 2;

    private static final int DECIMALS_OF_SHARES = 4;
    private static final int DECIMALS_OF_FIGURES = 6;

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final Language language;

    JsonOut(OutputStream out, Language language) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        this.language = language;
    }

    void words(String name, String words) {
        json.writeName(name);
        if (words == null) {
            json.writeNull();
        } else {
            json.writeString(words);
        }
    }

    void text(String name, Text text) {
        words(name, text == null ? null : text.in(language));
    }

    String said(Text text) {
        return text.in(language);
    }

    /** Cut to two decimals: a score just under a grade is not shown as reaching it. */
    void points(String name, BigFraction number) {
        number(name, number == null ? null : Fractions.cut(number, DECIMALS));
    }

    void share(String name, BigFraction number) {
        number(name, Fractions.cut(number, DECIMALS_OF_SHARES));
    }

    void number(String name, BigDecimal number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(Fractions.plain(number).toPlainString());
        }
    }

    void yesNo(String name, boolean yes) {
        json.writeName(name);
        json.writeBoolean(yes);
    }

    /** Values of a reason: numbers, texts, words or lists of words. */
    void values(String name, Map<String, Object> values) {
        object(
                name,
                () -> values.forEach((key, value) -> {
                    if (value instanceof BigDecimal number) {
                        boolean fine = number.scale() > DECIMALS_OF_FIGURES;
                        number(key, fine ? number.setScale(DECIMALS_OF_FIGURES, RoundingMode.FLOOR) : number);
                    } else if (value instanceof Text text) {
                        text(key, text);
                    } else if (value instanceof List<?> list) {
                        json.writeName(key);
                        json.writeStartArray();
                        list.forEach(item -> json.writeString(String.valueOf(item)));
                        json.writeEndArray();
                    } else {
                        words(key, value == null ? null : String.valueOf(value));
                    }
                }));
    }

    void strings(String name, List<String> strings) {
        json.writeName(name);
        json.writeStartArray();
        strings.forEach(json::writeString);
        json.writeEndArray();
    }

    void object(Runnable inside) {
        json.writeStartObject();
        inside.run();
        json.writeEndObject();
    }

    void object(String name, Runnable inside) {
        json.writeName(name);
        object(inside);
    }

    /** One object for each. */
    <T> void objects(String name, Iterable<T> things, Consumer<T> inside) {
        json.writeName(name);
        json.writeStartArray();
        things.forEach(thing -> object(() -> inside.accept(thing)));
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.close();
    }
}
