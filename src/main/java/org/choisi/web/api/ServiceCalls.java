package org.choisi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.choisi.inventory.review.ReviewJson;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.services.Advice;
import org.choisi.services.DigitalService;
import org.choisi.services.ServiceColumn;
import org.choisi.services.ServiceIntake;
import org.choisi.services.ServiceLine;
import org.choisi.services.ServiceRefused;
import org.choisi.store.Page;
import org.choisi.store.ReviewedServices;
import org.choisi.store.ReviewedServices.Stored;
import org.choisi.store.ServiceFilter;
import org.choisi.store.ServiceLists;
import org.choisi.web.LivePolicy;
import org.choisi.web.ServiceReviews;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The review of digital services: sent for once, or kept with what people decide. */
@RestController
@RequestMapping("/api/services")
final class ServiceCalls {

    private static final int MOST_SERVICES = 10_000;
    private static final int MOST_REJECTS = 200;
    private static final long MOST_BYTES = 50_000_000;

    private final ServiceReviews reviews;
    private final ReviewedServices reviewed;
    private final ServiceLists lists;
    private final ServiceDecisionWords decisions;
    private final LivePolicy policy;
    private final Clock clock;

    ServiceCalls(
            ServiceReviews reviews,
            ReviewedServices reviewed,
            ServiceLists lists,
            ServiceDecisionWords decisions,
            LivePolicy policy,
            Clock clock) {
        this.reviews = reviews;
        this.reviewed = reviewed;
        this.lists = lists;
        this.decisions = decisions;
        this.policy = policy;
        this.clock = clock;
    }

    @PostMapping(path = "/review", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> review(
            HttpServletRequest request, @RequestParam(required = false) String asOf, Language language)
            throws IOException {
        LocalDate day = Asked.day("asOf", asOf, clock);
        var faults = new Faults();
        List<Map<String, String>> objects =
                ObjectsBody.read(LimitedBody.of(request), ServiceColumn.labels(), MOST_SERVICES, faults);
        try (LivePolicy.Lease lease = policy.lease()) {
            List<DigitalService> services =
                    take(objects, new ServiceIntake(lease.desk().reference()), faults);
            faults.refuseIfAny();
            var json = new ReviewJson(language);
            return Answers.written(
                    reviews.review(services, day, lease).stream()
                            .map(json::of)
                            .collect(Collectors.joining(",\n", "[", "]")),
                    language);
        }
    }

    private static List<DigitalService> take(List<Map<String, String>> objects, ServiceIntake intake, Faults faults) {
        List<DigitalService> services = new ArrayList<>(objects.size());
        for (int index = 0; index < objects.size(); index++) {
            var line = new ServiceLine(index + 1);
            objects.get(index)
                    .forEach((name, value) ->
                            line.set(ServiceColumn.labelled(name).orElseThrow(), value));
            take(line, index, intake, faults).ifPresent(services::add);
        }
        return services;
    }

    /** All that is wrong with a service, not the first thing alone: a value at fault is told, then set aside. */
    private static Optional<DigitalService> take(ServiceLine line, int index, ServiceIntake intake, Faults faults) {
        while (true) {
            try {
                return Optional.of(intake.take(line));
            } catch (ServiceRefused why) {
                faults.add(index, AssetsBody.pointer(index, why.column().label()), why.reason());
                if (line.get(why.column()).isEmpty()) {
                    return Optional.empty();
                }
                line.set(why.column(), "");
            }
        }
    }

    record Rejected(long line, String column, String value, String reason) {}

    record Range(BigDecimal low, BigDecimal mid, BigDecimal high) {

        static Range of(KgCo2e kg) {
            return new Range(kg.low(), kg.mid(), kg.high());
        }
    }

    record Freed(BigDecimal eurosPerYear, Range kgPerYear, int costNotKnown, int footprintNotKnown) {}

    /** @param rejects the first ones; {@code rejected} counts them all */
    record Taken(
            UUID id,
            long read,
            int reviewed,
            Map<Advice, Integer> byAdvice,
            Freed freed,
            int rejected,
            List<Rejected> rejects,
            List<String> notes) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Taken> send(
            @RequestPart MultipartFile file, @RequestParam(required = false) String asOf, Language language) {
        if (file.getSize() > MOST_BYTES) {
            throw new CallRefused(Problem.tooLarge("50 Mo / MB"));
        }
        LocalDate day = Asked.day("asOf", asOf, clock);
        ServiceReviews.Taken taken = reviews.receive(file.getOriginalFilename(), day, file::transferTo);
        return ResponseEntity.created(URI.create("/api/services")).body(taken(taken, language));
    }

    private static Taken taken(ServiceReviews.Taken taken, Language language) {
        var totals = taken.totals();
        return new Taken(
                taken.id(),
                taken.read(),
                totals.byAdvice().values().stream().mapToInt(Integer::intValue).sum(),
                totals.byAdvice(),
                new Freed(
                        totals.eurosPerYear(),
                        Range.of(totals.kgPerYear()),
                        totals.costNotKnown(),
                        totals.footprintNotKnown()),
                taken.rejects().size(),
                taken.rejects().stream()
                        .limit(MOST_REJECTS)
                        .map(reject -> new Rejected(
                                reject.line(),
                                reject.column(),
                                reject.value(),
                                reject.reason().in(language)))
                        .toList(),
                taken.notes().stream().map(note -> note.in(language)).toList());
    }

    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam(required = false) String advice,
            @RequestParam(required = false, defaultValue = "") String entity,
            @RequestParam(required = false, defaultValue = "") String function,
            @RequestParam(required = false, defaultValue = "") String q,
            @RequestParam(required = false) String page,
            @RequestParam(required = false) String size,
            Language language) {
        Page.Wanted wanted = Asked.page(page, size);
        var filter = new ServiceFilter(advice(advice), entity, function, q, ServiceFilter.Order.REGISTER);
        ReviewedServices.Register register = reviewed.latest()
                .orElseThrow(() -> new CallRefused(Problem.unknown(new Text(
                        "Aucun registre de services n'a encore été envoyé : POST /api/services.",
                        "No register of services was sent yet: POST /api/services."))));
        Page<Stored> found = lists.page(register.id(), filter, language, wanted);
        Map<Advice, Integer> byAdvice = lists.totals(register.id()).byAdvice();
        return Answers.written(decisions.list(register, byAdvice, found, language), language);
    }

    private static Optional<Advice> advice(String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        return ServiceDecisionWords.advice(value).or(() -> {
            throw new CallRefused(Problem.badParameter("advice", ServiceDecisionWords.expected()));
        });
    }
}
