package org.choisi.tender.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.Assertions;
import org.choisi.measure.Refused;
import org.choisi.tender.Bid;
import org.choisi.tender.Tender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever holds the releases, each consultation comes out once. */
class ContainersTest {

    private static final String A = "{'ocid':'A','date':'2026-01-10T00:00:00Z','tender':{'id':'TA','title':'un'}}";
    private static final String B = "{'ocid':'B','tender':{'id':'TB'}}";
    private static final String BIDS_OF_A =
            "{'ocid':'A','date':'2026-03-01T00:00:00Z','bids':{'details':[{'id':1,'status':'valid'}]}}";

    @TempDir
    Path folder;

    private static Read read(String json, Object... parts) {
        return Read.of(json.formatted(parts).replace('\'', '"'));
    }

    private static List<String> ids(Read read) {
        assertThat(read.refusal()).isEmpty();
        return read.tenders().stream().map(Tender::id).toList();
    }

    @Test
    void every_container_gives_its_consultations_in_their_order() {
        assertThat(ids(read(A))).containsExactly("TA");
        assertThat(ids(read("{'tender':{'id':'bare'}}"))).containsExactly("bare");
        assertThat(ids(read("{'releases':[%s,%s]}", B, A))).containsExactly("TB", "TA");
        assertThat(ids(read("[%s,{'releases':[%s]}]", B, A))).containsExactly("TB", "TA");
        assertThat(ids(read("%s\n\n%s\n", B, A))).containsExactly("TB", "TA");
        assertThat(ids(read("{'records':[{'ocid':'A','compiledRelease':%s},{'ocid':'B','releases':[%s]}]}", A, B)))
                .containsExactly("TA", "TB");
        assertThat(ids(read("{'ocid':'A','compiledRelease':%s,'releases':[%s]}", A, B)))
                .containsExactly("TA");
    }

