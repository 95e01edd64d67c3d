package org.choisi.web.api;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.choisi.indicators.report.IndicatorJson;
import org.choisi.measure.Language;
import org.choisi.store.RegisterFiles;
import org.choisi.web.SentRegisters;
import org.choisi.web.Standings;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Registers that are sent, and where the body stands against its targets by them. */
@RestController
final class IndicatorCalls {

    private static final int MOST_LISTED = 200;
    private static final int MOST_REJECTS = 200;
    private static final long MOST_BYTES = 50_000_000;

    private final Standings standings;
    private final SentRegisters sent;
    private final RegisterFiles files;
    private final Clock clock;

    IndicatorCalls(Standings standings, SentRegisters sent, RegisterFiles files, Clock clock) {
        this.standings = standings;
        this.sent = sent;
        this.files = files;
        this.clock = clock;
    }

    record Rejected(long line, String column, String value, String reason) {}

    /** @param rejects the first ones; {@code rejected} counts them all */
    record Taken(
            UUID id,
            List<String> kinds,
            long read,
            int taken,
            int rejected,
            List<Rejected> rejects,
            List<String> notes) {

        static Taken of(SentRegisters.Taken taken, Language language) {
            List<Rejected> shown = taken.rejects().stream()
                    .limit(MOST_REJECTS)
                    .map(reject -> new Rejected(
                            reject.line(),
                            reject.column(),
                            reject.value(),
                            reject.reason().in(language)))
                    .toList();
            return new Taken(
                    taken.id(),
                    taken.kinds(),
                    taken.read(),
                    taken.taken(),
                    taken.rejects().size(),
                    shown,
                    taken.notes().stream().map(note -> note.in(language)).toList());
        }
    }

    @PostMapping(path = "/api/registers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Taken> send(@RequestPart MultipartFile file, Language language) {
        if (file.getSize() > MOST_BYTES) {
            throw new CallRefused(Problem.tooLarge("50 Mo / MB"));
        }
        var taken = sent.receive(file.getOriginalFilename(), file::transferTo);
        return ResponseEntity.created(URI.create("/api/registers")).body(Taken.of(taken, language));
    }

    record Listed(UUID id, List<String> kinds, String fileName, Instant receivedAt, int taken, int rejected) {}

    record Registers(List<Listed> items) {}

    @GetMapping("/api/registers")
    ResponseEntity<Registers> registers(Language language) {
        List<Listed> items = files.list(MOST_LISTED).stream()
                .map(one -> new Listed(one.id(), one.kinds(), one.fileName(), one.at(), one.taken(), one.rejected()))
                .toList();
        return Answers.ok(new Registers(items), language);
    }

    @GetMapping("/api/indicators")
    ResponseEntity<byte[]> indicators(
            @RequestParam(required = false) String year,
            @RequestParam(required = false) String asOf,
            Language language) {
        LocalDate day = Asked.day("asOf", asOf, clock);
        var standing = standings.in(Asked.year("year", year).orElse(day.getYear()), day);
        var json = new ByteArrayOutputStream();
        IndicatorJson.write(
                standing.indicators(), standing.year(), standing.asOf(), standing.ruleSet(), language, json);
        return Answers.ok(json.toByteArray(), language);
    }
}
