package org.choisi.workbench.preview;

import java.util.List;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.Check;
import org.choisi.tender.report.Paper;
import org.choisi.tender.report.Sentence;

/** What changes in consultations, in words. */
final class TenderLines {

    private static final int TENDERS_SHOWN = 20;
    private static final int CHECKS_SHOWN = 10;
    private static final Text NOBODY = new Text("personne", "nobody");

    private final Paper paper;
    private final Language language;

    TenderLines(Paper paper, Language language) {
        this.paper = paper;
        this.language = language;
    }

    void write(Preview preview) {
        List<TenderPreview> changed = preview.changedTenders();
        paper.words(
                0,
                say(Sentence.of(
                        "Consultations examinées : %s ; qui changent : %s.",
                        "Tenders looked at: %s; that change: %s.",
                        Amount.count(preview.tenders().size()),
                        Amount.count(changed.size()))));
        changed.stream().limit(TENDERS_SHOWN).forEach(this::tender);
        more(changed.size() - TENDERS_SHOWN);
    }

    private void tender(TenderPreview tender) {
        paper.words(2, tender.tender() + " : " + say(publishable(tender)));
        checks(tender.appear(), new Text("apparaît", "appears"));
        checks(tender.disappear(), new Text("disparaît", "disappears"));
        tender.rankings().forEach(ranking -> paper.words(4, say(ranking(ranking))));
    }

    private static Text publishable(TenderPreview tender) {
        if (tender.publishableBefore() == tender.publishableAfter()) {
            return tender.publishableAfter()
                    ? new Text("toujours publiable", "still publishable")
                    : new Text("toujours bloquée", "still blocked");
        }
        return tender.publishableAfter()
                ? new Text("bloquée, devient publiable", "blocked, becomes publishable")
                : new Text("publiable, devient bloquée", "publishable, becomes blocked");
    }

    private void checks(List<Check> checks, Text how) {
        checks.stream()
                .limit(CHECKS_SHOWN)
                .forEach(check -> paper.words(
                        4,
                        say(how) + " " + check.id() + (check.where().isEmpty() ? "" : " · " + check.where()) + " : "
                                + say(check.text())));
        more(checks.size() - CHECKS_SHOWN);
    }

    private static Text ranking(TenderPreview.Ranking ranking) {
        return Sentence.of(
                ranking.winnerChanges()
                        ? "%s : le premier change ; classement %s, devient %s"
                        : "%s : même premier ; classement %s, devient %s",
                ranking.winnerChanges()
                        ? "%s: another winner; ranking %s, becomes %s"
                        : "%s: same winner; ranking %s, becomes %s",
                ranking.lot(),
                places(ranking.before()),
                places(ranking.after()));
    }

    private static Text places(List<List<String>> ranking) {
        if (ranking.isEmpty()) {
            return NOBODY;
        }
        return Text.same(String.join(
                " > ", ranking.stream().map(tied -> String.join(" = ", tied)).toList()));
    }

    private void more(int count) {
        if (count > 0) {
            paper.words(4, say(Sentence.of("… et %s autres (--format json)", "… and %s more (--format json)", count)));
        }
    }

    private String say(Text text) {
        return text.in(language);
    }
}
