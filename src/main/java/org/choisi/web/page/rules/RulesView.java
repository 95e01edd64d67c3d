package org.choisi.web.page.rules;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.policy.RuleSet;
import org.choisi.store.Drafts;
import org.choisi.store.Page;
import org.choisi.store.Publication;
import org.choisi.web.LivePolicy;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.RuleAddress;
import org.choisi.web.page.Speech;
import org.springframework.ui.Model;

/** The rules that are live, the ones that were, and the changes under way, ready to be shown. */
record RulesView(
        String title,
        String lead,
        String basis,
        String refused,
        List<String> findings,
        String folder,
        List<Link.Shown> drafts,
        String count,
        List<Row> history,
        Position pages) {

    private static final int SHORT_HASH = 19; // "sha256:" and twelve digits: enough to compare by eye
    private static final int MOST_FINDINGS = 20;

    /** One publication. */
    record Row(String href, String number, String label, String when, String who, String touched, String motive) {}

    static RulesView of(
            LivePolicy.Status status,
            boolean folderDiffers,
            List<Drafts.Begun> drafts,
            Page<Publication> history,
            ZoneId zone,
            Speech speech) {
        RuleSet rules = status.desk().rules();
        return new RulesView(
                speech.text(rules.identity().name()),
                speech.say(
                        "rules.live",
                        status.publication().label(),
                        speech.day(status.publication().at().atZone(zone).toLocalDate()),
                        origin(status.publication(), speech)),
                Speech.joined(List.of(rules.identity().owner(), brief(rules.hash()))),
                status.refused()
                        .map(why -> Speech.unbroken(speech.text(why.why())))
                        .orElse(null),
                status.refused().map(why -> findings(why.findings(), speech)).orElse(List.of()),
                folderDiffers && status.refused().isEmpty() ? speech.say("rules.folder") : null,
                drafts.stream().map(draft -> draft(draft, zone, speech)).toList(),
                speech.count("rules.history", history.total()),
                history.items().stream().map(one -> row(one, zone, speech)).toList(),
                Position.of(history, Link.to(RuleAddress.PATH), speech));
    }

    static String brief(String hash) {
        return hash.length() <= SHORT_HASH ? hash : hash.substring(0, SHORT_HASH) + "…";
    }

    /** Shows above the page why what was asked was not done. */
    static void refuse(Refused refused, Speech speech, Model model) {
        model.addAttribute("refused", Speech.unbroken(speech.text(refused.text())));
        model.addAttribute("findings", findings(refused.findings(), speech));
    }

    /** What stands in the way comes first; past a screenful, how many more. */
    static List<String> findings(List<Finding> findings, Speech speech) {
        List<String> said = new ArrayList<>();
        for (Finding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
            said.add(Speech.unbroken(finding.in(speech.language())));
        }
        if (findings.size() > MOST_FINDINGS) {
            said.add(speech.say("rules.more", speech.number(findings.size() - MOST_FINDINGS)));
        }
        return said;
    }

    static String origin(Publication publication, Speech speech) {
        String who = publication.secondPerson().isEmpty()
                ? publication.author()
                : speech.say("rules.two", publication.author(), publication.secondPerson());
        return switch (publication.origin()) {
            case FOLDER -> speech.say("rules.origin.folder");
            case DRAFT -> speech.say("rules.origin.draft", who);
            case ROLLBACK -> speech.say("rules.origin.rollback", who);
        };
    }

    private static Link.Shown draft(Drafts.Begun draft, ZoneId zone, Speech speech) {
        return new Link.Shown(
                RuleAddress.draft(draft.id()),
                speech.say(
                        "rules.draft",
                        speech.day(draft.begunAt().atZone(zone).toLocalDate()),
                        speech.day(draft.changedAt().atZone(zone).toLocalDate())));
    }

    private static Row row(Publication publication, ZoneId zone, Speech speech) {
        return new Row(
                RuleAddress.version(publication.number()),
                speech.say("rules.number", speech.number(publication.number())),
                publication.label(),
                speech.moment(publication.at().atZone(zone)),
                origin(publication, speech),
                touched(publication, speech),
                publication.motive());
    }

    static String touched(Publication publication, Speech speech) {
        return publication.tried().isEmpty()
                ? speech.say("rules.untried")
                : speech.say(
                        "rules.touched",
                        speech.number(publication.changed().orElse(0)),
                        speech.number(publication.tried().getAsLong()));
    }
}
