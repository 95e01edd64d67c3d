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

/**
 * Writes what the assets of one profile share as JSON: everything in an advice from {@code category} on. Composed from
 * pieces that are kept (a row's, a category's), because a fleet of unlike assets needs a million of them. For one thread.
 */
public final class AdviceJson {

    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_UP);
    private static final int MOST_PIECES_KEPT = 5_000;

    private final Language language;
    private final Utf8Text json = new Utf8Text(8_192);
    private final Map<Row, byte[]> rowPieces = new IdentityHashMap<>();
    private final Map<CarbonOptions, byte[]> carbonPieces = new IdentityHashMap<>();

    public AdviceJson(Language language) {
        this.language = language;
    }

    /** What is an asset's own: the opening brace and everything before {@code "category"}. */
    public static String head(String id, int line, int quantity) {
        var head = new Utf8Text(64 + id.length());
        head(head, id, line, quantity);
        return new String(head.toBytes(), StandardCharsets.UTF_8);
    }

    static void head(Utf8Text text, String id, int line, int quantity) {
        text.ascii("{\"id\":").quoted(id);
        text.ascii(",\"line\":").ascii(Integer.toString(line));
        text.ascii(",\"quantity\":").ascii(Integer.toString(quantity)).ascii(",");
    }

    /** UTF-8, without the opening brace: {@code "category":…}}. */
    public byte[] shared(Decision decision) {
        json.clear();
        json.ascii("\"category\":").quoted(decision.profile().category());
        json.ascii(",\"ageMonths\":" + decision.profile().ageMonths());
        json.ascii(",\"verdict\":\"").ascii(decision.verdict().name());
        json.ascii("\",\"actions\":");
        strings(decision.actions());
        json.ascii(",\"reasons\":");
        findings(decision.reasons());
        json.ascii(",\"otherFindings\":");
        findings(decision.otherFindings());
        json.ascii(",\"nearMisses\":");
        nearMisses(decision.nearMisses());
        json.ascii(",\"destination\":");
        destination(decision.destination());
        json.ascii(",\"carbon\":").raw(carbon(decision.carbon()));
        json.ascii(",\"inferred\":");
        strings(decision.profile().inferred());
        json.ascii(",\"asOf\":\"").ascii(decision.basis().asOf().toString());
        json.ascii("\",\"ruleSet\":\"").ascii(decision.basis().ruleSet());
        json.ascii("\",\"referenceData\":\"").ascii(decision.basis().referenceData());
        return json.ascii("\"}").toBytes();
    }

    private void findings(List<Hit> hits) {
        json.ascii("[");
        String before = "{\"rule\":";
        for (Hit hit : hits) {
            json.ascii(before).quoted(hit.row().id());
            json.ascii(",\"text\":").quoted(hit.text(language)).raw(rowPiece(hit.row()));
            json.ascii(",\"inForceSince\":\"").ascii(hit.inForceSince().toString());
            json.ascii("\",\"values\":{");
            values(hit);
            json.ascii("}}");
            before = ",{\"rule\":";
        }
        json.ascii("]");
    }

    private byte[] rowPiece(Row row) {
        byte[] known = rowPieces.get(row);
        return known != null ? known : keep(rowPieces, row, rowPiece(new Utf8Text(256), row));
    }

    private static byte[] rowPiece(Utf8Text piece, Row row) {
        return piece.ascii(",\"at\":")
                .quoted(row.at())
                .ascii(",\"reference\":")
                .quoted(row.reference())
                .toBytes();
    }

    private void values(Hit hit) {
        String before = "\"";
        for (int index = 0; index < hit.size(); index++) {
            Object value = hit.value(index);
            // The next step is part of the sentence, not a value that was compared.
            if (value != null && !"".equals(value) && !hit.name(index).equals("nextStep")) {
                json.ascii(before).ascii(hit.name(index)).ascii("\":");
                value(value);
                before = ",\"";
            }
        }
    }

    private void value(Object value) {
        if (value instanceof BigDecimal number) {
            json.ascii(number.toPlainString());
        } else if (value instanceof Integer) {
            json.ascii(value.toString());
        } else if (value instanceof LocalDate) {
            json.ascii("\"").ascii(value.toString()).ascii("\"");
        } else {
            json.quoted(value instanceof Text text ? text.in(language) : value.toString());
        }
    }

    private void nearMisses(List<NearMiss> misses) {
        json.ascii("[");
        String before = "{\"text\":";
        for (NearMiss miss : misses) {
            json.ascii(before).quoted(miss.text().in(language));
            json.ascii(",\"field\":\"").ascii(miss.field());
            json.ascii("\",\"threshold\":")
                    .ascii(miss.threshold().toPlainString())
                    .ascii("}");
            before = ",{\"text\":";
        }
        json.ascii("]");
    }

    private void destination(Decision.Destination destination) {
        if (destination == null) {
            json.ascii("null");
            return;
        }
        json.ascii("{\"channel\":").quoted(destination.channel()).ascii(",\"reasons\":");
        findings(destination.reasons());
        json.ascii("}");
    }

    private byte[] carbon(CarbonOptions carbon) {
        if (carbon == null) {
            return "null".getBytes(StandardCharsets.US_ASCII);
        }
        byte[] known = carbonPieces.get(carbon);
        return known != null ? known : keep(carbonPieces, carbon, carbonPiece(carbon));
    }

    private static byte[] carbonPiece(CarbonOptions carbon) {
        var piece = new Utf8Text(512);
        piece.ascii("{\"unit\":\"kgCO2e/year\",\"keep\":").ascii(option(carbon.keep()));
        piece.ascii(",\"refurbish\":").ascii(option(carbon.refurbish()));
        piece.ascii(",\"replaceNew\":").ascii(option(carbon.replaceNew()));
        piece.ascii(",\"replaceRefurbished\":").ascii(option(carbon.replaceRefurbished()));
        piece.ascii(",\"favours\":\"").ascii(carbon.favours().name()).ascii("\",\"sources\":");
        strings(piece, carbon.sources().stream().map(Source::at).distinct().toList());
        return piece.ascii("}").toBytes();
    }

    private static String option(KgCo2e kg) {
        return kg == null
                ? "null"
                : "{\"low\":" + shown(kg.low()) + ",\"mid\":" + shown(kg.mid()) + ",\"high\":" + shown(kg.high()) + "}";
    }

    private void strings(List<String> words) {
        strings(json, words);
    }

    private static void strings(Utf8Text json, List<String> words) {
        json.ascii("[");
        String before = "";
        for (String word : words) {
            json.ascii(before).quoted(word);
            before = ",";
        }
        json.ascii("]");
    }

    private static <K> byte[] keep(Map<K, byte[]> pieces, K key, byte[] piece) {
        if (pieces.size() < MOST_PIECES_KEPT) {
            pieces.put(key, piece);
        }
        return piece;
    }

    /** Six significant digits, without exponent: more than any source has. */
    static String shown(BigDecimal kg) {
        return kg.round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
