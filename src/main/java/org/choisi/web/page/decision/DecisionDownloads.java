package org.choisi.web.page.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.choisi.inventory.plan.Field;
import org.choisi.inventory.plan.Sheet;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.AssetDecisions;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** People's decisions as a file, the latest first. */
@Controller
class DecisionDownloads {

    private static final Text TITLE = new Text("Décisions", "Decisions");
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AssetDecisions decisions;

    DecisionDownloads(AssetDecisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/decisions.csv")
    void csv(HttpServletResponse response) throws IOException {
        named(response, "text/csv;charset=UTF-8", "decisions.csv");
        sheet().writeCsv(response.getOutputStream());
    }

    @GetMapping("/decisions.xlsx")
    void workbook(Language language, HttpServletResponse response) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Choisi", null)) {
            sheet().writeTo(workbook, language);
        }
        named(response, WORKBOOK, "decisions.xlsx");
        bytes.writeTo(response.getOutputStream());
    }

    private static void named(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
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
