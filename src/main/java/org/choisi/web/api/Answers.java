package org.choisi.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.choisi.measure.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers in JSON, saying in which language their sentences are. */
final class Answers {

    private Answers() {}

    static void json(HttpServletResponse response, Language language) {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    static <T> ResponseEntity<T> ok(T body, Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(body);
    }

    /** JSON that is already written. */
    static ResponseEntity<byte[]> written(String json, Language language) {
        return ok(json.getBytes(StandardCharsets.UTF_8), language);
    }
}
