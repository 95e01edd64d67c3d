package org.choisi.tender.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.choisi.tender.Aggregation;
import org.choisi.tender.AwardMethod.TieBreak;
import org.choisi.tender.Criterion;
import org.choisi.tender.Criterion.Part;
import org.choisi.tender.Criterion.WeightUnit;
import org.choisi.tender.Lot;
import org.choisi.tender.Method;
import org.choisi.tender.Tender;
import org.choisi.tender.Tender.BuyerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How lots are won, and what keeps one from being scored. */
class CriteriaTest {

    private static final String PRICE =
            "{'type':'price','name':'Prix','numbers':[{'number':60,'weight':'percentageExact'}]}";

    private static String quality(String more) {
        return "{'type':'quality','name':'Délai','numbers':[{'number':40,'weight':'percentageExact'}]%s}"
                .formatted(more);
    }

    private static Criterion only(Tender tender) {
        List<Criterion> criteria = tender.lots().get(0).criteria();
        assertThat(criteria).hasSize(1);
        return criteria.get(0);
    }

    @Test
    void what_the_extension_says_is_read() {
        Tender tender = Read.tender("""
                {'id':'T','buyerKind':'local','products':['laptop','monitor'],'procurementMethod':'open',
                 'tenderPeriod':{'startDate':'2026-08-21T23:30:00-04:00'},'value':{'amount':'250000','currency':'eur'},
                 'lots':[{'id':7,'products':['laptop'],'clauses':['environment','social'],'awardCriteria':{'criteria':[
                  {'type':'cost','name':'Coût global','numbers':[{'number':0.6,'weight':'decimalExact'}],
                   'scoring':{'method':'life-cycle-cost','discountRate':0.04,'years':5}},
                  {'type':'quality','name':'Délai','direction':'lower','dimension':'technical',
                   'numbers':[{'number':0.4,'weight':'decimalExact'}],
                   'subCriteria':[{'name':'Livraison','numbers':[{'number':0.3,'weight':'decimalExact'}]},
                                  {'name':'Reprise','weight':0.1},{'name':'Suivi'}]}],
                  'evaluation':{'aggregation':'weighted-sum','decimals':2,'tieBreak':['highest:délai ','lowest-price'],
                   'abnormallyLow':'none'}}}]}
                """);

        assertThat(tender.faults()).isEmpty();
        assertThat(tender.buyerKind()).isEqualTo(BuyerKind.LOCAL);
        assertThat(tender.products()).containsExactlyInAnyOrder("laptop", "monitor");
        assertThat(tender.procedure()).isEqualTo("open");
        assertThat(tender.launchedOn()).isEqualTo("2026-08-21"); // as written, though it is the 22nd in Paris
        assertThat(tender.value().currency()).isEqualTo("EUR");
        Lot lot = tender.lots().get(0);
        assertThat(lot.id()).isEqualTo("7");
        assertThat(lot.products()).containsExactly("laptop");
        assertThat(lot.clauses()).containsExactlyInAnyOrder("environment", "social");
        assertThat(lot.award().decimals()).isEqualTo(2);
        assertThat(lot.award().tieBreaks()).containsExactly(new TieBreak("Délai"), TieBreak.LOWEST_PRICE);
        assertThat(lot.award().abnormallyLow()).isEqualTo("none");
        Criterion cost = lot.criteria().get(0);
        assertThat(cost.weight()).isEqualTo(new BigDecimal("0.6"));
        assertThat(cost.unit()).isEqualTo(WeightUnit.DECIMAL);
        assertThat(cost.scoring().effective()).isEqualTo(Method.LOWEST_OVER_PRICE);
        Criterion delay = lot.criteria().get(1);
        assertThat(delay.lowerIsBetter()).isTrue();
        assertThat(delay.scoring().method()).isEqualTo(Method.LOWEST_OVER_PRICE);
        assertThat(delay.parts())
                .containsExactly(
                        new Part("Livraison", new BigDecimal("0.3")),
                        new Part("Reprise", new BigDecimal("0.1")),
                        new Part("Suivi", null));
    }

    @Test
    void a_consultation_without_lots_is_one_lot_of_its_own_number() {
        Tender tender = Read.tender(
                "{'id':'T','title':'Postes','value':{'amount':9,'currency':'EUR'},'awardCriteria':{'criteria':[%s]}}"
                        .formatted(PRICE),
                "{'id':'B','value':{'amount':8,'currency':'EUR'}}");

        assertThat(tender.lots()).extracting(Lot::id, Lot::title).containsExactly(Tuple.tuple("T", "Postes"));
        assertThat(tender.lots().get(0).value().amount()).isEqualByComparingTo("9");
        assertThat(tender.bids().get(0).lots()).containsExactly("T");
    }

    @Test
    void criteria_of_the_whole_are_those_of_lots_that_have_none() {
        Tender tender =
                Read.tender("{'id':'T','awardCriteria':{'criteria':[%s]},'lots':[{'id':'1'},{'id':'2','awardCriteria':"
                                .formatted(PRICE)
                        + "{'criteria':[%s]}}]}".formatted(quality("")));

        assertThat(tender.lots().get(0).criteria()).extracting(Criterion::name).containsExactly("Prix");
        assertThat(tender.lots().get(1).criteria()).extracting(Criterion::name).containsExactly("Délai");
    }

