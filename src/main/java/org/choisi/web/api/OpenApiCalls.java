package org.choisi.web.api;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs may ask, as OpenAPI 3.1 says it. */
@RestController
final class OpenApiCalls {

    private final byte[] document;

    OpenApiCalls() throws IOException {
        document = new ClassPathResource("openapi.json").getContentAsByteArray();
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
    }
}
