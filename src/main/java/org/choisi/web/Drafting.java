package org.choisi.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.ColumnHint;
import org.choisi.reference.FileSet;
import org.choisi.store.Drafts;
import org.choisi.store.FileSets;
import org.choisi.store.Publication;
import org.choisi.workbench.Draft;
import org.choisi.workbench.TableSheet;
import org.springframework.stereotype.Component;

/** Changes of the rules, from the live ones to their publication. */
@Component
public class Drafting {

    private final Drafts drafts;
    private final FileSets kept;
    private final LivePolicy live;
    private final Publishing publishing;
    private final ServerSettings settings;
    private final Clock clock;

    Drafting(
            Drafts drafts,
            FileSets kept,
            LivePolicy live,
            Publishing publishing,
            ServerSettings settings,
            Clock clock) {
        this.drafts = drafts;
        this.kept = kept;
        this.live = live;
        this.publishing = publishing;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A change under way.
     *
     * @param base the live rules that it was begun from
     * @param files what it makes of them
     * @param behind whether other rules have gone live since it was begun
     */
    public record Open(UUID id, FileSet base, FileSet files, boolean behind) {}

    public Optional<Open> find(UUID id) {
        return drafts.find(id).map(begun -> {
            FileSet files = drafts.files(id).orElseThrow();
            String now = live.status().desk().rules().hash();
            return new Open(
                    id,
                    kept.find(begun.base()).orElse(files),
                    files,
                    !begun.base().equals(now));
        });
    }

    /** Begins with the live rules as they are. */
    public UUID begin() {
        FileSet rules = live.status().desk().rules().files();
        return drafts.begin(rules, rules.hash(), clock.instant());
    }

    /** @throws Refused when the zip holds what has no place in a draft */
    public UUID begin(byte[] zip) {
        FileSet rules = live.status().desk().rules().files();
        return drafts.begin(Draft.over(rules, zip), rules.hash(), clock.instant());
    }

    /**
     * Puts one file in the place of another.
     *
     * @param seen hash of the draft that whoever changes it had before their eyes
     * @throws Refused when somebody else has changed the draft meanwhile, or the file is not theirs to change
     */
    public synchronized void change(UUID id, String seen, String path, byte[] content) {
        Open draft = asSeen(id, seen);
        if (!Draft.isOwned(draft.files(), path)) {
            throw new Refused(new Text("Ce fichier ne se change pas ici.", "This file is not changed here."));
        }
        drafts.change(id, draft.files().with(path, content), draft.base().hash(), clock.instant());
    }

    /** The draft as it stands now, which nobody else changes while this object is held. */
    private Open asSeen(UUID id, String seen) {
        Open draft = find(id).orElseThrow(() -> new Refused(new Text(
                "Ce brouillon n'existe plus : il a été publié ou abandonné entre-temps.",
                "This draft is gone: it has been published or dropped meanwhile.")));
        if (!draft.files().hash().equals(seen)) {
            throw new Refused(new Text(
                    "Ce brouillon a été modifié entre-temps ; voici où il en est, refaites votre changement.",
                    "This draft has been changed meanwhile; this is how it stands, make your change again."));
        }
        return draft;
    }

    /**
     * Puts a table that was sent, as a workbook or as CSV, in the place of one of the draft.
     *
     * @throws Refused when it cannot be read, or when {@link #change} refuses it
     */
    public void upload(Open draft, String seen, String path, Imports.Content sent) {
        byte[] before = draft.files().content(path).orElseThrow();
        try (var file = TemporaryFile.of(settings.uploads(), sent)) {
            change(draft.id(), seen, path, TableSheet.read(before, file.path()));
        }
    }

    /**
     * Takes up what went live since the draft was begun.
     *
     * @throws Refused when both changed the same file
     */
    public synchronized void catchUp(Open draft) {
        FileSet now = live.status().desk().rules().files();
        FileSet merged = now;
        var both = new TreeSet<String>();
        for (String path : draft.files().files().keySet()) {
            byte[] mine = draft.files().content(path).orElseThrow();
            boolean changedHere = !same(draft.base(), path, mine);
            if (changedHere && !same(now, path, draft.base().content(path).orElse(mine)) && !same(now, path, mine)) {
                both.add(path);
            } else if (changedHere) {
                merged = merged.with(path, mine);
            }
        }
        if (!both.isEmpty()) {
            throw new Refused(
                    new Text(
                            "Les règles en service et ce brouillon ont changé les mêmes fichiers : téléchargez ceux du"
                                    + " brouillon, commencez-en un autre et reportez-y vos changements.",
                            "The live rules and this draft have changed the same files: download the draft's, begin"
                                    + " another one and make your changes there."),
                    both.stream()
                            .map(path -> new Finding(
                                    now.nameOf(path), 0, 0, new Text("changé des deux côtés", "changed on both sides")))
                            .toList());
        }
        drafts.change(draft.id(), merged, now.hash(), clock.instant());
    }

    private static boolean same(FileSet files, String path, byte[] content) {
        return files.content(path)
                .filter(known -> Arrays.equals(known, content))
                .isPresent();
    }

    /** What may stand in the columns of a table, as the live rules describe them. */
    public List<ColumnHint> hints(String path) {
        return live.status().desk().rules().hints(path);
    }

    public Publishing.Checked check(Open draft) {
        return publishing.check(draft.files());
    }

    /**
     * Takes a draft live.
     *
     * @param seen hash of the draft that whoever publishes it had before their eyes
     * @throws Refused with everything that stands in its way; the draft stays
     */
    public synchronized Publication publish(UUID id, String seen, Publishing.Signature signature) {
        Open draft = asSeen(id, seen);
        Publication published = publishing.publish(draft.files(), draft.base().hash(), signature);
        drafts.drop(id);
        return published;
    }

    public void drop(Open draft) {
        drafts.drop(draft.id());
    }

    public List<Drafts.Begun> list() {
        return drafts.list(20);
    }
}