    @ParameterizedTest
    @CsvSource({
        "percentageRangeMiddle, DATA-WEIGHT-RANGE, RANGE",
        "pointsRangeMiddle, DATA-WEIGHT-RANGE, RANGE",
        "order, DATA-WEIGHT-ORDER, ORDER",
        "percentExact, DATA-WEIGHT-CODE, NONE"
    })
    void a_weight_that_is_not_exact_cannot_be_scored(String code, String fault, WeightUnit unit) {
        Tender tender =
                Read.lot("{'type':'price','name':'Prix','numbers':[{'number':60,'weight':'%s'}]}".formatted(code), "");

        Criterion criterion = only(tender);
        assertThat(criterion.weight()).isNull();
        assertThat(criterion.unit()).isEqualTo(unit);
        assertThat(criterion.problem().id()).isEqualTo(fault);
        assertThat(tender.faults()).containsExactly(criterion.problem());
        assertThat(criterion.problem().where()).isEqualTo("L / Prix");
    }

    @Test
    void a_weight_that_is_missing_negative_or_given_twice_cannot_be_scored() {
        String weights = "{'type':'price','name':'Prix','numbers':[%s]}";

        assertThat(only(Read.lot(weights.formatted(""), "")).problem().id()).isEqualTo("DATA-WEIGHT-MISSING");
        assertThat(only(Read.lot(weights.formatted("{'number':-5,'weight':'pointsExact'}"), ""))
                        .problem()
                        .id())
                .isEqualTo("DATA-WEIGHT-NEGATIVE");
        assertThat(only(Read.lot(
                                weights.formatted(
                                        "{'number':5,'weight':'pointsExact'},{'number':6,'weight':'pointsExact'}"),
                                ""))
                        .problem()
                        .id())
                .isEqualTo("DATA-WEIGHT-TWICE");
    }

    @Test
    void a_weight_of_zero_is_allowed_and_told() {
        Tender tender = Read.lot("{'type':'price','name':'Prix','numbers':[{'number':0,'weight':'pointsExact'}]}", "");

        assertThat(only(tender).problem()).isNull();
        assertThat(Read.faults(tender)).containsExactly("INFO DATA-WEIGHT-ZERO @ L / Prix");
    }

    @Test
    void where_weights_play_no_part_none_is_needed() {
        String price = "{'type':'price','name':'Prix'}";

        assertThat(Read.lot(price, "'aggregation':'lowest-cost'").faults()).isEmpty();
        assertThat(Read.lot(price + "," + quality(""), "'aggregation':'price-deduction'")
                        .faults())
                .isEmpty();
        assertThat(Read.lot(price + "," + quality(""), "'aggregation':'quality-price-ratio'")
                        .faults())
                .isEmpty();
        assertThat(Read.faults(Read.lot(price + ",{'type':'quality','name':'Q'}", "'aggregation':'price-deduction'")))
                .containsExactly("BLOCK DATA-WEIGHT-MISSING @ L / Q");
    }

    @Test
    void weights_in_different_units_do_not_add_up() {
        Tender tender = Read.lot(
                PRICE + ",{'type':'quality','name':'Q','numbers':[{'number':0.4,'weight':'decimalExact'}]}", "");

        assertThat(Read.faults(tender)).containsExactly("BLOCK DATA-WEIGHT-MIXED @ L / Q");
        assertThat(tender.lots().get(0).criteria().get(1).problem()).isNotNull();
    }

