package org.choisi.tender.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.choisi.TestDesk;
import org.choisi.measure.Language;
import org.choisi.policy.ExampleSheet;
import org.junit.jupiter.api.Test;

/** The purchasing rules that travel with the product. */
class ShippedPurchasingRulesTest {

    @Test
    void every_example_beside_the_tables_passes() {
        ExampleSheet.Result result = PurchasingExamples.run(TestDesk.shipped().rules());

        assertThat(result.failures().stream().map(finding -> finding.in(Language.FR)))
                .isEmpty();
        assertThat(result.count()).isGreaterThan(100);
    }
}
