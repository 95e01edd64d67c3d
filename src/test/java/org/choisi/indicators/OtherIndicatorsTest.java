package org.choisi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class OtherIndicatorsTest {

    @Test
    void one_tenth_more_users_and_one_percent_less_carbon_is_a_fall_of_ten_percent() {
        Rows rows = new Rows().year(2022, 20000, "12732000", "1000").year(2026, 22000, "12604680", "935");

        Indicator carbon = rows.measure("carbon-per-user", 2026); // 0.99 / 1.10 = 0.90
        Indicator electricity = rows.measure("electricity-per-user", 2026); // 0.935 / 1.10 = 0.85

        assertThat(carbon.value()).contains(BigFraction.of(-10));
        assertThat(carbon.target())
                .hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo("-10"));
        assertThat(carbon.met()).contains(true);
        assertThat(electricity.value()).contains(BigFraction.of(-15));
        assertThat(electricity.met()).contains(true);
    }

    @Test
    void a_smaller_fall_and_a_rise_do_not_meet_a_fall() {
        Rows smaller = new Rows().year(2022, 100, "1000", "1").year(2026, 100, "901", "1");
        Rows rise = new Rows().year(2022, 100, "1000", "1").year(2026, 100, "1200", "1");

        assertThat(smaller.measure("carbon-per-user", 2026).met()).contains(false); // -9.9
        assertThat(rise.measure("carbon-per-user", 2026).value()).contains(BigFraction.of(20));
        assertThat(rise.measure("carbon-per-user", 2026).met()).contains(false);
    }

    @Test
    void without_a_base_year_or_users_there_are_no_data() {
        assertThat(new Rows()
                        .year(2026, 100, "900", "1")
                        .measure("carbon-per-user", 2026)
                        .status())
                .isEqualTo(Status.NO_DATA);
        assertThat(new Rows()
                        .year(2022, 100, "900", "1")
                        .year(2026, 0, "900", "1")
                        .measure("carbon-per-user", 2026)
                        .status())
                .isEqualTo(Status.NO_DATA);
    }

    @Test
    void eight_contracts_of_ten_with_ten_percent_or_more_are_eighty_percent() {
        Rows rows = new Rows();
        IntStream.range(0, 8).forEach(any -> rows.contract("2026-02-01", "10", "yes", null));
        rows.contract("2026-02-01", "9", "no", null).contract("2026-02-01", "0", "no", null);

        Indicator responsible = rows.measure("responsible-contracts", 2026);

        assertThat(responsible.value()).contains(BigFraction.of(80));
        assertThat(responsible.met()).contains(true);
    }

    @Test
    void a_contract_whose_weight_is_not_stated_is_listed_and_is_no_silent_zero() {
        Rows rows = new Rows().contract("2026-02-01", "10", "yes", null).contract("2026-02-01", null, "no", null);

        assertThat(rows.measure("responsible-contracts", 2026).value()).contains(BigFraction.of(100));
        assertThat(rows.measure("responsible-contracts", 2026).excluded()).isEqualTo(1);
    }

    @Test
    void half_of_the_running_contracts_have_a_yearly_exchange() {
        Rows rows = new Rows()
                .contract("2024-02-01", "10", "yes", "2026-05-01")
                .contract("2025-02-01", "10", "yes", null)
                .contract("2025-02-01", "10", "no", null)
                .contract("2025-02-01", "10", "yes", "2025-05-01"); // the last one was a year ago

        assertThat(rows.measure("yearly-exchange", 2026).value()).contains(BigFraction.of(50));
        assertThat(rows.measure("yearly-exchange", 2026).met()).contains(true);
    }

    @Test
    void all_buyers_and_three_developing_agents_of_four_are_trained() {
        Rows rows = new Rows()
                .trained("buyer", "Ville", "2025-12-01", 12, 4)
                .trained("buyer", "Ville", "2026-06-01", 12, 12) // the last count is the one that holds
                .trained("buyer", "Métropole", "2026-06-01", 8, 8)
                .trained("developer", "Métropole", "2026-06-01", 40, 30);

        assertThat(rows.measure("buyers-trained", 2026).value()).contains(BigFraction.of(100));
        assertThat(rows.measure("buyers-trained", 2026).met()).contains(true);
        assertThat(rows.measure("developers-trained", 2026).value()).contains(BigFraction.of(75));
        assertThat(rows.measure("developers-trained", 2026).met()).contains(true);
        assertThat(rows.measure("buyers-trained", 2025).value()).contains(BigFraction.of(100, 3)); // 4 of 12
    }

    @Test
    void more_people_trained_than_there_are_is_impossible_and_listed() {
        Rows rows = new Rows().trained("buyer", "Ville", "2026-06-01", 12, 13);

        assertThat(rows.measure("buyers-trained", 2026).status()).isEqualTo(Status.NO_DATA);
        assertThat(rows.measure("buyers-trained", 2026).exclusions()).hasSize(1);
    }

    @Test
    void seventy_nine_percent_of_rgaa_fails_and_eighty_passes() {
        Rows rows = new Rows()
                .service("teleservice", "2026-03-01", "79", "yes")
                .service("teleservice", "2026-03-01", "80", "no")
                .service("site", "2026-03-01", "100", "no")
                .service("site", "2026-03-01", null, "yes");

        assertThat(rows.measure("accessible-teleservices", 2026).value()).contains(BigFraction.of(50));
        assertThat(rows.measure("accessible-services", 2026).value()).contains(BigFraction.of(200, 3)); // 2 of 3
        assertThat(rows.measure("accessible-services", 2026).excluded()).isEqualTo(1);
        assertThat(rows.measure("codesigned-services", 2026).value()).contains(BigFraction.of(50));
        assertThat(rows.measure("codesigned-services", 2026).met()).contains(true);
    }

    @Test
    void campaigns_are_added_up_in_tonnes_and_pieces() {
        Rows rows = new Rows().campaign("2026-03-01", "1500.5", 100).campaign("2026-09-01", "2499.5", 81);

        assertThat(rows.measure("campaign-weight", 2026).value()).contains(BigFraction.of(4));
        assertThat(rows.measure("campaign-refurbished", 2026).value()).contains(BigFraction.of(181));
        assertThat(rows.measure("campaign-weight", 2025).status()).isEqualTo(Status.NO_DATA);
    }
}
