package org.choisi.tender.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.choisi.measure.Language;
import org.choisi.tender.Aggregation;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.Evaluation;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Method;
import org.choisi.tender.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationWorkbookTest {

    @Test
    void the_worked_prices_of_the_guide_give_their_points_again() {
        // Prices 100, 110, 150, 210 on 40 points: 40, 36.3636, 26.6667, 19.0476.
        LotEvaluation lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null)
                .price("Prix", "40", Method.LOWEST_OVER_PRICE)
                .bid("A", "A", "100", "100")
                .bid("B", "B", "110", "110")
                .bid("C", "C", "150", "150")
                .bid("D", "D", "210", "210")
                .evaluated();

        Recalculated sheet = sheet(lot);

        assertThat(sheet.formulas()).containsEntry("I14", "I$5*I$11/G14").containsEntry("E14", "I14");
        assertThat(sheet.number("E14")).isEqualTo(40);
        assertThat(sheet.number("E15")).isCloseTo(36.3636, within(0.00005));
        assertThat(sheet.number("E16")).isCloseTo(26.6667, within(0.00005));
        assertThat(sheet.number("E17")).isCloseTo(19.0476, within(0.00005));
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void formulas_give_the_exact_totals_and_the_ranks_of_every_aggregation_with_every_method(Aggregation aggregation) {
        Random random = new Random(20261121);
        for (int run = 0; run < 8; run++) {
            LotEvaluation lot = random(aggregation, null, random);

            Recalculated sheet = sheet(lot);

            assertSameTotalsAndRanks(sheet, lot);
            // 12 criteria, of which a grid has no formula; a life-cycle cost has one, through its price method.
            assertThat(sheet.formulas()).doesNotContainKey("AJ14").containsKeys("I14", "L14", "AM14", "E14", "A14");
        }
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void formulas_round_as_the_lot_does(Aggregation aggregation) {
        Random random = new Random(7);
        for (int run = 0; run < 8; run++) {
            LotEvaluation lot = random(aggregation, run % 3, random);

            assertSameTotalsAndRanks(sheet(lot), lot);
        }
    }

    @Test
    void a_half_is_rounded_up_and_the_tie_it_makes_is_seen() {
        // 60·15/16 = 56.25 → 56.3 and 60·15.008/16 = 56.28 → 56.3: equal; 60·10/16 = 37.5.
        LotEvaluation lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, 1)
                .mark("Technique", "60", "16")
                .bid("A", "A", null, "15")
                .bid("B", "B", null, "15.008")
                .bid("C", "C", null, "10")
                .evaluated();

        Recalculated sheet = sheet(lot);

        assertThat(sheet.number("F14")).isEqualTo(56.3);
        assertThat(List.of(sheet.number("A14"), sheet.number("A15"), sheet.number("A16")))
                .containsExactly(1.0, 1.0, 3.0);
    }

    @Test
    void a_declared_tie_break_parts_equal_totals() {
        // 50+30 and 30+50 are equal; the second has more on Environnement.
        LotEvaluation equal = new SampleLot(
                        "LOT-1", Aggregation.WEIGHTED_SUM, null, new AwardMethod.TieBreak("Environnement"))
                .mark("Technique", "50", "50")
                .mark("Environnement", "50", "50")
                .bid("A", "A", "9", "50", "30")
                .bid("B", "B", "8", "30", "50")
                .evaluated();

        Recalculated sheet = sheet(equal);

        assertThat(sheet.number("A14")).isEqualTo(2);
        assertThat(sheet.number("A15")).isEqualTo(1);
    }

    @Test
    void changing_an_amount_changes_points_totals_and_ranks() {
        LotEvaluation lot = Samples.threeBids().evaluated();
        Recalculated sheet = sheet(lot);

        // Beta at 45 750: Alpha 40·45750/98000 + 54 = 72.67; Beta 40 + 36 = 76.
        sheet.change("D15", 45_750);

        assertThat(sheet.number("E14")).isCloseTo(54 + 40 * 45_750.0 / 98_000, within(1e-9));
        assertThat(sheet.number("A14")).isEqualTo(2);
        assertThat(sheet.number("A15")).isEqualTo(1);
    }

    @Test
    void an_excluded_bid_stands_apart_and_sets_no_lowest_price() {
        Recalculated sheet = sheet(Samples.threeBids().evaluated());

        // Gamma asks 50 000, the lowest of the ranked is 91 500.
        assertThat(sheet.number("I11")).isEqualTo(91_500);
        assertThat(sheet.words())
                .containsEntry("B18", "Non classées")
                .containsEntry("B19", "BID-3")
                .containsEntry("F19", "300 heures demandées, 120 proposées.");
        assertThat(sheet.formulas().keySet()).noneMatch(at -> at.endsWith("19"));
    }

    @Test
    void points_that_no_formula_gives_are_given_as_they_are() {
        LotEvaluation lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null)
                .criterion("Label", Criterion.Kind.QUALITY, "30", Scoring.of(Method.GRID))
                .bid("A", "A", null, "1")
                .evaluated();

        Recalculated sheet = sheet(lot);

        assertThat(sheet.formulas()).doesNotContainKey("I14").containsEntry("E14", "I14");
        assertThat(sheet.number("E14")).isEqualTo(10);
    }

    @Test
    void words_of_a_file_are_never_formulas() {
        LotEvaluation lot = new SampleLot("=1+1", Aggregation.WEIGHTED_SUM, null)
                .price("@SUM(A1)", "40", Method.LOWEST_OVER_PRICE)
                .bid("+1", "=cmd|' /C calc'!A0", "100", "100")
                .bid("-1", Samples.HOSTILE, "100", "100")
                .evaluated();

        byte[] workbook = write(Samples.evaluation(lot), Language.FR);
        Recalculated sheet = Recalculated.sheet(workbook, "=1+1");

        assertThat(sheet.words())
                .containsEntry("G3", "@SUM(A1)")
                .containsEntry("B14", "+1")
                .containsEntry("C14", "=cmd|' /C calc'!A0")
                .containsEntry("C15", "<script>alert(1)</script>[31m=1+1\ufffd");
        assertThat(sheet.formulas().values()).noneMatch(formula -> formula.contains("cmd"));
    }

    @Test
    void names_of_sheets_are_safe_and_differ() {
        List<LotEvaluation> lots = new ArrayList<>();
        for (String id : List.of(
                "Lot [1]: a/b*c?\\d", "lot -1-- a-b-c--d", "", "'", "Synthèse", "history", "x".repeat(40), "A&B <1>")) {
            lots.add(new SampleLot(id, Aggregation.LOWEST_COST, null).evaluated());
        }

        List<String> names =
                Recalculated.sheets(write(Samples.evaluation(lots.toArray(LotEvaluation[]::new)), Language.FR));

        assertThat(names)
                .containsExactly(
                        "Synthèse",
                        "Lot -1-- a-b-c--d",
                        "lot -1-- a-b-c--d (2)",
                        "-",
                        "- (2)",
                        "Synthèse (2)",
                        "history (2)",
                        "x".repeat(31),
                        "A&B <1>");
    }

    @Test
    void the_first_sheet_says_what_stands_in_the_way_in_both_languages() {
        Evaluation evaluation = Samples.evaluation(Samples.threeBids().evaluated());

        assertThat(Recalculated.sheet(write(evaluation, Language.FR), "Synthèse")
                        .words()
                        .values())
                .contains("À ne pas publier en l'état.", "BLOQUANT", "LAW-ENV-01", "CCP R2152-7", "Alpha")
                .contains("Aucun critère ne porte sur l'environnement.");
        assertThat(Recalculated.sheet(write(evaluation, Language.EN), "Summary")
                        .words()
                        .values())
                .contains("Not to be published as it is.", "BLOCKING", "LAW-ENV-01", "CCP R2152-7", "Alpha")
                .contains("No criterion looks at the environment.");
    }

    @Test
    void a_thousand_bids_come_out_as_the_same_bytes_each_time() {
        byte[] once = write(Samples.manyBids(1_000), Language.FR);

        assertThat(write(Samples.manyBids(1_000), Language.FR)).isEqualTo(once);
        assertThat(Recalculated.sheet(once, "LOT-1").formulas()).containsKey("E1013");
    }

    @Test
    void an_amount_too_large_for_a_cell_is_written_as_words() {
        LotEvaluation lot = new SampleLot("LOT-1", Aggregation.LOWEST_COST, null)
                .price("Prix", "40", Method.LOWEST_OVER_PRICE)
                .bid("A", "A", "1E+400", "1E+400")
                .evaluated();

        assertThat(sheet(lot).words()).containsEntry("D14", "1E+400");
    }

    @Test
    void more_criteria_than_a_sheet_takes_leave_the_totals_alone() {
        SampleLot lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null);
        String[] marks = new String[300];
        for (int index = 0; index < marks.length; index++) {
            lot.mark("C" + index, "1", "10");
            marks[index] = "5";
        }

        // 300 × 1 × 5/10 = 150.
        assertThat(sheet(lot.bid("A", "A", null, marks).evaluated()).number("E14"))
                .isEqualTo(150);
    }

    @Test
    void beyond_so_many_lots_the_first_sheet_says_that_the_others_have_none() {
        LotEvaluation[] lots = new LotEvaluation[EvaluationWorkbook.MOST_LOTS + 1];
        for (int index = 0; index < lots.length; index++) {
            lots[index] = new SampleLot("L" + index, Aggregation.LOWEST_COST, null).evaluated();
        }

        byte[] workbook = write(Samples.evaluation(lots), Language.FR);

        assertThat(Recalculated.sheets(workbook)).hasSize(1 + EvaluationWorkbook.MOST_LOTS);
        assertThat(Recalculated.sheet(workbook, "Synthèse").words().values())
                .contains("L250", "Seuls les 250 premiers lots ont leur feuille.");
    }

    private static LotEvaluation random(Aggregation aggregation, Integer decimals, Random random) {
        SampleLot lot = new SampleLot("LOT-1", aggregation, decimals)
                .price("Prix", "10", Method.LOWEST_OVER_PRICE)
                .criterion("a", Criterion.Kind.QUALITY, "7", Scoring.of(Method.LOWEST_OVER_PRICE))
                .criterion("b", Criterion.Kind.QUALITY, "8.5", scoring(Method.LINEAR_FROM_LOWEST))
                .criterion("c", Criterion.Kind.QUALITY, "9", scoring(Method.LINEAR_MIN_MAX))
                .criterion("d", Criterion.Kind.QUALITY, "10", scoring(Method.POWER))
                .criterion("e", Criterion.Kind.QUALITY, "11", scoring(Method.ABSOLUTE))
                .criterion("f", Criterion.Kind.QUALITY, "12", scoring(Method.MARK))
                .criterion("g", Criterion.Kind.QUALITY, "5", scoring(Method.BEST_RELATIVE))
                .criterion("h", Criterion.Kind.QUALITY, "4", scoring(Method.POINTS))
                .criterion("i", Criterion.Kind.QUALITY, "3", scoring(Method.GRID))
                .criterion("j", Criterion.Kind.QUALITY, "2", lifeCycleCost());
        int bids = 1 + random.nextInt(8);
        for (int bid = 0; bid < bids; bid++) {
            String price = (50_000 + random.nextInt(90_000)) + "." + (10 + random.nextInt(90));
            List<String> figures = new ArrayList<>(List.of(price));
            for (int index = 0; index < 10; index++) {
                figures.add((1 + random.nextInt(19)) + "." + random.nextInt(10));
            }
            lot.bid("BID-" + bid, "T" + bid, price, figures.toArray(String[]::new));
        }
        return lot.evaluated();
    }

    private static Scoring scoring(Method method) {
        return SampleLot.scoring(method, "0.5", "3", "2", "15", "20");
    }

    private static Scoring lifeCycleCost() {
        return new Scoring(
                "life-cycle-cost",
                Method.LIFE_CYCLE_COST,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                5,
                Method.LOWEST_OVER_PRICE);
    }

    private static void assertSameTotalsAndRanks(Recalculated sheet, LotEvaluation lot) {
        List<BidEvaluation> ranked = lot.bids().stream()
                .sorted(Comparator.comparing(BidEvaluation::rank))
                .toList();
        for (int index = 0; index < ranked.size(); index++) {
            BidEvaluation bid = ranked.get(index);
            int row = 14 + index;
            assertThat(sheet.words()).containsEntry("B" + row, bid.bid().id());
            assertThat(sheet.number("E" + row)).isCloseTo(bid.exactTotal().doubleValue(), within(1e-9));
            assertThat(sheet.number("F" + row)).isCloseTo(bid.total().doubleValue(), within(1e-6));
            assertThat(sheet.number("A" + row)).isEqualTo(bid.rank().doubleValue());
        }
    }

    private static Recalculated sheet(LotEvaluation lot) {
        return Recalculated.sheet(
                write(Samples.evaluation(lot), Language.FR), lot.lot().id());
    }

    private static byte[] write(Evaluation evaluation, Language language) {
        var out = new ByteArrayOutputStream();
        EvaluationWorkbook.write(evaluation, language, out);
        return out.toByteArray();
    }
}
