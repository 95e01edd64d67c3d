package org.choisi.tender.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.choisi.measure.Refused;
import org.choisi.tender.Bid;
import org.choisi.tender.Mark;
import org.choisi.tender.Money;
import org.choisi.tender.Tender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file, what comes out are consultations of sensible figures, or one sentence. */
class GarbageTest {

    private static final List<String> NASTY = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[[]]",
            "\"\"",
            "\"\\u0000<script>alert(1)</script>\"",
            "-1",
            "0",
            "1e308",
            "1e999999999",
            "-1e-999999999",
            "1e99999999999999999999",
            "\"98 000,50\"",
            "\"NaN\"",
            "[null,1,\"a\",{\"id\":null}]",
            "{\"id\":{\"id\":[]}}",
            "\"" + "long ".repeat(500) + "\"");

    private static final String RICH = """
            {"ocid":"o","date":"2026-01-01","parties":[{"id":"t1","name":"Alpha"}],"tender":{"id":"T","value":{"amount":1,"currency":"EUR"},
             "buyerKind":"state","products":["laptop"],"tenderPeriod":{"startDate":"2026-01-01"},"items":[{"id":"i","relatedLot":"L"}],
             "lots":[{"id":"L","clauses":["social"],"value":{"amount":2,"currency":"EUR"},"awardCriteria":{"criteria":[
              {"type":"cost","name":"C","numbers":[{"number":60,"weight":"pointsExact"}],
               "scoring":{"method":"life-cycle-cost","discountRate":0.03,"years":5,"then":"power","exponent":2}},
              {"type":"quality","name":"Q","direction":"higher","dimension":"social","numbers":[{"number":40,"weight":"pointsExact"},
               {"number":3,"threshold":"minimumScore"}],"scoring":{"method":"mark","outOf":20},"subCriteria":[{"name":"s","weight":1}]}],
              "evaluation":{"aggregation":"weighted-sum","decimals":2,"tieBreak":["highest:Q"],"abnormallyLow":"none"}}}],
             "criteria":[{"id":"K","relatedItem":"i","requirementGroups":[{"id":"g","requirements":[
               {"id":"r","dataType":"number","minValue":1,"maxValue":5,"expectedValue":3}]}]}]},
             "bids":{"details":[{"id":"B","status":"valid","tenderers":[{"id":"t1"}],"relatedLots":["L"],"value":{"amount":3,"currency":"EUR"},
              "requirementResponses":[{"value":3,"requirement":{"id":"r"}}],
              "marks":[{"criterion":"Q","lot":"L","mark":12,"outOf":20,"proof":"label"}],
              "lifeCycleCost":{"acquisition":1,"yearly":[{"name":"y","amount":1,"escalation":0.1}],"endOfLife":1,"residual":1,
               "externalities":[{"name":"e","quantityPerYear":1,"unitCost":1}]}}]}}
            """;

    @TempDir
    Path folder;

    @Test
    void the_rich_sample_itself_is_without_fault() {
        assertThat(Read.one(RICH).faults()).isEmpty();
    }

    /** Each value of a good file in turn becomes each of the nasty ones. */
    @Test
    void any_value_may_be_anything() {
        List<int[]> values = values(RICH);
        assertThat(values).hasSizeGreaterThan(80);
        for (int[] value : values) {
            for (String nasty : NASTY) {
                sensible(Read.of(RICH.substring(0, value[0]) + nasty + RICH.substring(value[1])));
            }
        }
    }

    /** Where values start and end: texts and numbers after a colon or in a list, and what stands between brackets. */
    private static List<int[]> values(String json) {
        List<int[]> values = new ArrayList<>();
        Pattern.compile("(?<=[:\\[])(\"[^\"]*\"|[0-9.]+)(?=[,}\\]])")
                .matcher(json)
                .results()
                .forEach(found -> values.add(new int[] {found.start(), found.end()}));
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) == '{' || json.charAt(i) == '[') {
                open.push(i);
            } else if (json.charAt(i) == '}' || json.charAt(i) == ']') {
                values.add(new int[] {open.pop(), i + 1});
            }
        }
        return values;
    }

    @Test
    void bytes_changed_cut_or_doubled_at_random_never_do_harm() {
        Random random = new Random(20261121);
        for (String sample : List.of(RICH, Sample.PACKAGE)) {
            byte[] good = sample.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 2000; i++) {
                sensible(Read.of(mutated(good, random)));
            }
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes = Arrays.copyOf(bytes, at);
            case 2 -> bytes[at] = (byte) "{}[],:\"0-eE.\\".charAt(random.nextInt(13));
            case 3 -> System.arraycopy(good, 0, bytes, at, bytes.length - at);
            default -> {
                int length = Math.min(random.nextInt(40), bytes.length - at);
                System.arraycopy(good, random.nextInt(good.length - length), bytes, at, length);
            }
        }
        return bytes;
    }

    private static void sensible(Read read) {
        assertThat(read.tenders().isEmpty())
                .isEqualTo(read.tenders().isEmpty() && !read.refusal().isEmpty());
        assertThat(read.refusal()).doesNotContain("\n").hasSizeLessThan(400);
        for (Tender tender : read.tenders()) {
            assertThat(tender.lots()).isNotEmpty();
            assertThat(tender.faults())
                    .allMatch(fault ->
                            fault.text().fr().length() < 600 && fault.where().length() < 400)
                    .allMatch(fault -> fault.text().en().chars().noneMatch(Character::isISOControl));
            tender.bids()
                    .forEach(bid -> assertThat(tender.lots().stream().map(lot -> lot.id()))
                            .containsAll(bid.lots()));
            assertThat(numbers(tender))
                    .allMatch(number -> number.abs().compareTo(new BigDecimal("1e15")) < 0)
                    .allMatch(number -> number.scale() >= 0 && number.scale() <= 12);
        }
    }

    private static Stream<BigDecimal> numbers(Tender tender) {
        return Stream.of(
                        Stream.of(tender.value()).filter(Objects::nonNull).map(Money::amount),
                        tender.lots().stream()
                                .flatMap(lot -> lot.criteria().stream())
                                .map(one -> one.weight()),
                        tender.bids().stream()
                                .map(Bid::value)
                                .filter(Objects::nonNull)
                                .map(Money::amount),
                        tender.bids().stream()
                                .flatMap(bid -> bid.marks().stream())
                                .map(Mark::number))
                .flatMap(numbers -> numbers)
                .filter(Objects::nonNull);
    }

    @Test
    void files_of_marks_changed_at_random_never_do_harm() throws IOException {
        Tender tender = Read.one(RICH);
        byte[] good = "lot;bid;criterion;mark;outOf;reason;proof\nL;B;Q;12,5;20;\"a;b\";label\n;B;C;1;;;\n"
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 600; i++) {
            Path file = Files.write(folder.resolve("marks.csv"), mutated(good, random));
            assertThatCode(() -> {
                        try {
                            Marks.read(file, "marks.csv").on(tender);
                        } catch (Refused refused) {
                            assertThat(refused.getMessage())
                                    .startsWith("marks.csv: ")
                                    .hasSizeLessThan(400);
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void ten_thousand_lots_with_a_bid_and_its_marks_are_read() throws IOException {
        StringBuilder lots = new StringBuilder();
        StringBuilder bids = new StringBuilder();
        StringBuilder marks = new StringBuilder("lot;bid;criterion;mark\n");
        for (int i = 0; i < 10_000; i++) {
            String comma = i == 0 ? "" : ",";
            lots.append(comma)
                    .append("{\"id\":%d,\"awardCriteria\":{\"criteria\":[".formatted(i))
                    .append(
                            "{\"type\":\"price\",\"name\":\"P\",\"numbers\":[{\"number\":60,\"weight\":\"pointsExact\"}]},")
                    .append(
                            "{\"type\":\"quality\",\"name\":\"Q\",\"numbers\":[{\"number\":40,\"weight\":\"pointsExact\"}],")
                    .append("\"scoring\":{\"method\":\"mark\",\"outOf\":20}}]}}");
            bids.append(comma)
                    .append(
                            "{\"id\":\"B%d\",\"relatedLots\":[%d,\"X%d\"],\"value\":{\"amount\":1,\"currency\":\"EUR\"},"
                                    .formatted(i, i, i))
                    .append("\"marks\":[{\"criterion\":\"Q\",\"mark\":1}]}");
            marks.append("%d;B%d;Q;2\n".formatted(i, i));
        }

        Tender tender =
                Read.one("{\"tender\":{\"id\":\"T\",\"lots\":[%s]},\"bids\":{\"details\":[%s]}}".formatted(lots, bids));
        Tender marked = Marks.read(Files.writeString(folder.resolve("m.csv"), marks), "m.csv")
                .on(tender);

        assertThat(tender.lots()).hasSize(10_000);
        assertThat(tender.bids()).hasSize(10_000).allMatch(bid -> bid.lots().size() == 1 && bid.value() != null);
        assertThat(tender.faults()).hasSize(1001); // a thousand unknown lots, and how many more
        assertThat(tender.faults().get(1000).text().en()).startsWith("9000 more faults");
        assertThat(marked.bids())
                .allMatch(bid ->
                        bid.marks().size() == 1 && bid.marks().get(0).number().intValueExact() == 2);
    }

    /** Few bytes that would be many objects if each lot took its own copy: 5000 lots × 5000 criteria or demands. */
    @Test
    void what_many_lots_share_is_held_once() {
        String criterion = ",{\"type\":\"price\",\"name\":\"%d\",\"numbers\":[]}";
        String demand = ",{\"id\":\"%d\",\"requirementGroups\":[{\"requirements\":[{\"id\":\"%d\",\"minValue\":1}]}]}";
        StringBuilder lots = new StringBuilder();
        StringBuilder criteria = new StringBuilder();
        StringBuilder demands = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            lots.append(",{\"id\":%d}".formatted(i));
            criteria.append(criterion.formatted(i));
            demands.append(demand.formatted(i, i));
        }

        Tender tender = Read.one(
                "{\"tender\":{\"id\":\"T\",\"awardCriteria\":{\"criteria\":[%s]},\"lots\":[%s],\"criteria\":[%s]}}"
                        .formatted(criteria.substring(1), lots.substring(1), demands.substring(1)));

        assertThat(tender.lots())
                .hasSize(5000)
                .allMatch(lot -> lot.criteria() == tender.lots().get(0).criteria());
        assertThat(tender.knockOuts())
                .hasSize(5000)
                .allMatch(one -> one.lots() == tender.knockOuts().get(0).lots());
    }
}
