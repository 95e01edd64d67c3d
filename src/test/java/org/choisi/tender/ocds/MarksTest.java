package org.choisi.tender.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.groups.Tuple;
import org.choisi.measure.Refused;
import org.choisi.tender.Bid;
import org.choisi.tender.Mark;
import org.choisi.tender.Mark.Proof;
import org.choisi.tender.Tender;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks beside the consultation obey the same rules as those inside it. */
class MarksTest {

    private static final String CRITERIA = """
            'awardCriteria':{'criteria':[
             {'type':'price','name':'Prix','numbers':[{'number':60,'weight':'percentageExact'}]},
             {'type':'quality','name':'Qualité','numbers':[{'number':30,'weight':'percentageExact'}],
              'scoring':{'method':'mark','outOf':20}},
             {'type':'quality','name':'Réparable','numbers':[{'number':10,'weight':'percentageExact'}],
              'scoring':{'method':'grid','table':'repair'}}]}
            """;

    private static final String TENDER = "{'id':'T','lots':[{'id':'L',%s}]}".formatted(CRITERIA);

    @TempDir
    Path folder;

    private Path file(String content) {
        try {
            return Files.writeString(folder.resolve("notes.csv"), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Tender on(Tender tender, String csv) {
        return Marks.read(file(csv), "notes.csv").on(tender);
    }

    private static Tender tender(String bids) {
        return Read.tender(TENDER, bids);
    }

    private static List<Mark> marks(Tender tender) {
        return tender.bids().get(0).marks();
    }

    @Test
    void marks_are_read_with_where_they_stand() {
        Tender tender = on(
                tender("{'id':'B'}"),
                "lot;bid;criterion;mark;outOf;reason;proof\r\nL;B;Qualité;12,5;15;\"Bon ; clair\";audit\r\n;B;Réparable;oui;;;\r\n");

        assertThat(tender.faults()).isEmpty();
        assertThat(marks(tender))
                .containsExactly(
                        new Mark(
                                "Qualité",
                                "L",
                                new BigDecimal("12.5"),
                                "",
                                new BigDecimal("15"),
                                "Bon ; clair",
                                Proof.AUDIT,
                                "notes.csv:2"),
                        new Mark("Réparable", "", null, "yes", null, "", Proof.UNSTATED, "notes.csv:3"));
    }

    @Test
    void french_headers_commas_and_old_encodings_are_read() throws IOException {
        String french = "Critère,Note,Offre,Sur,Motif,Preuve,Lot\nQualité,12.5,B,15,vu,Déclaration,L\n";
        Path old = Files.write(folder.resolve("old.csv"), french.getBytes(Charset.forName("windows-1252")));

        Mark expected = new Mark(
                "Qualité",
                "L",
                new BigDecimal("12.5"),
                "",
                new BigDecimal("15"),
                "vu",
                Proof.DECLARATION,
                "notes.csv:2");
        assertThat(marks(on(tender("{'id':'B'}"), "\uFEFF" + french))).containsExactly(expected);
        assertThat(marks(Marks.read(old, "notes.csv").on(tender("{'id':'B'}")))).containsExactly(expected);
    }

    @Test
    void a_sheet_with_a_column_for_each_bid_is_read() {
        Tender tender =
                on(tender("{'id':'B1'},{'id':'B2'}"), "criterion;B1;B2\nQualité;12;13\nPrix;1000;\nRéparable;A;non\n");

        assertThat(tender.faults()).isEmpty();
        assertThat(tender.bids().get(0).marks())
                .extracting(Mark::criterion, Mark::number, Mark::word)
                .containsExactly(told("Qualité", "12", ""), told("Prix", "1000", ""), told("Réparable", null, "A"));
        assertThat(tender.bids().get(1).marks())
                .extracting(Mark::criterion, Mark::number, Mark::word)
                .containsExactly(told("Qualité", "13", ""), told("Réparable", null, "no"));
    }

    private static Tuple told(String criterion, String number, String word) {
        return Tuple.tuple(criterion, number == null ? null : new BigDecimal(number), word);
    }

    @Test
    void a_workbook_is_read_without_the_noise_of_its_calculations() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Choisi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Notes");
            row(sheet, 0, "Notes de la commission");
            row(sheet, 2, "lot", "bid", "criterion", "mark");
            row(sheet, 3, "L", "B", "Qualité", 14.100000000000001);
            row(sheet, 4, "L", "B", "Réparable", true);
        }
        Path file = Files.write(folder.resolve("notes.xlsx"), bytes.toByteArray());

        Tender tender = Marks.read(file, "notes.xlsx").on(tender("{'id':'B'}"));

        assertThat(tender.faults()).isEmpty();
        assertThat(marks(tender)).extracting(Mark::number).containsExactly(new BigDecimal("14.1"), null);
        assertThat(marks(tender)).extracting(Mark::word).containsExactly("", "yes");
        assertThat(marks(tender)).extracting(Mark::where).containsExactly("notes.xlsx:4", "notes.xlsx:5");
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] instanceof Boolean yes) {
                sheet.value(row, i, yes);
            } else {
                sheet.value(row, i, (String) cells[i]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L;B;Qualité;21;;;          | BLOCK DATA-MARK-OVER @ notes.csv:2
            L;B;Qualité;16;15;;        | BLOCK DATA-MARK-OVER @ notes.csv:2
            L;B;Qualité;-1;;;          | BLOCK DATA-MARK-NEGATIVE @ notes.csv:2
            L;B;Qualité;NaN;;;         | BLOCK DATA-NUMBER @ notes.csv:2
            L;B;Réparable;∞;;;         | BLOCK DATA-NUMBER @ notes.csv:2
            L;B;Qualité;1e999999999;;; | BLOCK DATA-NUMBER @ notes.csv:2
            L;B;Qualité;1.234,5;;;     | BLOCK DATA-NUMBER @ notes.csv:2
            L;B;Qualité;12;-3;;        | BLOCK DATA-MARK-SCALE @ notes.csv:2
            L;B;Qualité;;;;            | WARN DATA-MARK-MISSING @ notes.csv:2
            L;B;Qualite;12;;;          | WARN DATA-MARK-UNKNOWN @ notes.csv:2
            M;B;Qualité;12;;;          | WARN DATA-MARK-LOT @ notes.csv:2
            L;C;Qualité;12;;;          | WARN DATA-MARK-BID @ notes.csv:2
            L;;Qualité;12;;;           | WARN DATA-MARK-ROW @ notes.csv:2
            """)
    void a_line_that_is_no_mark_is_told_with_its_place(String line, String fault) {
        Tender tender = on(tender("{'id':'B'}"), "lot;bid;criterion;mark;outOf;reason;proof\n" + line + "\n");

        assertThat(Read.faults(tender)).containsExactly(fault);
        assertThat(marks(tender)).isEmpty();
    }

    @Test
    void a_mark_given_twice_keeps_the_first_and_is_told() {
        Tender tender = on(tender("{'id':'B'}"), "bid;criterion;mark;note libre\nB;Qualité;1;a\nB;qualité;2;b\n");

        assertThat(marks(tender)).extracting(Mark::number).containsExactly(BigDecimal.ONE);
        assertThat(Read.faults(tender))
                .containsExactly("INFO DATA-MARKS-COLUMNS @ notes.csv:1", "BLOCK DATA-MARK-TWICE @ notes.csv:3");
    }

    @Test
    void a_mark_of_the_file_takes_the_place_of_the_one_inside_even_where_it_cannot_be_used() {
        Tender before =
                tender("{'id':'B','marks':[{'criterion':'Qualité','lot':'L','mark':1},{'criterion':'Prix','mark':9}]}");

        Tender replaced = on(before, "bid;criterion;mark\nB;Qualité;2\n");
        assertThat(marks(replaced))
                .extracting(Mark::number)
                .containsExactlyInAnyOrder(BigDecimal.valueOf(2), BigDecimal.valueOf(9));
        assertThat(Read.faults(replaced)).containsExactly("INFO DATA-MARK-REPLACED @ L / B / Qualité");

        Tender spoiled = on(before, "bid;criterion;mark\nB;Qualité;200\n");
        assertThat(marks(spoiled)).extracting(Mark::criterion).containsExactly("Prix");
    }

    @Test
    void amounts_for_each_lot_lift_the_doubt_about_one_amount_for_several() {
        Tender before = Read.tender(
                "{'id':'T','lots':[{'id':'L',%s},{'id':'M',%s}]}".formatted(CRITERIA, CRITERIA),
                "{'id':'B','relatedLots':['L','M'],'value':{'amount':9,'currency':'EUR'}}");
        assertThat(before.faults()).hasSize(1);

        assertThat(on(before, "lot;bid;criterion;mark\nL;B;Prix;4\nM;B;Prix;5\n")
                        .faults())
                .isEmpty();
        assertThat(on(before, "lot;bid;criterion;mark\nL;B;Prix;4\n").faults()).hasSize(1);
    }

    @Test
    void one_file_may_serve_several_consultations() {
        String csv = "tender;bid;criterion;mark\nT;B;Qualité;1\nU;B;Qualité;2\nocds-1;B;Prix;3\n";
        assertThat(marks(on(tender("{'id':'B'}"), csv)))
                .extracting(Mark::number)
                .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(3));

        String bids =
                "bid;criterion;mark\nB;Qualité;1\nB2;Qualité;1\nB3;Qualité;1\nB4;Qualité;1\nB5;Qualité;1\nB6;Qualité;1\n";
        assertThat(Read.faults(on(tender("{'id':'B'}"), bids)))
                .containsExactly(
                        "WARN DATA-MARK-BID @ notes.csv:3",
                        "WARN DATA-MARK-BID @ notes.csv:4",
                        "WARN DATA-MARK-BID @ notes.csv:5",
                        "WARN DATA-MARK-BID @ notes.csv");
    }

    @Test
    void a_bid_without_a_lot_takes_no_marks() {
        Tender before = Read.tender(
                "{'id':'T','lots':[{'id':'L',%s},{'id':'M',%s}]}".formatted(CRITERIA, CRITERIA), "{'id':'B'}");

        Tender tender = on(before, "bid;criterion;mark\nB;Qualité;1\n");

        assertThat(tender.bids()).extracting(Bid::marks).containsExactly(List.of());
        assertThat(Read.faults(tender)).containsExactly("WARN DATA-BID-NO-LOT @ B", "WARN DATA-MARK-LOT @ notes.csv:2");
    }

    @Test
    void what_is_no_file_of_marks_is_refused_and_what_is_missing_is_told() throws IOException {
        refused(file("lot;critère;note\nL;Q;1\n")).hasMessageContaining("missing columns: bid;");
        refused(file("bid;outOf\nB;1\n")).hasMessageContaining("missing columns: criterion, mark;");
        refused(file("hello\n")).hasMessageContaining("missing columns: bid, criterion, mark;");
        refused(file("bid;criterion;mark;note\nB;Q;1;2\n")).hasMessageContaining("line 1: two columns 'mark'");
        refused(file("{\"marks\":[]}")).hasMessageContaining("not as JSON");
        refused(file("")).hasMessageContaining("empty");
        refused(file("bid;criterion;mark\nB;\"Q;1\n")).hasMessageContaining("never closed");
        refused(folder).hasMessageContaining("folder");
        refused(folder.resolve("absent.csv")).hasMessageContaining("not found");
        refused(Files.write(folder.resolve("image.csv"), new byte[] {(byte) 0x89, 'P', 0, 1}))
                .hasMessageContaining("neither a table nor text");
    }

    private static AbstractThrowableAssert<?, ?> refused(Path file) {
        return assertThatThrownBy(() -> Marks.read(file, "notes.csv"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("notes.csv: ");
    }

    @Test
    void a_header_alone_holds_no_marks() {
        assertThat(on(tender("{'id':'B'}"), "bid;criterion;mark\n").faults()).isEmpty();
    }
}
