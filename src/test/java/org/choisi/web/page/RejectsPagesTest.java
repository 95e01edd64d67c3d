package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RejectsPagesTest extends RunningSite {

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private String inventory() {
        return site.imported(
                "rejets-" + own + ".csv",
                "id,category,in_service_on,quantity\n" + own + "-A,laptop,demain,1\n" + own
                        + "-B,monitor,2020-01-08,4\n" + own + "-C,laptop,2024-01-08,beaucoup\n");
    }

    @Test
    void a_corrected_cell_brings_its_line_into_a_new_inventory_with_all_that_was_good() {
        String rejected = inventory() + "/rejets";
        assertThat(site.get(rejected).body()).contains("name=\"ligne-2\" value=\"demain\"", "value=\"beaucoup\"");

        HttpResponse<String> mended = site.form(rejected, "ligne-2", "2024-02-01", "ligne-4", "beaucoup");

        String after = mended.headers().firstValue("Location").orElseThrow();
        after = after.substring(after.indexOf("/inventaires"));
        site.waitFor(after);
        assertThat(site.get(after).body())
                .contains(own + "-A", own + "-B", "1 ligne rejetée")
                .doesNotContain(own + "-C");
        assertThat(site.get(after + "/rejets").body())
                .contains("value=\"beaucoup\"")
                .doesNotContain("demain");
    }

    @Test
    void what_is_still_wrong_is_said_beside_its_cell_and_nothing_is_imported() {
        String rejected = inventory() + "/rejets";

        HttpResponse<String> refused = site.form(rejected, "ligne-2", "hier <b>", "ligne-4", "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"hier &lt;b&gt;\"", "aria-invalid=\"true\"");
    }

    @Test
    void nothing_corrected_changes_nothing() {
        String rejected = inventory() + "/rejets";

        assertThat(site.form(rejected, "ligne-2", "demain", "ligne-99", "2024-01-01")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/rejets");
        assertThat(site.form("/inventaires/" + UUID.randomUUID() + "/rejets", "ligne-2", "x")
                        .statusCode())
                .isEqualTo(404);
    }
}
