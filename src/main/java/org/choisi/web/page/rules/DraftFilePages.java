package org.choisi.web.page.rules;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.web.Drafting;
import org.choisi.web.Reading;
import org.choisi.web.page.RuleAddress;
import org.choisi.web.page.Speech;
import org.choisi.workbench.Draft;
import org.choisi.workbench.TableEdit;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One file of a draft: a table row by row, anything else as text. Checked at every change; nothing typed is lost. */
@Controller
@RequestMapping(RuleAddress.DRAFTS + "/{id}")
class DraftFilePages {

    private static final String TABLE = ".csv";
    private static final String REMOVE = "supprimer";

    private final Drafting drafting;
    private final Reading reading;
    private final MessageSource messages;

    DraftFilePages(Drafting drafting, Reading reading, MessageSource messages) {
        this.drafting = drafting;
        this.reading = reading;
        this.messages = messages;
    }

    /** A file of a draft that somebody looks at or changes. */
    private Drafting.Open find(UUID id, String nom) {
        Drafting.Open draft = drafting.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!Draft.isOwned(draft.files(), nom)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return draft;
    }

    private DraftFile file(Drafting.Open draft, String nom, Language language) {
        return new DraftFile(
                draft,
                nom,
                drafting.check(draft),
                drafting.hints(nom),
                reading.live().labels(),
                new Speech(messages, language));
    }

    @GetMapping("/fichier")
    String file(
            @PathVariable UUID id,
            @RequestParam String nom,
            @RequestParam(defaultValue = "1") int page,
            Language language,
            Model model) {
        if (page < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return show(file(find(id, nom), nom, language), page, model);
    }

    private static String show(DraftFile file, int page, Model model) {
        model.addAttribute("file", file.head());
        if (file.path().endsWith(TABLE)) {
            model.addAttribute("table", file.table(page));
            return "rule-table";
        }
        model.addAttribute("text", file.text());
        return "rule-text";
    }

    @PostMapping("/fichier")
    String save(
            @PathVariable UUID id,
            @RequestParam String nom,
            @RequestParam String etat,
            @RequestParam String texte,
            Language language,
            Model model,
            HttpServletResponse response) {
        byte[] content = texte.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        return change(find(id, nom), nom, etat, content, language, model, response);
    }

    private String change(
            Drafting.Open draft,
            String nom,
            String etat,
            byte[] content,
            Language language,
            Model model,
            HttpServletResponse response) {
        try {
            drafting.change(draft.id(), etat, nom, content);
            return "redirect:" + RuleAddress.file(draft.id(), nom);
        } catch (Refused refused) {
            return refused(draft, nom, refused, language, model, response);
        }
    }

    /** The file as it stands now, and why it was not changed. */
    String refused(
            Drafting.Open draft,
            String nom,
            Refused refused,
            Language language,
            Model model,
            HttpServletResponse response) {
        RulesView.refuse(refused, new Speech(messages, language), model);
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(file(find(draft.id(), nom), nom, language), 1, model);
    }

    @GetMapping("/ligne")
    String row(
            @PathVariable UUID id,
            @RequestParam String nom,
            @RequestParam(defaultValue = "0") int ligne,
            Language language,
            Model model) {
        DraftFile file = file(find(id, nom), nom, language);
        model.addAttribute("file", file.head());
        model.addAttribute("row", file.row(ligne).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "rule-row";
    }

    @PostMapping("/ligne")
    String saveRow(
            @PathVariable UUID id,
            @RequestParam String nom,
            @RequestParam int ligne,
            @RequestParam String etat,
            @RequestParam(defaultValue = "") String geste,
            @RequestParam(name = "c", required = false) String[] cellules,
            Language language,
            Model model,
            HttpServletResponse response) {
        Drafting.Open draft = find(id, nom);
        DraftFile file = file(draft, nom, language);
        if (!nom.endsWith(TABLE) || !file.has(ligne) || cellules == null || cellules.length != file.width()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        TableEdit edit = TableEdit.of(draft.files().content(nom).orElseThrow());
        int at = ligne == 0 ? edit.lines() + 1 : ligne;
        UnaryOperator<TableEdit> change = ligne == 0
                ? table -> table.insertAfter(table.lines(), List.of(cellules))
                : geste.equals(REMOVE)
                        ? table -> table.remove(ligne)
                        : table -> table.replace(ligne, List.of(cellules));
        String next = change(draft, nom, etat, change.apply(edit).toBytes(), language, model, response);
        // Whoever changed a row sees what the check says of it.
        boolean stays = next.startsWith("redirect:") && !geste.equals(REMOVE);
        return stays ? "redirect:" + RuleAddress.row(id, nom, at) : next;
    }
}
