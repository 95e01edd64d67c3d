package org.choisi.tender.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.choisi.measure.Language;
import org.choisi.tender.Aggregation;
import org.choisi.tender.Evaluation;
import org.choisi.tender.Method;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void every_name_of_the_contract_is_there() {
        JsonNode json = read(Samples.evaluation(
                Samples.threeBids().stability(Samples.unsure()).evaluated()));

        assertThat(json.propertyNames())
                .containsExactly("tender", "asOf", "rulesOn", "ruleSet", "publishable", "checks", "lots");
        assertThat(json.at("/checks/0").propertyNames())
                .containsExactly("id", "severity", "where", "text", "reference", "at", "inForceSince");
        assertThat(json.at("/lots/0").propertyNames())
                .containsExactly("id", "title", "aggregation", "weightsSum", "bids", "ranking", "stability", "notes");
        assertThat(json.at("/lots/0/bids/0").propertyNames())
                .containsExactly(
                        "id", "tenderer", "status", "total", "exactTotal", "rank", "alerts", "reasons", "criteria");
        assertThat(json.at("/lots/0/bids/0/criteria/0").propertyNames())
                .containsExactly("name", "weight", "value", "points", "method", "explanation", "reason", "proof");
        assertThat(json.at("/lots/0/stability").propertyNames())
                .containsExactly(
                        "smallestWeightChange",
                        "smallestMarkChange",
                        "smallestPriceChange",
                        "withdrawals",
                        "methods",
                        "effectiveWeights");
    }

    @Test
    void a_total_is_exact_and_shown_to_at_least_six_decimals() {
        String json = write(Samples.evaluation(Samples.threeBids().evaluated()));

        // 4476/49 = 91.346938775…
        assertThat(json).contains("\"total\":91.34693878,\"exactTotal\":\"4476/49\",\"rank\":1");
        assertThat(json).contains("\"total\":76,\"exactTotal\":\"76\",\"rank\":2");
    }

    @Test
    void a_lot_that_rounds_shows_the_total_that_ranks() {
        SampleLot lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, 1)
                .price("Prix", "40", Method.LOWEST_OVER_PRICE)
                .bid("BID-1", "Alpha", "98000", "98000")
                .bid("BID-2", "Beta", "91500", "91500");

        // 40·91500/98000 = 1830/49 = 37.346…
        assertThat(write(Samples.evaluation(lot.evaluated())))
                .contains("\"total\":37.3,\"exactTotal\":\"1830/49\",\"rank\":2");
    }

    @Test
    void small_and_large_numbers_have_no_exponent() {
        SampleLot lot = new SampleLot("LOT-1", Aggregation.QUALITY_PRICE_RATIO, null)
                .price("Prix", "0", Method.LOWEST_OVER_PRICE)
                .mark("Technique", "1", "20")
                .bid("BID-1", "Alpha", "3E+20", "3E+20", "20")
                .bid("BID-2", "Beta", "6E+20", "6E+20", "20");

        // 1 / 3·10^20 to ten significant figures.
        assertThat(write(Samples.evaluation(lot.evaluated())))
                .contains("\"value\":300000000000000000000,")
                .contains("\"total\":0.000000000000000000003333333333,")
                .doesNotContainPattern("[0-9][eE][+-]?[0-9]");
    }

    @Test
    void what_is_not_known_is_null_and_never_left_out() {
        JsonNode json = read(Samples.evaluation(Samples.threeBids().evaluated()));

        JsonNode excluded = json.at("/lots/0/bids/3");
        assertThat(excluded.get("status").asString()).isEqualTo("EXCLUDED");
        assertThat(excluded.get("total").isNull()).isTrue();
        assertThat(excluded.get("exactTotal").isNull()).isTrue();
        assertThat(excluded.get("rank").isNull()).isTrue();
        assertThat(excluded.at("/reasons/0/rule").asString()).isEqualTo("C-SOC-1-1");
        assertThat(json.at("/lots/0/stability").isNull()).isTrue();
    }

    @Test
    void an_evaluation_without_anything_keeps_its_shape() {
        assertThat(write(Samples.evaluation(List.of())))
                .isEqualTo(
                        "{\"tender\":\"2026-017\",\"asOf\":\"2026-11-21\",\"rulesOn\":\"2026-11-21\",\"ruleSet\":\"sha256:abc\","
                                + "\"publishable\":true,\"checks\":[],\"lots\":[]}");
    }

    @Test
    void a_method_under_which_bids_are_equal_names_no_single_winner() {
        String json = write(Samples.evaluation(
                Samples.threeBids().stability(Samples.unsure()).evaluated()));

        assertThat(json)
                .contains(
                        "{\"criterion\":\"Prix\",\"method\":\"linear-min-max\",\"winner\":\"BID-2\",\"winners\":[\"BID-2\"]}")
                .contains("\"method\":\"power\",\"winner\":null,\"winners\":[\"BID-1\",\"BID-2\"]}")
                .contains(
                        "\"smallestWeightChange\":{\"criterion\":\"Prix\",\"from\":40,\"to\":52.1,\"winner\":\"BID-2\"}")
                .contains("{\"without\":\"BID-2\",\"reversed\":[[\"BID-1\",\"BID-4\"]],\"more\":2}");
    }

    @Test
    void a_hostile_name_stays_a_name() {
        SampleLot lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null)
                .price("Prix", "40", Method.LOWEST_OVER_PRICE)
                .bid("BID-1", Samples.HOSTILE, "98000", "98000");

        JsonNode name = read(Samples.evaluation(lot.evaluated())).at("/lots/0/bids/0/tenderer");

        // A half character cannot be written in UTF-8; all the rest is given back as it came.
        assertThat(name.asString()).isEqualTo(Samples.HOSTILE.replace('\ud800', '\ufffd'));
    }

    @Test
    void the_language_changes_only_the_words() {
        Evaluation evaluation = Samples.evaluation(Samples.threeBids().evaluated());

        String french = write(evaluation);
        String english = write(evaluation, Language.EN);

        assertThat(english)
                .isEqualTo(french.replace(
                                Samples.BLOCKING.text().fr(),
                                Samples.BLOCKING.text().en())
                        .replace("300 heures demandées, 120 proposées.", "300 hours asked for, 120 offered."));
    }

    @Test
    void a_thousand_bids_come_out_as_the_same_bytes_each_time() throws IOException {
        Evaluation evaluation = Samples.manyBids(1_000);

        String once = write(evaluation);

        assertThat(once).isEqualTo(write(Samples.manyBids(1_000)));
        assertThat(JSON.readTree(once).at("/lots/0/bids")).hasSize(1_000);
        assertThat(JSON.readTree(once).at("/lots/0/stability/withdrawals")).hasSize(1_000);
    }

    @Test
    void the_stream_stays_open() {
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        EvaluationJson.write(Samples.evaluation(), Language.FR, out);

        assertThat(closed[0]).isFalse();
        assertThat(out.toString()).endsWith("}");
    }

    private static JsonNode read(Evaluation evaluation) {
        return JSON.readTree(write(evaluation));
    }

    private static String write(Evaluation evaluation) {
        return write(evaluation, Language.FR);
    }

    private static String write(Evaluation evaluation, Language language) {
        var out = new ByteArrayOutputStream();
        EvaluationJson.write(evaluation, language, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
