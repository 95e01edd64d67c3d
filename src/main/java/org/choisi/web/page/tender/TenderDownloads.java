package org.choisi.web.page.tender;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.choisi.measure.Language;
import org.choisi.store.StoredTender;
import org.choisi.store.Tenders;
import org.choisi.tender.Evaluation;
import org.choisi.tender.report.EvaluationJson;
import org.choisi.tender.report.EvaluationWorkbook;
import org.choisi.web.Consultations;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The evaluation of a consultation as files. */
@Controller
class TenderDownloads {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** A consultation's own number may hold anything. */
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^A-Za-z0-9._-]+");

    private static final int LONGEST_NAME = 60;

    private final Tenders tenders;
    private final Consultations consultations;
    private final Clock clock;

    TenderDownloads(Tenders tenders, Consultations consultations, Clock clock) {
        this.tenders = tenders;
        this.consultations = consultations;
        this.clock = clock;
    }

    @GetMapping("/marches/{id}/rapport.json")
    void json(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            Language language,
            HttpServletResponse response)
            throws IOException {
        Evaluation evaluation = evaluation(id, asOf);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        EvaluationJson.write(evaluation, language, response.getOutputStream());
    }

    @GetMapping("/marches/{id}/rapport.xlsx")
    void workbook(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            Language language,
            HttpServletResponse response)
            throws IOException {
        Evaluation evaluation = evaluation(id, asOf);
        response.setContentType(WORKBOOK);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name(evaluation))
                        .build()
                        .toString());
        EvaluationWorkbook.write(evaluation, language, response.getOutputStream());
    }

    private static String name(Evaluation evaluation) {
        String number = NOT_IN_A_NAME.matcher(evaluation.tender().id()).replaceAll("-");
        return "rapport-" + number.substring(0, Math.min(LONGEST_NAME, number.length())) + "-" + evaluation.asOf()
                + ".xlsx";
    }

    private Evaluation evaluation(UUID id, LocalDate asOf) {
        StoredTender stored = tenders.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return consultations.evaluate(stored, asOf == null ? LocalDate.now(clock) : asOf);
    }
}
