package org.choisi.tender.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.tender.Bid;
import org.choisi.tender.KnockOut;
import org.choisi.tender.KnockOut.Requirement;
import org.choisi.tender.LifeCycleCost;
import org.choisi.tender.Mark;
import org.choisi.tender.Mark.Proof;
import org.choisi.tender.Tender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bids, their answers and their marks; what cannot be scored safely keeps no figure. */
class BidsTest {

    private static final String CRITERIA = """
            'awardCriteria':{'criteria':[
             {'type':'price','name':'Prix','numbers':[{'number':50,'weight':'percentageExact'}]},
             {'type':'quality','name':'Technique','numbers':[{'number':40,'weight':'percentageExact'}],
              'scoring':{'method':'mark','outOf':20}},
             {'type':'quality','name':'Offert','numbers':[{'number':5,'weight':'percentageExact'}],
              'scoring':{'method':'points'}},
             {'type':'quality','name':'Réparable','numbers':[{'number':5,'weight':'percentageExact'}],
              'scoring':{'method':'grid','table':'repair'}}]}
            """;

    private static final String ONE = "{'id':'T','lots':[{'id':'L',%s}]}".formatted(CRITERIA);
    private static final String TWO = "{'id':'T','lots':[{'id':'L',%s},{'id':'M',%s}]}".formatted(CRITERIA, CRITERIA);

    private static Bid bid(Tender tender) {
        return tender.bids().get(0);
    }

    private static Tender marked(String mark) {
        return Read.tender(ONE, "{'id':'B','marks':[%s]}".formatted(mark));
    }

