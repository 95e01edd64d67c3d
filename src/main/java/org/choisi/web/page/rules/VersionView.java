package org.choisi.web.page.rules;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.store.Publication;
import org.choisi.web.page.Fact;
import org.choisi.web.page.RuleAddress;
import org.choisi.web.page.Speech;
import org.choisi.workbench.RowChange;

/** One rule set that is or was live, ready to be shown. */
record VersionView(
        String title,
        String lead,
        String motive,
        boolean live,
        List<String> changes,
        List<Fact> facts,
        List<String> notes,
        String zip,
        String rollBack) {

    private static final int MOST_SHOWN = 100;

    static VersionView of(Publication publication, boolean live, List<RowChange> changes, ZoneId zone, Speech speech) {
        String address = RuleAddress.version(publication.number());
        return new VersionView(
                speech.say("version.title", speech.number(publication.number()), publication.label()),
                speech.say(
                        live ? "version.live" : "version.past",
                        speech.day(publication.at().atZone(zone).toLocalDate()),
                        RulesView.origin(publication, speech)),
                publication.motive(),
                live,
                changes(changes, speech),
                facts(publication, speech),
                publication.notes().stream()
                        .map(speech::text)
                        .map(Speech::unbroken)
                        .toList(),
                address + "/regles.zip",
                address + "/retour");
    }

    private static List<Fact> facts(Publication publication, Speech speech) {
        return List.of(
                new Fact(speech.say("version.touched"), RulesView.touched(publication, speech)),
                new Fact(speech.say("version.examples"), speech.number(publication.examples())),
                new Fact(speech.say("basis.rules"), publication.hash()),
                new Fact(speech.say("basis.reference"), publication.referenceData()));
    }

    static List<String> changes(List<RowChange> changes, Speech speech) {
        List<String> said = new ArrayList<>();
        for (RowChange change : changes.subList(0, Math.min(MOST_SHOWN, changes.size()))) {
            said.add(Speech.phrase(Speech.unbroken(speech.text(change.text())), dates(change, speech)));
        }
        if (changes.size() > MOST_SHOWN) {
            said.add(speech.say("rules.more", speech.number(changes.size() - MOST_SHOWN)));
        }
        return said;
    }

    private static String dates(RowChange change, Speech speech) {
        Optional<String> from = change.from().map(speech::day);
        Optional<String> to = change.to().map(speech::day);
        if (from.isEmpty()) {
            return "";
        }
        return to.isEmpty()
                ? speech.say("change.since", from.get())
                : speech.say("change.during", from.get(), to.get());
    }
}
