package org.choisi.web.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.ReviewedServices;
import org.choisi.store.ReviewedServices.Stored;
import org.choisi.web.DecisionFault;
import org.choisi.web.ServiceDeciding;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One service under review, and what people decide of it. */
@RestController
@RequestMapping("/api/services/{id}")
final class ServiceDecisionCalls {

    private final ReviewedServices reviewed;
    private final ServiceDeciding deciding;
    private final ServiceDecisionWords words;

    ServiceDecisionCalls(ReviewedServices reviewed, ServiceDeciding deciding, ServiceDecisionWords words) {
        this.reviewed = reviewed;
        this.deciding = deciding;
        this.words = words;
    }

    @GetMapping
    ResponseEntity<byte[]> service(@PathVariable String id, Language language) {
        return Answers.written(words.whole(find(id, language), language), language);
    }

    @PostMapping(path = "/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> decide(
            @PathVariable String id, @RequestBody ServiceDeciding.Asked asked, Language language) {
        Stored stored = find(id, language);
        List<DecisionFault> faults = deciding.decide(stored, asked);
        if (!faults.isEmpty()) {
            throw new CallRefused(Problem.refused(
                    new Text("La décision n'est pas gardée.", "The decision is not kept."),
                    faults.stream()
                            .map(fault -> new Problem.Fault("/" + fault.field(), fault.reason()))
                            .toList()));
        }
        String path = URLEncoder.encode(stored.id(), StandardCharsets.UTF_8).replace("+", "%20");
        return ResponseEntity.created(URI.create("/api/services/" + path))
                .contentType(MediaType.APPLICATION_JSON)
                .body(words.whole(stored, language).getBytes(StandardCharsets.UTF_8));
    }

    private Stored find(String id, Language language) {
        return reviewed.find(id, language)
                .orElseThrow(() -> new CallRefused(Problem.unknown(new Text(
                        "Aucun service du dernier registre n'a cet identifiant.",
                        "No service of the latest register has this identifier."))));
    }
}
