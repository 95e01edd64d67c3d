package org.choisi.web.page.about;

import java.util.List;
import org.choisi.reference.Origins;
import org.choisi.reference.Origins.Licence;
import org.choisi.reference.Origins.Origin;
import org.choisi.store.FileSets;
import org.choisi.store.Page;
import org.choisi.web.LivePolicy;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.Speech;
import org.springframework.stereotype.Component;

/** Where the figures of the live reference data come from, in words. */
@Component
class SourceViews {

    static final String PATH = "/sources";

    private final LivePolicy policy;
    private final FileSets files;

    SourceViews(LivePolicy policy, FileSets files) {
        this.policy = policy;
        this.files = files;
    }

    /** @param lead the answer: how many figures, all with a source, and the licence that asks most */
    record SourcesView(String lead, String caption, List<Row> rows, Position pages) {}

    record Row(String holds, String file, String rows, String sources, List<Terms> terms) {}

    /** @param href null where there is no text of a licence to read */
    record Terms(String from, String licence, String href) {}

    SourcesView page(int number, Speech speech) {
        List<Origin> all = live().files();
        Page<Origin> shown = Listing.page(all, number);
        long rows = all.stream().mapToLong(Origin::rows).sum();
        return new SourcesView(
                speech.say("sources.lead", speech.number(rows), speech.number(all.size())),
                speech.say("sources.caption", speech.number(all.size())),
                shown.items().stream().map(one -> row(one, speech)).toList(),
                Position.of(shown, Link.to(PATH), speech));
    }

    private static Row row(Origin one, Speech speech) {
        return new Row(
                one.holds().map(speech::text).orElse(one.file()),
                one.file(),
                speech.number(one.rows()),
                speech.number(one.sources().size()),
                one.licences().isEmpty()
                        ? List.of(new Terms(speech.say("sources.not-told"), "", null))
                        : one.licences().stream()
                                .map(terms -> terms(terms, speech))
                                .toList());
    }

    private static Terms terms(Licence one, Speech speech) {
        return new Terms(one.from(), speech.text(one.words()), one.link().orElse(null));
    }

    /** The tables on which advice stands now; none when the store has lost them. */
    Origins live() {
        String hash = policy.status().desk().reference().hash();
        return files.find(hash).map(Origins::read).orElse(new Origins(List.of()));
    }
}
