package org.choisi.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.choisi.web.Imports;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes an inventory in and leads to the page that follows its import. */
@Controller
class UploadPage {

    private final Imports imports;
    private final Clock clock;

    UploadPage(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @PostMapping("/inventaires")
    String upload(@RequestParam("fichier") MultipartFile file) {
        UUID id = imports.submit(file.getOriginalFilename(), LocalDate.now(clock), file::transferTo);
        return "redirect:/inventaires/" + id;
    }
}
