package org.choisi.web.page.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.choisi.measure.Finding;
import org.choisi.reference.FileSet;
import org.choisi.web.ChangedDays;
import org.choisi.web.Drafting;
import org.choisi.web.Publishing;
import org.choisi.web.page.Link;
import org.choisi.web.page.RuleAddress;
import org.choisi.web.page.Speech;
import org.choisi.workbench.Draft;
import org.choisi.workbench.RowChanges;

/** A change of the rules under way, ready to be shown. */
record DraftView(
        String href,
        String answer,
        String css,
        boolean behind,
        boolean changed,
        boolean passes,
        List<String> findings,
        List<String> changes,
        List<Link.Shown> days,
        String state,
        List<Folder> folders) {

    /** The files of one topic. */
    record Folder(String name, List<File> files) {}

    record File(String href, String name, boolean changed) {}

    /** @param today changes that begin later have an effect to be seen later */
    static DraftView of(Drafting.Open draft, Publishing.Checked checked, LocalDate today, Speech speech) {
        boolean changed = !draft.files().hash().equals(draft.base().hash());
        long blocking = checked.findings().stream().filter(Finding::blocks).count();
        String answer = !checked.passes()
                ? speech.count("draft.blocked", blocking)
                : changed
                        ? speech.say("draft.sound", speech.number(checked.examples()))
                        : speech.say("draft.unchanged");
        return new DraftView(
                RuleAddress.draft(draft.id()),
                answer,
                checked.passes() ? "ok" : "block",
                draft.behind(),
                changed,
                checked.passes(),
                RulesView.findings(checked.findings(), speech),
                VersionView.changes(RowChanges.between(draft.base(), draft.files()), speech),
                ChangedDays.after(today, draft.base(), draft.files()).stream()
                        .map(day -> new Link.Shown(
                                RuleAddress.draft(draft.id()) + "/apercu?date=" + day,
                                speech.say("draft.preview.on", speech.day(day))))
                        .toList(),
                draft.files().hash(),
                folders(draft, speech));
    }

    private static List<Folder> folders(Drafting.Open draft, Speech speech) {
        List<Folder> folders = new ArrayList<>();
        for (String path : draft.files().files().keySet()) {
            if (!Draft.isOwned(draft.files(), path)) {
                continue;
            }
            String topic = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
            if (folders.isEmpty()
                    || !folders.get(folders.size() - 1).name().equals(speech.sayOr("topic." + topic, topic))) {
                folders.add(new Folder(speech.sayOr("topic." + topic, topic), new ArrayList<>()));
            }
            folders.get(folders.size() - 1)
                    .files()
                    .add(new File(
                            RuleAddress.file(draft.id(), path),
                            path.substring(path.indexOf('/') + 1),
                            isChanged(draft.base(), draft.files(), path)));
        }
        return folders;
    }

    private static boolean isChanged(FileSet base, FileSet files, String path) {
        return !Arrays.equals(
                base.content(path).orElse(new byte[0]), files.content(path).orElse(new byte[0]));
    }
}
