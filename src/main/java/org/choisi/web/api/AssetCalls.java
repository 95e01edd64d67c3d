package org.choisi.web.api;

import java.util.List;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.AssetDecisions;
import org.choisi.store.StoredAdvice;
import org.choisi.store.StoredAsset;
import org.choisi.web.AssetDeciding;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The advice kept for one asset. */
@RestController
final class AssetCalls {

    private final StoredAdvice advice;
    private final AssetDeciding deciding;
    private final AssetDecisions decisions;

    AssetCalls(StoredAdvice advice, AssetDeciding deciding, AssetDecisions decisions) {
        this.advice = advice;
        this.deciding = deciding;
        this.decisions = decisions;
    }

    /** An id may hold slashes, as other tools' do. */
    @GetMapping("/api/assets/{*id}")
    ResponseEntity<byte[]> asset(@PathVariable String id, Language language) {
        return find(id.isEmpty() ? id : id.substring(1), language); // without an id, no slash comes before it either
    }

    /** For the few ids that no path can hold, such as {@code ..}. */
    @GetMapping(path = "/api/assets", params = "id")
    ResponseEntity<byte[]> named(@RequestParam String id, Language language) {
        return find(id, language);
    }

    /** What a person decides of the asset of that id in the latest inventory that holds it. */
    @PostMapping(path = "/api/assets/decision", params = "id", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Decided>> decide(
            @RequestParam String id, @RequestBody AssetDeciding.Asked asked, Language language) {
        StoredAsset asset = one(id, language);
        List<Problem.Fault> faults = deciding.decide(asset, asked).stream()
                .map(fault -> new Problem.Fault("/" + fault.field(), fault.reason()))
                .toList();
        if (!faults.isEmpty()) {
            throw new CallRefused(
                    Problem.refused(new Text("La décision n'est pas gardée.", "The decision is not kept."), faults));
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(decided(id));
    }

    /**
     * One decision of a person.
     *
     * @param advised the name under which the advice can be asked about: {@code GET /api/decisions/{advised}}
     */
    record Decided(
            String decision,
            String advice,
            boolean followsAdvice,
            String motive,
            String by,
            String at,
            String advised) {}

    /** All that people decided of an asset, the latest first. */
    @GetMapping(path = "/api/assets/decisions", params = "id")
    List<Decided> decisions(@RequestParam String id, Language language) {
        one(id, language);
        return decided(id);
    }

    private List<Decided> decided(String id) {
        return decisions.of(id).stream()
                .map(one -> new Decided(
                        one.decision().name(),
                        one.advice().name(),
                        one.followsAdvice(),
                        one.motive(),
                        one.author(),
                        one.at().toString(),
                        one.advised()))
                .toList();
    }

    private StoredAsset one(String id, Language language) {
        return advice.find(id, language)
                .orElseThrow(() -> new CallRefused(Problem.unknown(new Text(
                        "Aucun équipement n'a cet identifiant dans les inventaires importés.",
                        "No asset has this id in the imported inventories."))));
    }

    private ResponseEntity<byte[]> find(String id, Language language) {
        StoredAsset asset = one(id, language);
        String whole = asset.json();
        return Answers.written(
                whole.substring(0, whole.length() - 1) + ",\"inventory\":\"" + asset.inventory() + "\",\"decision\":\""
                        + asset.decision() + "\"}",
                language);
    }
}
