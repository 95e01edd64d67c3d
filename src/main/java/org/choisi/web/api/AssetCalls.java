package org.choisi.web.api;

import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.StoredAdvice;
import org.choisi.store.StoredAsset;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The advice kept for one asset. */
@RestController
final class AssetCalls {

    private final StoredAdvice advice;

    AssetCalls(StoredAdvice advice) {
        this.advice = advice;
    }

    /** An id may hold slashes, as other tools' do. */
    @GetMapping("/api/assets/{*id}")
    ResponseEntity<byte[]> asset(@PathVariable String id, Language language) {
        return find(id.substring(1), language);
    }

    /** For the few ids that no path can hold, such as {@code ..}. */
    @GetMapping(path = "/api/assets", params = "id")
    ResponseEntity<byte[]> named(@RequestParam String id, Language language) {
        return find(id, language);
    }

    private ResponseEntity<byte[]> find(String id, Language language) {
        StoredAsset asset = advice.find(id, language)
                .orElseThrow(() -> new CallRefused(Problem.unknown(new Text(
                        "Aucun équipement n'a cet identifiant dans les inventaires importés.",
                        "No asset has this id in the imported inventories."))));
        String whole = asset.json();
        return Answers.written(
                whole.substring(0, whole.length() - 1) + ",\"inventory\":\"" + asset.inventory() + "\",\"decision\":\""
                        + asset.decision() + "\"}",
                language);
    }
}
