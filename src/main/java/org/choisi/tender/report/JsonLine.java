package org.choisi.tender.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.CleanWords;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON written as it comes, on one line, with numbers that never have an exponent. */
public final class JsonLine implements AutoCloseable {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    public JsonLine(OutputStream out) {
        json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    public void words(String name, String words) {
        json.writeName(name);
        if (words == null) {
            json.writeNull();
            return;
        }
        json.writeString(CleanWords.whole(words));
    }

    public void number(String name, BigDecimal number) {
        plain(name, number == null ? null : Figures.plain(number));
    }

    void number(String name, BigFraction number) {
        plain(name, number == null ? null : Figures.plain(number));
    }

    public void number(String name, Integer number) {
        plain(name, number == null ? null : number.toString());
    }

    public void yesNo(String name, boolean yes) {
        json.writeName(name);
        json.writeBoolean(yes);
    }

    public void nothing(String name) {
        json.writeName(name);
        json.writeNull();
    }

    public void strings(String name, List<String> words) {
        json.writeName(name);
        strings(words);
    }

    /** Lists of words in a list. */
    public void lists(String name, List<List<String>> lists) {
        json.writeName(name);
        json.writeStartArray();
        lists.forEach(this::strings);
        json.writeEndArray();
    }

    public void object(Runnable inside) {
        json.writeStartObject();
        inside.run();
        json.writeEndObject();
    }

    public void object(String name, Runnable inside) {
        json.writeName(name);
        object(inside);
    }

    /** One object for each. */
    public <T> void objects(String name, Iterable<T> things, Consumer<T> inside) {
        json.writeName(name);
        json.writeStartArray();
        things.forEach(thing -> object(() -> inside.accept(thing)));
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.close();
    }

    private void strings(List<String> words) {
        json.writeStartArray();
        words.forEach(word -> json.writeString(CleanWords.whole(word)));
        json.writeEndArray();
    }

    private void plain(String name, String number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
            return;
        }
        json.writeNumber(number);
    }
}