    @Test
    void the_shapes_of_both_editions_of_the_bids_extension_are_read() {
        Tender tender = Read.tender(
                ONE,
                "{'id':12,'tenderers':[{'id':'T1','name':'Alpha'},{'id':'T2'}],'relatedLots':['L'],'variant':true,"
                        + "'submissionType':'bid','value':{'amount':'98000.50','currency':'EUR'}},"
                        + "{'id':'early','submissionType':'expressionOfInterest'}");

        assertThat(tender.bids()).hasSize(1);
        assertThat(bid(tender).id()).isEqualTo("12");
        assertThat(bid(tender).tenderer()).isEqualTo("Alpha + T2");
        assertThat(bid(tender).variant()).isTrue();
        assertThat(bid(tender).value().amount()).isEqualTo(new BigDecimal("98000.50"));
        assertThat(Read.faults(tender)).containsExactly("INFO DATA-BID-NO-OFFER @ early");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e308",
                "1e999999999",
                "-1e15",
                "0.123456789012345678901",
                "'98 000,50'",
                "'1e3'",
                "'abc'",
                "true"
            })
    void a_figure_that_makes_no_sense_is_told_and_left_out(String amount) {
        Tender tender = Read.tender(ONE, "{'id':'B','value':{'amount':%s,'currency':'EUR'}}".formatted(amount));

        assertThat(bid(tender).value()).isNull();
        assertThat(Read.faults(tender)).containsExactly("BLOCK DATA-NUMBER @ B / value");
    }

    @ParameterizedTest
    @CsvSource({"98000, 98000", "9.8e4, 98000", "0, 0", "-5, -5", "0e99, 0", "1.500000000000000000, 1.5"})
    void a_figure_is_kept_exactly(String amount, String read) {
        Tender tender = Read.tender(ONE, "{'id':'B','value':{'amount':%s,'currency':'EUR'}}".formatted(amount));

        assertThat(bid(tender).value().amount()).isEqualByComparingTo(read);
        assertThat(bid(tender).value().amount().scale()).isBetween(0, 20);
        assertThat(tender.faults()).isEmpty();
    }

    @Test
    void a_bid_on_no_lot_or_an_unknown_one_is_told() {
        assertThat(Read.tender(ONE, "{'id':'B'}").bids().get(0).lots()).containsExactly("L");

        Tender unsaid = Read.tender(TWO, "{'id':'B'}");
        assertThat(bid(unsaid).lots()).isEmpty();
        assertThat(Read.faults(unsaid)).containsExactly("WARN DATA-BID-NO-LOT @ B");

        Tender unknown = Read.tender(TWO, "{'id':'B','relatedLots':['L','X']}");
        assertThat(bid(unknown).lots()).containsExactly("L");
        assertThat(Read.faults(unknown)).containsExactly("WARN DATA-BID-NO-LOT @ X / B");
    }

    @Test
    void of_two_bids_with_one_id_the_first_is_kept() {
        Tender tender = Read.tender(ONE, "{'id':1,'status':'valid'},{'id':'1','status':'pending'}");

        assertThat(tender.bids()).extracting(Bid::status).containsExactly("valid");
        assertThat(Read.faults(tender)).containsExactly("BLOCK DATA-BID-TWICE @ 1");
    }

    @Test
    void one_amount_for_several_lots_is_the_price_of_none() {
        String bid = "{'id':'B','relatedLots':['L','M'],'value':{'amount':9,'currency':'EUR'},'marks':[%s]}";

        Tender tender = Read.tender(TWO, bid.formatted(""));
        assertThat(bid(tender).value()).isNull();
        assertThat(Read.faults(tender)).containsExactly("BLOCK DATA-BID-SEVERAL-LOTS @ B");

        Tender told = Read.tender(
                TWO, bid.formatted("{'criterion':'Prix','lot':'L','mark':4},{'criterion':'prix','lot':'M','mark':5}"));
        assertThat(told.faults()).isEmpty();
        assertThat(bid(told).marks())
                .extracting(Mark::number)
                .containsExactly(new BigDecimal("4"), new BigDecimal("5"));
    }

    @Test
    void amounts_in_another_currency_than_the_lot_are_not_compared() {
        Tender tender = Read.tender(
                ONE,
                "{'id':'A','value':{'amount':9,'currency':'EUR'}},{'id':'B','value':{'amount':8,'currency':'USD'}},"
                        + "{'id':'C','value':{'amount':7,'currency':'eur'}},{'id':'D','value':{'amount':6,'currency':null}},"
                        + "{'id':'E','status':'withdrawn','value':{'amount':1,'currency':'GBP'}}");

        assertThat(tender.bids()).extracting(one -> one.value() != null).containsExactly(true, false, true, true, true);
        assertThat(Read.faults(tender))
                .containsExactly("BLOCK DATA-CURRENCY @ L / B", "INFO DATA-CURRENCY-UNSAID @ L / D");

        Tender budget = Read.tender(
                "{'id':'T','lots':[{'id':'L','value':{'amount':1,'currency':'CHF'},%s}]}".formatted(CRITERIA),
                "{'id':'A','value':{'amount':9,'currency':'EUR'}}");
        assertThat(Read.faults(budget)).containsExactly("BLOCK DATA-CURRENCY @ L / A");
    }

    @Test
    void costs_over_the_years_are_read_and_broken_ones_are_no_cost() {
        Bid bid = bid(Read.tender(
                ONE,
                "{'id':'B','lifeCycleCost':{'acquisition':0,'yearly':[{'name':'kWh','amount':12.5,'escalation':0.02}],"
                        + "'residual':3,'externalities':[{'name':'CO2','quantityPerYear':2,'unitCost':100}]}}"));

        assertThat(bid.lifeCycleCost().acquisition()).isEqualByComparingTo("0");
        assertThat(bid.lifeCycleCost().endOfLife()).isEqualByComparingTo("0");
        assertThat(bid.lifeCycleCost().yearly())
                .containsExactly(new LifeCycleCost.Yearly("kWh", new BigDecimal("12.5"), new BigDecimal("0.02")));
        assertThat(bid.lifeCycleCost().externalities()).hasSize(1);

        Tender broken = Read.tender(ONE, "{'id':'B','lifeCycleCost':{'yearly':[{'name':'kWh'}]}}");
        assertThat(bid(broken).lifeCycleCost()).isNull();
        assertThat(Read.faults(broken)).containsExactly("BLOCK DATA-LIFE-CYCLE @ B");
    }

    @Test
    void demands_are_read_with_bounds_alternatives_and_the_lots_they_are_for() {
        Tender tender = Read.tender(
                """
                {'id':'T','items':[{'id':'i','relatedLot':'M'}],'lots':[{'id':'L',%s},{'id':'M',%s}],'criteria':[
                 {'id':'C1','requirementGroups':[{'id':'g','requirements':[{'id':'r1','dataType':'integer','minValue':'300'}]},
                                                  {'id':'h','requirements':[{'id':'r2','dataType':'boolean','expectedValue':'true'}]}]},
                 {'id':'C2','relatedItem':'i','requirementGroups':[{'id':'g','requirements':[
                   {'id':'r3','dataType':'string','pattern':'(a+)+$','expectedValue':1}]}]},
                 {'id':'C3','source':'buyer','requirementGroups':[{'id':'g','requirements':[{'id':'r4','minValue':1}]}]},
                 {'id':'C4','relatedLots':['X'],'requirementGroups':[{'id':'g','requirements':[{'id':'r5','minValue':2,'maxValue':1}]}]},
                 {'id':'C5','requirementGroups':[{'id':'empty'}]}]}
                """.formatted(CRITERIA, CRITERIA),
                "{'id':'B','relatedLots':['L'],'requirementResponses':[{'value':'450','requirement':{'id':'r1'}},"
                        + "{'value':true,'requirement':{'id':'r2'}},{'value':1,'requirement':{'id':'r3'}},"
                        + "{'value':'many','requirement':{'id':'r5'}},{'value':1,'requirement':{'id':'x'}},"
                        + "{'value':2,'requirement':{'id':'r1'}}]}");

        assertThat(tender.knockOuts()).extracting(KnockOut::id).containsExactly("C1", "C2", "C4");
        assertThat(tender.knockOuts())
                .extracting(KnockOut::lots)
                .containsExactly(Set.of("L", "M"), Set.of("M"), Set.of("X"));
        assertThat(tender.knockOuts().get(0).groups())
                .containsExactly(
                        List.of(new Requirement("r1", "", null, new BigDecimal("300"), null)),
                        List.of(new Requirement("r2", "", true, null, null)));
        assertThat(bid(tender).responses()).isEqualTo(Map.of("r1", new BigDecimal("450"), "r2", true, "r3", "1"));
        assertThat(Read.faults(tender))
                .containsExactly(
                        "INFO DATA-PATTERN @ C2 / r3",
                        "INFO DATA-DEMAND-SOURCE @ C3",
                        "BLOCK DATA-DEMAND-BOUNDS @ C4 / r5",
                        "WARN DATA-DEMAND-LOT @ C4 / X",
                        "BLOCK DATA-NUMBER @ B / r5",
                        "INFO DATA-RESPONSE-UNKNOWN @ B / x",
                        "BLOCK DATA-RESPONSE-TWICE @ B / r1");
    }

    @Test
    void marks_are_read_with_what_backs_them() {
        Tender tender = marked("{'criterion':' technique','lot':'L','mark':'15.5','reason':'Solide','proof':'label'},"
                + "{'criterion':'Réparable','mark':true},{'criterion':'Prix','mark':91500,'outOf':3}");

        assertThat(tender.faults()).isEmpty();
        assertThat(bid(tender).marks())
                .containsExactly(
                        new Mark(
                                "Technique",
                                "L",
                                new BigDecimal("15.5"),
                                "",
                                null,
                                "Solide",
                                Proof.LABEL,
                                "L / B / technique"),
                        new Mark("Réparable", "", null, "yes", null, "", Proof.UNSTATED, "B / Réparable"),
                        new Mark("Prix", "", new BigDecimal("91500"), "", null, "", Proof.UNSTATED, "B / Prix"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'criterion':'Technique','mark':20.01}            | BLOCK DATA-MARK-OVER @ B / Technique
            {'criterion':'Technique','mark':11,'outOf':10}    | BLOCK DATA-MARK-OVER @ B / Technique
            {'criterion':'Offert','mark':6}                   | BLOCK DATA-MARK-OVER @ B / Offert
            {'criterion':'Technique','mark':-1}               | BLOCK DATA-MARK-NEGATIVE @ B / Technique
            {'criterion':'Technique','mark':1,'outOf':0}      | BLOCK DATA-MARK-SCALE @ B / Technique
            {'criterion':'Technique','mark':'good'}           | BLOCK DATA-NUMBER @ B / Technique
            {'criterion':'Technique','mark':'12,5'}           | BLOCK DATA-NUMBER @ B / Technique
            {'criterion':'Technique','mark':1e999999}         | BLOCK DATA-NUMBER @ B / Technique
            {'criterion':'Réparable','mark':'NaN'}            | BLOCK DATA-NUMBER @ B / Réparable
            {'criterion':'Technique'}                         | WARN DATA-MARK-MISSING @ B / Technique
            {'criterion':'Technik','mark':1}                  | WARN DATA-MARK-UNKNOWN @ B / Technik
            {'criterion':'Technique','lot':'M','mark':1}      | WARN DATA-MARK-LOT @ M / B / Technique
            """)
    void a_mark_that_cannot_be_one_is_told_and_never_capped(String mark, String fault) {
        Tender tender = marked(mark);

        assertThat(Read.faults(tender)).containsExactly(fault);
        assertThat(bid(tender).marks()).isEmpty();
    }

    @Test
    void what_does_not_spoil_a_mark_is_told_too() {
        Tender proof = marked("{'criterion':'Technique','mark':1,'proof':'word of honour'}");
        assertThat(Read.faults(proof)).containsExactly("WARN DATA-PROOF @ B / Technique");
        assertThat(bid(proof).marks().get(0).proof()).isEqualTo(Proof.UNSTATED);

        Tender twice = marked("{'criterion':'Technique','mark':1},{'criterion':'TECHNIQUE','mark':2}");
        assertThat(Read.faults(twice)).containsExactly("BLOCK DATA-MARK-TWICE @ B / TECHNIQUE");
        assertThat(bid(twice).marks()).extracting(Mark::number).containsExactly(BigDecimal.ONE);
    }

    @Test
    void a_mark_without_any_scale_is_not_guessed() {
        Tender tender =
                Read.tender(ONE.replace(",'outOf':20", ""), "{'id':'B','marks':[{'criterion':'Technique','mark':12}]}");

        assertThat(bid(tender).marks()).isEmpty();
        assertThat(Read.faults(tender)).containsExactly("BLOCK DATA-MARK-SCALE @ B / Technique");
    }

    @Test
    void a_mark_for_every_lot_has_to_be_on_the_scale_of_each() {
        String tenth = CRITERIA.replace("'outOf':20", "'outOf':10");
        Tender tender = Read.tender(
                "{'id':'T','lots':[{'id':'L',%s},{'id':'M',%s}]}".formatted(CRITERIA, tenth),
                "{'id':'B','relatedLots':['L','M'],'marks':[{'criterion':'Technique','mark':12}]}");

        assertThat(bid(tender).marks()).isEmpty();
        assertThat(Read.faults(tender)).containsExactly("BLOCK DATA-MARK-OVER @ B / Technique");
    }
}
