package org.choisi.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.choisi.inventory.plan.FleetPlan;
import org.choisi.inventory.plan.PlanFiles;
import org.choisi.inventory.plan.PlanJson;
import org.choisi.inventory.plan.TableWords;
import org.choisi.lifecycle.plan.Lot;
import org.choisi.lifecycle.plan.Lots;
import org.choisi.lifecycle.plan.PlanOptions;
import org.choisi.lifecycle.plan.ReplacementPlan;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.Inventory;
import org.choisi.web.Footprints;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How an imported fleet is replaced under the live rules, and the lots in which it leaves: JSON, CSV or a workbook. */
@RestController
final class PlanCalls {

    private static final int USUAL_HORIZON_YEARS = 5;

    private final Footprints footprints;

    PlanCalls(Footprints footprints) {
        this.footprints = footprints;
    }

    /** What a plan is written as. */
    private enum Format {
        JSON(MediaType.APPLICATION_JSON_VALUE),
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final MediaType type;

        Format(String type) {
            this.type = MediaType.parseMediaType(type);
        }

        static Format of(String said) {
            String name = said == null || said.isBlank() ? JSON.name() : said.strip();
            return Arrays.stream(values())
                    .filter(format -> format.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new CallRefused(Problem.badParameter(
                            "format", new Text("attendu : json, csv ou xlsx", "expected: json, csv or xlsx"))));
        }
    }

    /** What is asked for, as its address says it. */
    record Query(String inventory, String horizon, String yearlyCapEur, String refurbishedShare, String format) {

        private PlanOptions options() {
            return new PlanOptions(
                    Asked.number("horizon", horizon)
                            .flatMap(years -> Asked.whole("horizon", years))
                            .orElse(USUAL_HORIZON_YEARS),
                    Asked.number("yearlyCapEur", yearlyCapEur),
                    Asked.number("refurbishedShare", refurbishedShare)
                            .flatMap(percent -> Asked.whole("refurbishedShare", percent))
                            .orElse(0));
        }
    }

    /** Writes a plan, or its lots. */
    private interface Writing {
        void to(ByteArrayOutputStream out, ReplacementPlan plan, List<Lot> lots, TableWords words) throws IOException;
    }

    @GetMapping("/api/plan")
    ResponseEntity<byte[]> plan(Query query, Language language) {
        Format wanted = Format.of(query.format());
        return answer(query, "plan", language, (out, plan, lots, words) -> {
            switch (wanted) {
                case JSON -> PlanJson.write(plan, lots, language, out);
                case CSV -> PlanFiles.planCsv(plan, words, out);
                case XLSX -> PlanFiles.planWorkbook(plan, words, out);
            }
        });
    }

    @GetMapping("/api/plan/lots")
    ResponseEntity<byte[]> lots(Query query, Language language) {
        Format wanted = Format.of(query.format());
        return answer(query, "lots", language, (out, plan, lots, words) -> {
            switch (wanted) {
                case JSON -> PlanJson.writeLots(lots, language, out);
                case CSV -> PlanFiles.lotsCsv(lots, words, out);
                case XLSX -> PlanFiles.lotsWorkbook(lots, words, out);
            }
        });
    }

    private ResponseEntity<byte[]> answer(Query query, String name, Language language, Writing writing) {
        PlanOptions options = query.options();
        Format format = Format.of(query.format());
        Inventory wanted = footprints.inventory(Asked.inventory(query.inventory()));
        byte[] written = footprints.with(wanted, (desk, lines) -> {
            var fleet = new FleetPlan(desk, wanted.asOf(), options);
            fleet.add(lines, reject -> {});
            ReplacementPlan plan = fleet.plan();
            return written(
                    writing,
                    plan,
                    Lots.of(plan, desk),
                    new TableWords(desk.reference().categories(), language));
        });
        return format == Format.JSON ? Answers.ok(written, language) : file(written, format, name, language);
    }

    private static byte[] written(Writing writing, ReplacementPlan plan, List<Lot> lots, TableWords words) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out, plan, lots, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ResponseEntity<byte[]> file(byte[] written, Format format, String name, Language language) {
        String file = name + "." + format.name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(format.type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(written);
    }
}
