package org.choisi.workbench;

import java.util.Map;
import org.choisi.measure.Language;
import org.choisi.reference.LawTexts;

/** The texts that rules refer to by an id, each with the way to it. */
final class SourceList {

    private final Map<String, LawTexts.LawText> cited;
    private final Language language;

    SourceList(Map<String, LawTexts.LawText> cited, Language language) {
        this.cited = cited;
        this.language = language;
    }

    void write(Html html) {
        if (cited.isEmpty()) {
            return;
        }
        boolean english = language == Language.EN;
        html.element("h2", english ? "Texts and sources" : "Textes et sources", "id", "texts")
                .line();
        html.open("ul");
        cited.forEach((id, text) -> {
            html.open("li", "id", Anchors.law(id)).text(id + (english ? ": " : " : "));
            String title = text.title().in(language);
            text.link().ifPresentOrElse(link -> html.element("a", title, "href", link), () -> html.text(title));
            html.stop().text(" ").element("small", text.provenance().source()).line();
        });
        html.close("ul").line();
    }
}
