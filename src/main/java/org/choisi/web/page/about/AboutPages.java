package org.choisi.web.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What these pages say of themselves. */
@Controller
class AboutPages {

    @GetMapping("/accessibilite")
    String accessibility() {
        return "accessibility";
    }
}
