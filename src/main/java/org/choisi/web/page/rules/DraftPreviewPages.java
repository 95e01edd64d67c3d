package org.choisi.web.page.rules;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.web.Drafting;
import org.choisi.web.Previews;
import org.choisi.web.page.RuleAddress;
import org.choisi.web.page.Speech;
import org.choisi.workbench.preview.PreviewJson;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** What a draft would change for the fleet imported last and the consultations received. */
@Controller
@RequestMapping(RuleAddress.DRAFTS + "/{id}")
class DraftPreviewPages {

    private final Drafting drafting;
    private final Previews previews;
    private final MessageSource messages;
    private final Clock clock;

    DraftPreviewPages(Drafting drafting, Previews previews, MessageSource messages, Clock clock) {
        this.drafting = drafting;
        this.previews = previews;
        this.messages = messages;
        this.clock = clock;
    }

    private Drafting.Open find(UUID id) {
        return drafting.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/apercu")
    String preview(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) LocalDate date,
            Language language,
            Model model,
            HttpServletResponse response) {
        if (page < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var speech = new Speech(messages, language);
        Drafting.Open draft = find(id);
        try {
            var preview = previews.of(Previews.Wanted.of(draft.files(), Optional.ofNullable(date)));
            model.addAttribute("preview", PreviewView.of(preview, RuleAddress.draft(id), date, page, speech));
            return "rule-preview";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", Speech.unbroken(refused.text().in(language)));
            model.addAttribute("findings", RulesView.findings(refused.findings(), speech));
            model.addAttribute("draft", DraftView.of(draft, drafting.check(draft), LocalDate.now(clock), speech));
            return "rule-draft";
        }
    }

    @GetMapping(path = "/apercu.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    byte[] json(@PathVariable UUID id, @RequestParam(required = false) LocalDate date, Language language) {
        var json = new ByteArrayOutputStream();
        PreviewJson.write(previews.of(Previews.Wanted.of(find(id).files(), Optional.ofNullable(date))), language, json);
        return json.toByteArray();
    }
}
