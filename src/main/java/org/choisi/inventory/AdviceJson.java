package org.choisi.inventory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.impact.CarbonOptions;
import org.choisi.impact.Source;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.NearMiss;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Hit;
import org.choisi.policy.Row;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes what the assets of one profile share as JSON: everything in an advice from {@code category} on. Composed from
 * pieces that are kept (a row's, a category's), because a fleet of unlike assets needs a million of them: five times
 * faster than a generator. For one thread.
 */
public final class AdviceJson {

    private static final JsonStringEncoder QUOTING = JsonStringEncoder.getInstance();
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_UP);
    private static final int MOST_PIECES_KEPT = 5_000;

    private final Language language;
    private final StringBuilder json = new StringBuilder(4_000);
    private final Map<Row, String> rowPieces = new IdentityHashMap<>();
    private final Map<CarbonOptions, String> carbonPieces = new IdentityHashMap<>();

    public AdviceJson(Language language) {
        this.language = language;
    }

    /** What is an asset's own: the opening brace and everything before {@code "category"}. */
    public static String head(String id, int line, int quantity) {
        String written = plain(id) ? id : new String(QUOTING.quoteAsCharArray(id));
        return "{\"id\":\"" + written + "\",\"line\":" + line + ",\"quantity\":" + quantity + ",";
    }

    /** UTF-8, without the opening brace: {@code "category":…}}. */
    public byte[] shared(Decision decision) {
        json.setLength(0);
        name("category");
        string(decision.profile().category());
        json.append(",\"ageMonths\":").append(decision.profile().ageMonths());
        json.append(",\"verdict\":\"").append(decision.verdict()).append('"');
        strings("actions", decision.actions());
        json.append(',');
        findings("reasons", decision.reasons());
        json.append(',');
        findings("otherFindings", decision.otherFindings());
        nearMisses(decision.nearMisses());
        destination(decision.destination());
        json.append(",\"carbon\":").append(carbon(decision.carbon()));
        strings("inferred", decision.profile().inferred());
        json.append(",\"asOf\":\"").append(decision.basis().asOf());
        json.append("\",\"ruleSet\":\"").append(decision.basis().ruleSet());
        json.append("\",\"referenceData\":\"")
                .append(decision.basis().referenceData())
                .append("\"}");
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void findings(String name, List<Hit> hits) {
        name(name);
        json.append('[');
        String between = "";
        for (Hit hit : hits) {
            json.append(between).append("{\"rule\":");
            string(hit.row().id());
            json.append(",\"text\":");
            string(hit.text(language));
            json.append(rowPiece(hit.row()))
                    .append(",\"inForceSince\":\"")
                    .append(hit.inForceSince())
                    .append("\",\"values\":{");
            values(hit.values());
            json.append("}}");
            between = ",";
        }
        json.append(']');
    }

    private String rowPiece(Row row) {
        String known = rowPieces.get(row);
        if (known != null) {
            return known;
        }
        String piece = ",\"at\":" + quoted(row.at()) + ",\"reference\":" + quoted(row.reference());
        keep(rowPieces, row, piece);
        return piece;
    }

    private void values(Map<String, Object> values) {
        String between = "";
        for (Map.Entry<String, Object> value : values.entrySet()) {
            if (value.getValue() != null) {
                json.append(between);
                name(value.getKey());
                value(value.getValue());
                between = ",";
            }
        }
    }

    private void value(Object value) {
        if (value instanceof BigDecimal number) {
            json.append(number.toPlainString());
        } else if (value instanceof Integer) {
            json.append(value);
        } else if (value instanceof LocalDate) {
            json.append('"').append(value).append('"');
        } else {
            string(value instanceof Text text ? text.in(language) : value.toString());
        }
    }

    private void nearMisses(List<NearMiss> misses) {
        json.append(",\"nearMisses\":[");
        String between = "";
        for (NearMiss miss : misses) {
            json.append(between).append("{\"text\":");
            string(miss.text().in(language));
            json.append(",\"field\":\"")
                    .append(miss.field())
                    .append("\",\"threshold\":")
                    .append(miss.threshold().toPlainString())
                    .append('}');
            between = ",";
        }
        json.append(']');
    }

    private void destination(Decision.Destination destination) {
        json.append(",\"destination\":");
        if (destination == null) {
            json.append("null");
            return;
        }
        json.append("{\"channel\":");
        string(destination.channel());
        json.append(',');
        findings("reasons", destination.reasons());
        json.append('}');
    }

    private String carbon(CarbonOptions carbon) {
        if (carbon == null) {
            return "null";
        }
        String known = carbonPieces.get(carbon);
        if (known != null) {
            return known;
        }
        String piece = "{\"unit\":\"kgCO2e/year\",\"keep\":" + option(carbon.keep())
                + ",\"refurbish\":" + option(carbon.refurbish())
                + ",\"replaceNew\":" + option(carbon.replaceNew())
                + ",\"replaceRefurbished\":" + option(carbon.replaceRefurbished())
                + ",\"favours\":\"" + carbon.favours() + "\",\"sources\":["
                + String.join(
                        ",",
                        carbon.sources().stream()
                                .map(Source::at)
                                .distinct()
                                .map(AdviceJson::quoted)
                                .toList())
                + "]}";
        keep(carbonPieces, carbon, piece);
        return piece;
    }

    private static String option(KgCo2e kg) {
        return kg == null
                ? "null"
                : "{\"low\":" + shown(kg.low()) + ",\"mid\":" + shown(kg.mid()) + ",\"high\":" + shown(kg.high()) + "}";
    }

    private void strings(String name, List<String> words) {
        json.append(',');
        name(name);
        json.append('[');
        String between = "";
        for (String word : words) {
            json.append(between);
            string(word);
            between = ",";
        }
        json.append(']');
    }

    private void name(String name) {
        json.append('"').append(name).append("\":");
    }

    private void string(String words) {
        json.append('"');
        if (plain(words)) {
            json.append(words);
        } else {
            QUOTING.quoteAsString(words, json);
        }
        json.append('"');
    }

    private static String quoted(String words) {
        var quoted = new StringBuilder(words.length() + 2).append('"');
        QUOTING.quoteAsString(words, quoted);
        return quoted.append('"').toString();
    }

    /** Whether a text stands in JSON as it is. */
    static boolean plain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static <K> void keep(Map<K, String> pieces, K key, String piece) {
        if (pieces.size() < MOST_PIECES_KEPT) {
            pieces.put(key, piece);
        }
    }

    /** Six significant digits, without exponent: more than any source has. */
    static String shown(BigDecimal kg) {
        return kg.round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
