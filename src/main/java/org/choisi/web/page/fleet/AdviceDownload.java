package org.choisi.web.page.fleet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.choisi.inventory.AdviceCsv;
import org.choisi.measure.Language;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.store.Page;
import org.choisi.store.StoredAdvice;
import org.choisi.web.page.AdviceDocument;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The list of a fleet page as a file, filtered as the page was. */
@Controller
class AdviceDownload {

    private final Inventories inventories;
    private final StoredAdvice advice;

    AdviceDownload(Inventories inventories, StoredAdvice advice) {
        this.inventories = inventories;
        this.advice = advice;
    }

    /** Written as it is read: neither memory nor a time limit for asynchronous answers bounds the fleet. */
    @GetMapping("/inventaires/{id}/avis.csv")
    void csv(@PathVariable UUID id, FleetQuery.FleetParameters asked, Language language, HttpServletResponse response)
            throws IOException {
        Inventory inventory = inventories
                .find(id)
                .filter(found -> found.status().isReadable())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        FleetQuery query = FleetQuery.of("", asked);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("avis-" + inventory.asOf() + ".csv")
                        .build()
                        .toString());
        var writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        write(id, query, language, writer);
        writer.flush();
    }

    private void write(UUID id, FleetQuery query, Language language, BufferedWriter out) throws IOException {
        out.write(AdviceCsv.HEADER + "\n");
        Page<String> page;
        int number = 1;
        do {
            page = advice.documents(id, query.filter(), language, new Page.Wanted(number++, Page.Wanted.LARGEST_SIZE));
            for (String document : page.items()) {
                out.write(AdviceLines.line(AdviceDocument.of(document)));
            }
        } while (number <= page.pages());
    }
}
