package org.choisi.inventory;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.choisi.impact.CarbonOptions;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.NearMiss;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Hit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** Writes what the assets of one profile share as JSON: everything in an advice from {@code category} on. */
public final class AdviceJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_UP);
    private static final int USUAL_SIZE = 3_000;

    private final Language language;

    public AdviceJson(Language language) {
        this.language = language;
    }

    /** What is an asset's own: the opening brace and everything before {@code "category"}. */
    public static String head(String id, int line, int quantity) {
        return "{\"id\":\"" + escaped(id) + "\",\"line\":" + line + ",\"quantity\":" + quantity + ",";
    }

    private static String escaped(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c < ' ' || c == '"' || c == '\\') {
                return new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
            }
        }
        return text;
    }

    /** UTF-8, without the opening brace: {@code "category":…}}. */
    public byte[] shared(Decision decision) {
        var bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("category", decision.profile().category());
            number(json, "ageMonths", decision.profile().ageMonths());
            json.writeStringProperty("verdict", decision.verdict().name());
            words(json, "actions", decision.actions());
            findings(json, "reasons", decision.reasons());
            findings(json, "otherFindings", decision.otherFindings());
            nearMisses(json, decision.nearMisses());
            destination(json, decision.destination());
            carbon(json, decision.carbon());
            words(json, "inferred", decision.profile().inferred());
            json.writeStringProperty("asOf", decision.basis().asOf().toString());
            json.writeStringProperty("ruleSet", decision.basis().ruleSet());
            json.writeStringProperty("referenceData", decision.basis().referenceData());
            json.writeEndObject();
        }
        byte[] whole = bytes.toByteArray();
        return java.util.Arrays.copyOfRange(whole, 1, whole.length);
    }

    private static void number(JsonGenerator json, String name, Integer number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }

    private static void words(JsonGenerator json, String name, List<String> words) {
        json.writeArrayPropertyStart(name);
        words.forEach(json::writeString);
        json.writeEndArray();
    }

    private void findings(JsonGenerator json, String name, List<Hit> hits) {
        json.writeArrayPropertyStart(name);
        for (Hit hit : hits) {
            json.writeStartObject();
            json.writeStringProperty("rule", hit.row().id());
            json.writeStringProperty("text", hit.text(language));
            json.writeStringProperty("at", hit.row().at());
            json.writeStringProperty("reference", hit.row().reference());
            json.writeStringProperty("inForceSince", hit.inForceSince().toString());
            json.writeObjectPropertyStart("values");
            for (Map.Entry<String, Object> value : hit.values().entrySet()) {
                value(json, value.getKey(), value.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void value(JsonGenerator json, String name, Object value) {
        if (value == null) {
            return;
        }
        json.writeName(name);
        if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Text text) {
            json.writeString(text.in(language));
        } else if (value instanceof LocalDate day) {
            json.writeString(day.toString());
        } else {
            json.writeString(value.toString());
        }
    }

    private void nearMisses(JsonGenerator json, List<NearMiss> misses) {
        json.writeArrayPropertyStart("nearMisses");
        for (NearMiss miss : misses) {
            json.writeStartObject();
            json.writeStringProperty("text", miss.text().in(language));
            json.writeStringProperty("field", miss.field());
            json.writeName("threshold");
            json.writeNumber(miss.threshold());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void destination(JsonGenerator json, Decision.Destination destination) {
        json.writeName("destination");
        if (destination == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("channel", destination.channel());
        findings(json, "reasons", destination.reasons());
        json.writeEndObject();
    }

    private static void carbon(JsonGenerator json, CarbonOptions carbon) {
        json.writeName("carbon");
        if (carbon == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("unit", "kgCO2e/year");
        option(json, "keep", carbon.keep());
        option(json, "refurbish", carbon.refurbish());
        option(json, "replaceNew", carbon.replaceNew());
        option(json, "replaceRefurbished", carbon.replaceRefurbished());
        json.writeStringProperty("favours", carbon.favours().name());
        words(
                json,
                "sources",
                carbon.sources().stream().map(source -> source.at()).toList());
        json.writeEndObject();
    }

    private static void option(JsonGenerator json, String name, KgCo2e kg) {
        json.writeName(name);
        if (kg == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        amount(json, "low", kg.low());
        amount(json, "mid", kg.mid());
        amount(json, "high", kg.high());
        json.writeEndObject();
    }

    private static void amount(JsonGenerator json, String name, BigDecimal kg) {
        json.writeName(name);
        json.writeNumber(new BigDecimal(shown(kg)));
    }

    /** Six significant digits, without exponent: more than any source has. */
    static String shown(BigDecimal kg) {
        return kg.round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