    @Test
    void two_criteria_of_one_name_are_not_scored_as_one() {
        Tender tender = Read.lot(PRICE + "," + PRICE.replace("Prix", " PRIX "), "");

        assertThat(Read.faults(tender)).containsExactly("BLOCK DATA-CRITERION-TWICE @ L / PRIX");
        assertThat(tender.lots().get(0).criteria().get(1).problem()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'type':'price','scoring':{'method':'lowest-over-prise'}                              | DATA-METHOD-UNKNOWN
            'type':'price','scoring':{'method':''}                                               | DATA-METHOD-UNKNOWN
            'type':'price','scoring':{'method':'mark','outOf':20}                                | DATA-METHOD-UNFIT
            'type':'price','scoring':{'method':'points'}                                         | DATA-METHOD-UNFIT
            'type':'quality','scoring':{'method':'power','exponent':2}                           | DATA-METHOD-UNFIT
            'type':'quality','direction':'lower','scoring':{'method':'mark','outOf':20}          | DATA-METHOD-UNFIT
            'type':'quality','scoring':{'method':'life-cycle-cost','years':5,'discountRate':0}   | DATA-METHOD-UNFIT
            'type':'price','scoring':{'method':'linear-from-lowest'}                             | DATA-PARAMETER
            'type':'price','scoring':{'method':'linear-from-lowest','spread':0}                  | DATA-PARAMETER
            'type':'price','scoring':{'method':'power','exponent':-1}                            | DATA-PARAMETER
            'type':'price','scoring':{'method':'power','exponent':11}                            | DATA-PARAMETER
            'type':'price','scoring':{'method':'absolute','low':10,'high':10}                    | DATA-PARAMETER
            'type':'price','scoring':{'method':'absolute','low':10}                              | DATA-PARAMETER
            'type':'quality','scoring':{'method':'mark','outOf':0}                               | DATA-PARAMETER
            'type':'quality','scoring':{'method':'grid'}                                         | DATA-PARAMETER
            'type':'cost','scoring':{'method':'life-cycle-cost','discountRate':0.03}             | DATA-PARAMETER
            'type':'cost','scoring':{'method':'life-cycle-cost','years':0,'discountRate':0.03}   | DATA-PARAMETER
            'type':'cost','scoring':{'method':'life-cycle-cost','years':101,'discountRate':0.03} | DATA-PARAMETER
            'type':'cost','scoring':{'method':'life-cycle-cost','years':5,'discountRate':-1}     | DATA-PARAMETER
            'type':'cost','scoring':{'method':'life-cycle-cost','years':5,'discountRate':0,'then':'mark'} | DATA-METHOD-UNKNOWN
            'type':'cost','scoring':{'method':'life-cycle-cost','years':5,'discountRate':0,'then':'power'} | DATA-PARAMETER
            'type':'quality','direction':'down'                                                  | DATA-DIRECTION
            'type':'price','direction':'higher'                                                  | DATA-DIRECTION
            'type':'prize'                                                                       | DATA-CRITERION-KIND
            """, quoteCharacter = '`')
    void a_method_that_cannot_be_applied_as_it_is_declared_scores_nothing(String declared, String fault) {
        Tender tender =
                Read.lot("{'name':'C','numbers':[{'number':60,'weight':'pointsExact'}],%s}".formatted(declared), "");

        assertThat(only(tender).problem().id()).isEqualTo(fault);
        assertThat(tender.faults()).contains(only(tender).problem());
    }

    @Test
    void an_unknown_method_keeps_its_declared_name_and_the_nearest_is_told() {
        Criterion criterion = only(Read.lot(
                "{'type':'price','name':'P','numbers':[{'number':1,'weight':'pointsExact'}],'scoring':{'method':'powr'}}",
                ""));

        assertThat(criterion.scoring().declared()).isEqualTo("powr");
        assertThat(criterion.scoring().method()).isNull();
        assertThat(criterion.problem().text().en()).contains("perhaps 'power'?");
    }

    @Test
    void what_is_wrong_with_the_evaluation_is_told() {
        Tender unknown = Read.lot(PRICE, "'aggregation':'weighted'");
        assertThat(Read.faults(unknown)).containsExactly("BLOCK DATA-AGGREGATION @ L");
        assertThat(only(unknown).problem().id()).isEqualTo("DATA-AGGREGATION"); // not scored in another way

        Tender decimals = Read.lot(PRICE, "'decimals':11");
        assertThat(Read.faults(decimals)).containsExactly("BLOCK DATA-PARAMETER @ L");
        assertThat(decimals.lots().get(0).award().decimals()).isNull();

        Tender ties = Read.lot(PRICE, "'tieBreak':['highest:Prise','first-come']");
        assertThat(Read.faults(ties)).containsExactly("WARN DATA-TIE-BREAK @ L", "WARN DATA-TIE-BREAK @ L");
        assertThat(ties.lots().get(0).award().tieBreaks()).isEmpty();
        assertThat(ties.lots().get(0).award().aggregation()).isEqualTo(Aggregation.WEIGHTED_SUM);
    }

    @Test
    void lots_and_shapes_that_cannot_be_told_apart_are_told() {
        assertThat(Read.faults(
                        Read.tender("{'id':'T','lots':[{'id':'L','awardCriteria':{'criteria':[%s]}},{'id':'L'},{}]}"
                                .formatted(PRICE))))
                .containsExactly("BLOCK DATA-LOT-TWICE @ L", "WARN DATA-LOT-ID @ #3", "WARN DATA-CRITERIA-NONE @ #3");
        assertThat(Read.faults(Read.tender("{'id':'T','lots':'two','buyerKind':'region'}")))
                .containsExactly("WARN DATA-SHAPE @ ", "WARN DATA-CRITERIA-NONE @ T", "WARN DATA-BUYER-KIND @ ");
    }

    @Test
    void what_is_wrong_with_criteria_of_the_whole_is_told_once() {
        Tender tender = Read.tender("{'id':'T','awardCriteria':{'criteria':[{'type':'price','name':'P'}]},"
                + "'lots':[{'id':'1'},{'id':'2'},{'id':'3'}]}");

        assertThat(Read.faults(tender)).containsExactly("BLOCK DATA-WEIGHT-MISSING @ P");
        assertThat(tender.lots()).allMatch(lot -> lot.criteria().get(0).problem() != null);
    }
}