    @Test
    void marks_of_encodings_are_no_hindrance() {
        assertThat(ids(Read.of("\uFEFF" + A.replace('\'', '"')))).containsExactly("TA");
        assertThat(ids(Read.of(("\uFEFF" + A.replace('\'', '"')).getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("TA");
    }

    @Test
    void a_later_release_with_bids_completes_the_earlier_one_whatever_their_order() {
        for (String json : List.of(
                "{'releases':[%s,%s]}".formatted(A, BIDS_OF_A),
                "[%s,%s,%s]".formatted(BIDS_OF_A, B, A),
                A + "\n" + BIDS_OF_A + "\n" + B,
                "{'records':[{'ocid':'A','releases':[%s,%s]}]}".formatted(A, BIDS_OF_A))) {
            Tender tender = read(json).tenders().get(0);

            assertThat(tender.id()).isEqualTo("TA");
            assertThat(tender.bids()).extracting(Bid::id).containsExactly("1");
            assertThat(tender.launchedOn()).isEqualTo(LocalDate.of(2026, 1, 10)); // not the day of the bids
        }
    }

    @Test
    void releases_are_merged_key_by_key_and_lists_by_id() {
        Tender tender = read("""
                        [{'ocid':'A','date':'2026-01-01','tender':{'id':'T','title':'old','description':'kept',
                          'products':['laptop'],'lots':[{'id':'L1','title':'one'},{'id':'L2','title':'two'}]}},
                         {'ocid':'A','date':'2026-02-01','tender':{'title':'new','products':['tablet'],
                          'procurementMethod':null,'lots':[{'id':'L2','value':{'amount':5,'currency':'EUR'}},{'id':'L3'}]}}]
                        """).tenders().get(0);

        assertThat(tender.title()).isEqualTo("new");
        assertThat(tender.products()).containsExactly("tablet");
        assertThat(tender.lots()).extracting(lot -> lot.id() + lot.title()).containsExactly("L1one", "L2two", "L3");
        assertThat(tender.lots().get(1).value().amount()).isEqualByComparingTo("5");
    }

    @Test
    void dates_in_different_zones_are_ordered_by_their_moment() {
        // 23:30 in Paris is 22:30 UTC: before 23:00 UTC
        Tender tender = read("[{'ocid':'A','date':'2026-01-01T23:00:00Z','tender':{'id':'T','title':'later'}},"
                        + "{'ocid':'A','date':'2026-01-01T23:30:00+01:00','tender':{'title':'earlier'}}]")
                .tenders()
                .get(0);

        assertThat(tender.title()).isEqualTo("later");
    }

    @Test
    void a_release_far_from_its_consultation_is_told_and_the_rest_is_read() {
        Read read = read("%s\n%s\n%s\n", A, B, BIDS_OF_A);

        assertThat(read.tenders()).extracting(Tender::id).containsExactly("TA", "TB");
        assertThat(read.refusal()).contains("line 3").contains("read further up");
    }

    @Test
    void bids_without_their_consultation_are_told() {
        assertThat(read("%s\n%s\n", B, BIDS_OF_A).refusal()).contains("bids without their consultation");
    }

    @Test
    void what_comes_before_a_broken_line_is_given_and_the_line_is_told() {
        Read lines = read("%s\n%s\n{'ocid':'C','tender':{\n", A, B);
        Read list = read("[%s,\n%s,\n{'ocid':NaN}]", A, B);

        assertThat(lines.tenders()).extracting(Tender::id).containsExactly("TA", "TB");
        assertThat(lines.refusal()).contains("consultation.json: ").contains("malformed JSON, near line 4");
        assertThat(list.tenders()).extracting(Tender::id).containsExactly("TA", "TB");
        assertThat(list.refusal()).contains("near line 3");
    }

    @Test
    void another_json_among_releases_is_told() {
        Read read = read("%s\n{'hello':1}\n%s", A, B);

        assertThat(read.tenders()).hasSize(2);
        assertThat(read.refusal()).contains("line 2").contains("no OCDS release");
    }

    @Test
    void what_is_no_consultation_is_refused_in_one_sentence() {
        for (String json : List.of("{}", "[]", "{'hello':[1]}", "{'releases':[]}", "{'records':[{}]}", "[1,2]")) {
            assertThat(read(json).refusal()).contains("nothing recognisable");
        }
        assertThat(read("{'releases':[{'ocid':'A','tag':['planning']}]}").refusal())
                .contains("nothing recognisable");
        assertThat(read("{'ocid':'A','releases':[{'url':'https://example.org','date':'2026-01-01'}]}")
                        .refusal())
                .contains("nothing recognisable");
        assertThat(read("{'data':{'id':'UA','bids':[]}}").refusal()).contains("ProZorro");
        assertThat(read("NaN").refusal()).contains("not JSON");
        assertThat(read("").refusal()).contains("empty");
        assertThat(read(" \n ").refusal()).contains("empty");
        assertThat(read("PK\3\4 an archive").refusal()).contains("not JSON");
        assertThat(Read.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'}).refusal())
                .contains("not JSON");
        assertThat(read("{'tender':{'id':'T','id':'U'}}").refusal()).contains("same field twice");
    }

    @Test
    void folders_and_files_that_are_not_there_are_refused() {
        refused(folder).hasMessageContaining("folder");
        refused(folder.resolve("absent.json")).hasMessageContaining("not found");
    }

    private static AbstractThrowableAssert<?, ?> refused(Path file) {
        return Assertions.assertThatThrownBy(() -> TenderReader.read(file, "file", tender -> {}))
                .isInstanceOf(Refused.class);
    }

    @Test
    void bombs_end_in_one_sentence() {
        assertThat(Read.of("{\"tender\":" + "[".repeat(200_000)).refusal()).contains("far too large");
        assertThat(Read.of("{\"tender\":{\"id\":" + "9".repeat(200_000) + "}}").refusal())
                .contains("far too large");
        assertThat(Read.of("{\"tender\":{\"id\":\"" + "a".repeat(5 << 20) + "\"}}")
                        .refusal())
                .contains("far too large");
        byte[] many = new byte[12_000_000];
        Arrays.fill(many, (byte) '[');
        for (int i = 1; i + 2 < many.length; i += 3) {
            many[i] = '[';
            many[i + 1] = ']';
            many[i + 2] = ',';
        }
        assertThat(Read.of(concat("{\"tender\":".getBytes(StandardCharsets.UTF_8), many))
                        .refusal())
                .contains("at most 100 MB and 3 million values");
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void fifty_megabytes_of_lines_are_read_one_by_one() throws IOException {
        Path file = folder.resolve("lines.jsonl");
        String padding = "x".repeat(50_000);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 1000; i++) {
                out.write("{\"ocid\":\"O%d\",\"tender\":{\"id\":\"T%d\",\"note\":\"%s\"}}\n".formatted(i, i, padding));
            }
        }
        List<String> ids = new ArrayList<>();

        TenderReader.read(file, "lines.jsonl", tender -> ids.add(tender.id()));

        assertThat(ids).hasSize(1000).startsWith("T0", "T1").endsWith("T999");
    }
}
