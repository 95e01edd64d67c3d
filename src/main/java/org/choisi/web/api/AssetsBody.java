package org.choisi.web.api;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.measure.Text;
import org.choisi.policy.Nearest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON array of assets in canonical names, noting everything that is not as it should be. */
final class AssetsBody {

    static final int MOST_ASSETS = 10_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final List<String> NAMES =
            Arrays.stream(AssetColumn.values()).map(AssetColumn::label).toList();
    private static final int LONGEST_NAME_SHOWN = 60;
    /** Beyond this an exact amount is nobody's, and writing it out would fill the memory. */
    private static final int MOST_DIGITS = 30;

    private final Faults faults;
    private final List<AssetLine> lines = new ArrayList<>();

    private AssetsBody(Faults faults) {
        this.faults = faults;
    }

    /** The assets in order; one that is no asset at all is null, and at fault. */
    static List<AssetLine> read(InputStream in, Faults faults) {
        var body = new AssetsBody(faults);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            body.read(json);
        } catch (JacksonIOException e) {
            throw new CallRefused(Problem.malformed(
                    new Text("L'envoi s'est interrompu avant sa fin.", "The body broke off before its end.")));
        } catch (JacksonException e) {
            throw new CallRefused(Problem.malformed(malformed(e)));
        }
        return body.lines;
    }

    private void read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw new CallRefused(Problem.malformed(new Text(
                    "Un tableau d'équipements est attendu : [{\"id\": …, \"category\": …}].",
                    "An array of assets is expected: [{\"id\": …, \"category\": …}].")));
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (lines.size() == MOST_ASSETS) {
                throw new CallRefused(Problem.tooLarge(MOST_ASSETS + " équipements / assets"));
            }
            lines.add(asset(json, lines.size()));
        }
        if (json.nextToken() != null) {
            throw new CallRefused(Problem.malformed(
                    new Text("Il reste quelque chose après le tableau.", "Something is left after the array.")));
        }
    }

    private AssetLine asset(JsonParser json, int index) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            faults.add(index, "/" + index, new Text("un objet est attendu", "an object is expected"));
            json.skipChildren();
            return null;
        }
        var line = new AssetLine(index + 1);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            Optional<AssetColumn> column = AssetColumn.labelled(name);
            if (column.isEmpty()) {
                faults.add(index, pointer(index, name), unknown(name));
                json.skipChildren();
            } else if (value.isStructStart()) {
                faults.add(
                        index,
                        pointer(index, name),
                        new Text("une valeur simple est attendue", "a plain value is expected"));
                json.skipChildren();
            } else {
                line.set(column.get(), value(json, value));
            }
        }
        return line;
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

    private static Text unknown(String name) {
        String shown = name.length() > LONGEST_NAME_SHOWN ? name.substring(0, LONGEST_NAME_SHOWN) + "…" : name;
        Text nearest = Nearest.to(shown, NAMES);
        return new Text(
                "champ inconnu « " + shown + " »" + nearest.fr(), "unknown field '" + shown + "'" + nearest.en());
    }

    static String pointer(int index, String name) {
        String shown = name.length() > LONGEST_NAME_SHOWN ? name.substring(0, LONGEST_NAME_SHOWN) : name;
        return "/" + index + "/" + shown.replace("~", "~0").replace("/", "~1");
    }

    static Text malformed(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        if (at == null) {
            return new Text("Ce n'est pas du JSON.", "This is not JSON.");
        }
        return new Text(
                "Ce n'est pas du JSON bien formé, ligne %d, colonne %d.".formatted(at.getLineNr(), at.getColumnNr()),
                "This is not well-formed JSON, line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr()));
    }
}
