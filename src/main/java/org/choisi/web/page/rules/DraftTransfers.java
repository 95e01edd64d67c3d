package org.choisi.web.page.rules;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.web.Drafting;
import org.choisi.web.page.RuleAddress;
import org.choisi.workbench.Draft;
import org.choisi.workbench.RuleZip;
import org.choisi.workbench.TableSheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Files of a draft out to a spreadsheet and back. */
@Controller
@RequestMapping(RuleAddress.DRAFTS + "/{id}")
class DraftTransfers {

    private static final MediaType WORKBOOK =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Drafting drafting;
    private final DraftFilePages pages;

    DraftTransfers(Drafting drafting, DraftFilePages pages) {
        this.drafting = drafting;
        this.pages = pages;
    }

    private Drafting.Open find(UUID id, String nom) {
        return drafting.find(id)
                .filter(draft -> Draft.isOwned(draft.files(), nom))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/regles.zip")
    ResponseEntity<byte[]> zip(@PathVariable UUID id) {
        Drafting.Open draft = drafting.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file("rules.zip", new MediaType("application", "zip"), RuleZip.write(draft.files()));
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id, @RequestParam String nom) {
        byte[] content = find(id, nom).files().content(nom).orElseThrow();
        return file(name(nom), MediaType.parseMediaType("text/csv;charset=UTF-8"), content);
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable UUID id, @RequestParam String nom) {
        byte[] content = find(id, nom).files().content(nom).orElseThrow();
        return file(name(nom).replace(".csv", ".xlsx"), WORKBOOK, TableSheet.workbook(nom, content));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    @PostMapping("/televerser")
    String upload(
            @PathVariable UUID id,
            @RequestParam String nom,
            @RequestParam String etat,
            @RequestParam("fichier") MultipartFile file,
            Language language,
            Model model,
            HttpServletResponse response) {
        if (file.getSize() > RuleZip.MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        Drafting.Open draft = find(id, nom);
        try {
            drafting.upload(draft, etat, nom, file::transferTo);
            return "redirect:" + RuleAddress.file(id, nom);
        } catch (Refused refused) {
            return pages.refused(draft, nom, refused, language, model, response);
        }
    }
}
