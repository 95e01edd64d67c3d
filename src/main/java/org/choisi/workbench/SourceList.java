package org.choisi.workbench;

import java.util.Map;
import org.choisi.measure.Language;
import org.choisi.reference.LawTexts;

/** The texts that rules refer to by an id, each with the way to it. */
final class SourceList {

    static final String ANCHOR = "texts";

    private final Map<String, LawTexts.LawText> cited;
    private final Language language;

    SourceList(Map<String, LawTexts.LawText> cited, Language language) {
        this.cited = cited;
        this.language = language;
    }

    static String title(Language language) {
        return language == Language.EN ? "Texts and sources" : "Textes et sources";
    }

    void write(Html html) {
        if (cited.isEmpty()) {
            return;
        }
        html.element("h2", title(language), "id", ANCHOR).line();
        html.open("ul");
        cited.forEach((id, text) -> text(id, text, html));
        html.close("ul").line();
    }

    private void text(String id, LawTexts.LawText text, Html html) {
        html.open("li", "id", Anchors.law(id)).text(id + (language == Language.EN ? ": " : " : "));
        String title = text.title().in(language);
        text.link().ifPresentOrElse(link -> html.element("a", title, "href", link), () -> html.text(title));
        html.stop();
        if (text.link().isEmpty()) {
            html.text(" ").element("small", text.provenance().source());
        }
        html.line();
    }
}
