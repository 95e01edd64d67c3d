package org.choisi.web.page.decision;

import java.io.IOException;
import java.util.List;
import org.choisi.inventory.plan.Field;
import org.choisi.inventory.plan.Sheet;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.AssetDecisions;
import org.choisi.web.page.TableDownload;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** People's decisions as a file, the latest first. */
@Controller
class DecisionDownloads {

    private static final Text TITLE = new Text("Décisions", "Decisions");

    private final AssetDecisions decisions;

    DecisionDownloads(AssetDecisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/decisions" + TableDownload.FORM)
    ResponseEntity<byte[]> file(@PathVariable String form, Language language) throws IOException {
        return TableDownload.in(form).of("decisions", sheet(), language);
    }

    private Sheet<AssetDecisions.Decision> sheet() {
        return new Sheet<>(
                TITLE,
                List.of(
                        Field.of("id", "équipement", "equipment", AssetDecisions.Decision::asset),
                        Field.of(
                                "decided_at",
                                "décidé le",
                                "decided on",
                                one -> one.at().toString()),
                        Field.of(
                                "decision",
                                "décision",
                                "decision",
                                one -> one.decision().name()),
                        Field.of("advice", "avis", "advice", one -> one.advice().name()),
                        Field.of("motive", "motif", "motive", AssetDecisions.Decision::motive),
                        Field.of("by", "par", "by", AssetDecisions.Decision::author),
                        Field.of("advised", "avis motivé", "explained advice", AssetDecisions.Decision::advised)),
                decisions.all());
    }
}
