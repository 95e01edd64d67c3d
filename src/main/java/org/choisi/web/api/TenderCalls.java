package org.choisi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.Page;
import org.choisi.store.StoredTender;
import org.choisi.store.Tenders;
import org.choisi.tender.Evaluation;
import org.choisi.tender.report.EvaluationJson;
import org.choisi.web.Consultations;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Consultations: evaluated without being kept, or kept and looked at again. */
@RestController
@RequestMapping("/api/tenders")
final class TenderCalls {

    private static final String BODY = "body";

    private final Tenders tenders;
    private final Consultations consultations;
    private final Clock clock;

    TenderCalls(Tenders tenders, Consultations consultations, Clock clock) {
        this.tenders = tenders;
        this.consultations = consultations;
        this.clock = clock;
    }

    @PostMapping(path = "/evaluation", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> evaluate(
            HttpServletRequest request, @RequestParam(required = false) String asOf, Language language)
            throws IOException {
        LocalDate day = Asked.day("asOf", asOf, clock);
        var sent = new Consultations.Sent(BODY, WholeJson.of(LimitedBody.of(request)));
        return Answers.ok(json(consultations.evaluate(sent, day), language), language);
    }

    record Kept(List<View> tenders) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Kept> send(@RequestPart MultipartFile file, @RequestPart(required = false) MultipartFile marks) {
        List<UUID> ids =
                consultations.receive(sent(file), Optional.ofNullable(marks).map(TenderCalls::sent));
        List<View> kept = ids.stream().map(id -> View.of(find(id.toString()))).toList();
        return ResponseEntity.created(URI.create("/api/tenders/" + ids.get(0))).body(new Kept(kept));
    }

    private static Consultations.Sent sent(MultipartFile file) {
        if (file.getSize() > Consultations.MOST_BYTES) {
            throw new CallRefused(Problem.tooLarge("20 Mo / MB"));
        }
        return new Consultations.Sent(file.getOriginalFilename(), file::transferTo);
    }

    record Listed(List<View> items, int page, int size, long total) {}

    @GetMapping
    ResponseEntity<Listed> list(
            @RequestParam(required = false) String page,
            @RequestParam(required = false) String size,
            Language language) {
        Page<View> found = tenders.page(Asked.page(page, size)).map(View::of);
        return Answers.ok(new Listed(found.items(), found.page(), found.size(), found.total()), language);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            @PathVariable String id, @RequestParam(required = false) String asOf, Language language) {
        LocalDate day = Asked.day("asOf", asOf, clock);
        return Answers.ok(json(consultations.evaluate(find(id), day), language), language);
    }

    private StoredTender find(String id) {
        return Asked.number(id)
                .flatMap(tenders::find)
                .orElseThrow(() -> new CallRefused(
                        Problem.unknown(new Text("Aucune consultation n'a ce numéro.", "No tender has this number."))));
    }

    private static byte[] json(Evaluation evaluation, Language language) {
        var json = new ByteArrayOutputStream();
        EvaluationJson.write(evaluation, language, json);
        return json.toByteArray();
    }

    /** A consultation of the list. */
    record View(
            UUID id,
            String tender,
            String title,
            String buyer,
            String fileName,
            String marksName,
            Instant receivedAt,
            int lots,
            int bids,
            boolean publishable,
            int blocks) {

        static View of(StoredTender stored) {
            return new View(
                    stored.id(),
                    stored.number(),
                    stored.title(),
                    stored.buyer(),
                    stored.fileName(),
                    stored.marksName().isEmpty() ? null : stored.marksName(),
                    stored.receivedAt(),
                    stored.lots(),
                    stored.bids(),
                    stored.publishable(),
                    stored.blocks());
        }
    }
}
