package org.choisi.web.page.about;

import org.choisi.measure.Language;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What these pages say of themselves. */
@Controller
class AboutPages {

    private final WeightViews weights;
    private final SourceViews sources;
    private final CallViews calls;
    private final MessageSource messages;

    AboutPages(WeightViews weights, SourceViews sources, CallViews calls, MessageSource messages) {
        this.weights = weights;
        this.sources = sources;
        this.calls = calls;
        this.messages = messages;
    }

    @GetMapping("/a-propos")
    String about() {
        return "about";
    }

    @GetMapping("/accessibilite")
    String accessibility() {
        return "accessibility";
    }

    @GetMapping("/ecoconception")
    String weights(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
        model.addAttribute("weights", weights.page(page, new Speech(messages, language)));
        return "ecodesign";
    }

    @GetMapping("/sources")
    String sources(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
        model.addAttribute("sources", sources.page(page, new Speech(messages, language)));
        return "sources";
    }

    @GetMapping("/api")
    String calls(Language language, Model model) {
        model.addAttribute("calls", calls.all(new Speech(messages, language)));
        return "api";
    }
}
