package org.choisi.web.api;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.measure.Text;
import org.choisi.policy.Nearest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads flat JSON objects with known fields, in an array or one after the other, noting everything that is not as it should
 * be. Values come as the words of cells: numbers plain, {@code true} as yes.
 */
final class ObjectsBody {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int LONGEST_NAME_SHOWN = 60;
    /** Beyond this an exact number is nobody's, and writing it out would fill the memory. */
    private static final int MOST_DIGITS = 30;

    private final List<String> names;
    private final int most;
    private final Faults faults;
    private final List<Map<String, String>> objects = new ArrayList<>();

    private ObjectsBody(List<String> names, int most, Faults faults) {
        this.names = names;
        this.most = most;
        this.faults = faults;
    }

    /**
     * The objects in order; one that is no object at all is empty, and at fault.
     *
     * @param names the fields that are known
     * @param most objects that are taken
     */
    static List<Map<String, String>> read(InputStream in, List<String> names, int most, Faults faults) {
        var body = new ObjectsBody(names, most, faults);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            body.read(json);
        } catch (JacksonIOException e) {
            throw new CallRefused(Problem.malformed(
                    new Text("L'envoi s'est interrompu avant sa fin.", "The body broke off before its end.")));
        } catch (JacksonException e) {
            throw new CallRefused(Problem.malformed(AssetsBody.malformed(e)));
        }
        return body.objects;
    }

    private void read(JsonParser json) {
        JsonToken first = json.nextToken();
        boolean array = first == JsonToken.START_ARRAY;
        if (first == null || !array && first != JsonToken.START_OBJECT) {
            throw new CallRefused(Problem.malformed(new Text(
                    "Un tableau d'objets est attendu, ou des objets l'un après l'autre : [{" + example() + "}].",
                    "An array of objects is expected, or objects one after the other: [{" + example() + "}].")));
        }
        JsonToken next = array ? json.nextToken() : first;
        while (next != null && next != JsonToken.END_ARRAY) {
            if (objects.size() == most) {
                throw new CallRefused(Problem.tooLarge(most + " lignes / lines"));
            }
            objects.add(object(json, next, objects.size()));
            next = json.nextToken();
        }
        if (array && json.nextToken() != null) {
            throw new CallRefused(Problem.malformed(
                    new Text("Il reste quelque chose après le tableau.", "Something is left after the array.")));
        }
    }

    private String example() {
        return "\"" + names.get(0) + "\": …, \"" + names.get(1) + "\": …";
    }

    private Map<String, String> object(JsonParser json, JsonToken token, int index) {
        if (token != JsonToken.START_OBJECT) {
            faults.add(index, "/" + index, new Text("un objet est attendu", "an object is expected"));
            json.skipChildren();
            return Map.of();
        }
        Map<String, String> object = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (!names.contains(name)) {
                faults.add(index, AssetsBody.pointer(index, name), unknown(name));
                json.skipChildren();
            } else if (value.isStructStart()) {
                faults.add(
                        index,
                        AssetsBody.pointer(index, name),
                        new Text("une valeur simple est attendue", "a plain value is expected"));
                json.skipChildren();
            } else {
                object.put(name, value(json, value));
            }
        }
        return object;
    }

    private static String value(JsonParser json, JsonToken token) {
        return switch (token) {
            case VALUE_NULL -> "";
            case VALUE_TRUE -> "yes";
            case VALUE_FALSE -> "no";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json.getString());
            default -> json.getString();
        };
    }

    /** 1.5e3 is 1500 in JSON; our cells know no exponents. */
    private static String number(String written) {
        if (written.length() > MOST_DIGITS || written.indexOf('e') < 0 && written.indexOf('E') < 0) {
            return written;
        }
        try {
            var number = new BigDecimal(written);
            return Math.abs((long) number.scale()) > MOST_DIGITS ? written : number.toPlainString();
        } catch (NumberFormatException e) {
            return written; // an exponent beyond all bounds: refused as no number by its cell
        }
    }

    private Text unknown(String name) {
        String shown = name.length() > LONGEST_NAME_SHOWN ? name.substring(0, LONGEST_NAME_SHOWN) + "…" : name;
        Text nearest = Nearest.to(shown, names);
        return new Text(
                "champ inconnu « " + shown + " »" + nearest.fr(), "unknown field '" + shown + "'" + nearest.en());
    }
}
