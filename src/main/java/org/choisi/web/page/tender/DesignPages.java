package org.choisi.web.page.tender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.Evaluation;
import org.choisi.tender.Severity;
import org.choisi.web.Consultations;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The design of a consultation checked before there is a file: an address is a design, and nothing is kept. */
@Controller
class DesignPages {

    private static final String DOCUMENT = DesignForm.PATH + ".json";

    private final Consultations consultations;
    private final MessageSource messages;
    private final Clock clock;

    DesignPages(Consultations consultations, MessageSource messages, Clock clock) {
        this.consultations = consultations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(DesignForm.PATH)
    String design(
            @RequestParam Map<String, String> asked,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            Language language,
            Model model) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        var form = new DesignForm(asked);
        model.addAttribute("design", view(form, day, new Speech(messages, language)));
        return "tender-design";
    }

    /** The document that was checked, to be completed with bids; a design with faults has its page, and no document. */
    @GetMapping(DOCUMENT)
    ResponseEntity<byte[]> document(
            @RequestParam Map<String, String> asked,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            Language language) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        var form = new DesignForm(asked);
        DesignReading reading = reading(form, new Speech(messages, language), consultations.products(day));
        if (!reading.faults().isEmpty()) {
            return ResponseEntity.status(302)
                    .header(HttpHeaders.LOCATION, form.at(DesignForm.PATH))
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("conception.json")
                                .build()
                                .toString())
                .body(reading.document());
    }

    private static DesignReading reading(DesignForm form, Speech speech, Map<String, Text> products) {
        return new DesignReading(form, new DesignWords(speech), products.keySet());
    }

    private DesignView view(DesignForm form, LocalDate day, Speech speech) {
        Map<String, Text> products = consultations.products(day);
        DesignReading reading = reading(form, speech, products);
        DesignView.Form fields = new DesignFields(form, new DesignWords(speech), products, reading.faults()).all();
        String what = form.value(DesignForm.TITLE);
        if (!reading.faults().isEmpty()) {
            String answer = speech.count("design.wrong", reading.faults().size());
            return view(what, answer, "block", day, speech.say("design.wrong.lead"), null, fields, speech);
        }
        if (!form.hasCriteria()) {
            return view(what, speech.say("design.start"), "", day, speech.say("design.lead"), null, fields, speech);
        }
        Evaluation evaluation = consultations.evaluate(reading.document(), speech.say("design.document"), day);
        var results = new DesignResults(evaluation, speech);
        return view(
                what,
                answer(results, speech),
                evaluation.publishable() ? "ok" : "block",
                day,
                results.counts(),
                results.result(form.at(DOCUMENT)),
                fields,
                speech);
    }

    private static String answer(DesignResults results, Speech speech) {
        long blocks = results.count(Severity.BLOCK);
        return blocks == 0 ? speech.say("tender.publishable") : speech.count("tender.blocks", blocks);
    }

    private static DesignView view(
            String what,
            String answer,
            String css,
            LocalDate day,
            String lead,
            DesignView.Result result,
            DesignView.Form form,
            Speech speech) {
        String title = what.isEmpty() ? answer : speech.say("tender.title", what, answer);
        return new DesignView(title, what, answer, css, speech.day(day), lead, result, form);
    }
}
