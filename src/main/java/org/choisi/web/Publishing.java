package org.choisi.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.choisi.install.Installation;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;
import org.choisi.store.FileSets;
import org.choisi.store.Publication;
import org.choisi.store.Publications;
import org.choisi.workbench.Draft;
import org.choisi.workbench.Gate;
import org.choisi.workbench.RowChange;
import org.choisi.workbench.RowChanges;
import org.choisi.workbench.preview.Counted;
import org.choisi.workbench.preview.FleetPreview;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Rule sets on their way to going live: from the rules folder, from a draft, or back to one that was live before. Each
 * passes the same gate; what does not pass changes nothing.
 */
@Component
public class Publishing {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    private static final int MOST_REMEMBERED = 20;

    private final PolicyFiles folder;
    private final LivePolicy live;
    private final Publications publications;
    private final FileSets kept;
    private final Previews previews;
    private final Clock clock;
    private final Map<String, Checked> checked = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Checked> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private FolderState seen;
    private FolderState tried;

    /** What the gate found. */
    public record Checked(boolean passes, int examples, List<Finding> findings) {}

    /**
     * Who publishes, and why.
     *
     * @param secondPerson somebody else who agrees; empty when nobody was asked
     * @param label what the version is called; empty for the label in its files
     */
    public record Signature(String author, String secondPerson, String label, String motive) {}

    Publishing(
            PolicyFiles folder,
            LivePolicy live,
            Publications publications,
            FileSets kept,
            Previews previews,
            Clock clock) {
        this.folder = folder;
        this.live = live;
        this.publications = publications;
        this.kept = kept;
        this.previews = previews;
        this.clock = clock;
        this.seen = FolderState.of(folder.folders());
        this.tried = seen;
    }

    /** The rule set that the files of a draft make when they are laid over the live ones. */
    public FileSet draft(byte[] zip) {
        return Draft.over(live.status().desk().rules().files(), zip);
    }

    /** Whether the rules folder holds other rules than those that were last taken up from it or published since. */
    public boolean folderDiffers() {
        try {
            return !folder.rules().hash().equals(live.status().desk().rules().hash());
        } catch (Installation.NoSuchFolder | Refused missing) {
            return true;
        }
    }

    /** The files of a publication. */
    public Optional<FileSet> files(Publication publication) {
        return kept.find(publication.hash());
    }

    /** What a publication changed, row by row; nothing for the first one, which replaced none. */
    public List<RowChange> changes(Publication publication) {
        return kept.find(publication.replaces())
                .map(before ->
                        RowChanges.between(before, kept.find(publication.hash()).orElseThrow()))
                .orElse(List.of());
    }

    /** What the gate finds, remembered for as long as few others are asked about. */
    public Checked check(FileSet rules) {
        FileSet referenceData = folder.referenceData();
        String key = rules.hash() + referenceData.hash();
        synchronized (checked) {
            if (checked.containsKey(key)) {
                return checked.get(key);
            }
        }
        Gate.Report report = PolicyFiles.check(rules, referenceData);
        report.desk().ifPresent(desk -> desk.rules().close());
        var found = new Checked(report.passes(), report.examples(), report.findings());
        synchronized (checked) {
            checked.put(key, found);
        }
        return found;
    }

    /**
     * Takes a rule set live.
     *
     * @param base hash of the live rules that it was made from
     * @throws Refused with everything that stands in its way; what is live stays
     */
    public synchronized Publication publish(FileSet rules, String base, Signature signature) {
        if (!base.equals(live.status().desk().rules().hash())) {
            throw new Refused(new Text(
                    "D'autres règles sont en service depuis que ce brouillon a été commencé : reprenez-les d'abord.",
                    "Other rules have gone live since this draft was begun: take them up first."));
        }
        return publish(rules, signature, Publication.Origin.DRAFT);
    }

    /**
     * Lays the files of a draft over the rules that are live at that moment, and takes the result live.
     *
     * @throws Refused with everything that stands in its way; what is live stays
     */
    public synchronized Publication publish(byte[] zip, Signature signature) {
        return publish(draft(zip), signature, Publication.Origin.DRAFT);
    }

    /**
     * Takes a rule set live that was live before.
     *
     * @throws Refused when it never was, or no longer passes the gate
     */
    public synchronized Publication rollBack(String hash, Signature signature) {
        FileSet rules = kept.find(hash)
                .filter(files -> publications.lastOf(hash).isPresent())
                .orElseThrow(() -> new Refused(new Text(
                        "Aucun jeu de règles de cette empreinte n'a été publié ici.",
                        "No rule set of this hash was ever published here.")));
        return publish(rules, signature, Publication.Origin.ROLLBACK);
    }

    private Publication publish(FileSet rules, Signature signature, Publication.Origin origin) {
        if (SecondPerson.name(signature.author()).isEmpty()) {
            throw new Refused(new Text(
                    "Il manque le nom de l'auteur : qui publie ce changement ?",
                    "The author's name is missing: who publishes this change?"));
        }
        LivePolicy.Status now = live.status();
        if (rules.hash().equals(now.desk().rules().hash())) {
            throw new Refused(new Text(
                    "Ces règles sont déjà celles qui sont en service : rien à publier.",
                    "These rules are already the live ones: nothing to publish."));
        }
        FileSet referenceData = folder.referenceData();
        Gate.Report report = PolicyFiles.check(rules, referenceData);
        AdviceDesk desk = passed(report);
        try {
            Optional<FleetPreview> change = previews.atItsMost(desk);
            SecondPerson.demand(now.desk().rules().identity(), desk.rules().identity(), change, signature);
            Publication published =
                    publications.add(described(desk, report, origin, signature, change, now), rules, referenceData);
            live.goLive(desk, published);
            return published;
        } catch (RuntimeException e) {
            desk.rules().close();
            throw e;
        }
    }

    private Publication described(
            AdviceDesk desk,
            Gate.Report report,
            Publication.Origin origin,
            Signature signature,
            Optional<FleetPreview> change,
            LivePolicy.Status now) {
        String label = signature.label().isBlank() ? desk.rules().identity().label() : signature.label();
        return new Publication(
                0,
                desk.rules().hash(),
                desk.reference().hash(),
                now.desk().rules().hash(),
                origin,
                label,
                signature.author().strip(),
                signature.secondPerson().strip(),
                signature.motive(),
                clock.instant(),
                now.publication().folderHash(),
                report.examples(),
                FirstPolicy.notes(report.findings()),
                pieces(change.map(FleetPreview::advised)),
                pieces(change.map(FleetPreview::changed)));
    }

    private static OptionalLong pieces(Optional<Counted> tally) {
        return tally.map(counted -> OptionalLong.of(counted.pieces())).orElse(OptionalLong.empty());
    }

    /** Looks at the folders; a change is taken up once it has been the same twice, so that no half copy is read. */
    synchronized void look() {
        FolderState now = FolderState.of(folder.folders());
        boolean settled = now.equals(seen);
        seen = now;
        if (settled && !now.equals(tried)) {
            tried = now;
            reload();
        }
    }

    /** Reads the folders again and goes live with what changed in them, or says why not. */
    synchronized void reload() {
        try {
            takeUp(folder.rules(), folder.referenceData(), live.status());
        } catch (Refused why) {
            live.refuse(why.text(), why.findings());
        } catch (Installation.NoSuchFolder missing) {
            live.refuse(missing.text(), List.of());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("the changed rules cannot be loaded", e);
            live.refuse(unexpected(e), List.of());
        }
    }

    private void takeUp(FileSet rules, FileSet referenceData, LivePolicy.Status now) {
        boolean sameRules = rules.hash().equals(now.publication().folderHash());
        if (sameRules && referenceData.hash().equals(now.desk().reference().hash())) {
            live.accept();
            return;
        }
        FileSet wanted = sameRules ? now.desk().rules().files() : rules;
        Gate.Report report = PolicyFiles.check(wanted, referenceData);
        AdviceDesk desk = passed(report);
        kept.keep(referenceData);
        Publication published = sameRules
                ? now.publication()
                : publications.add(
                        FirstPolicy.ofFolder(desk, report, now.desk().rules().hash(), rules, clock.instant()),
                        rules,
                        referenceData);
        live.goLive(desk, published);
    }

    private static AdviceDesk passed(Gate.Report report) {
        if (!report.passes()) {
            report.desk().ifPresent(desk -> desk.rules().close());
            throw new Refused(
                    cannotBeUsed(report),
                    report.findings().stream().filter(Finding::blocks).toList());
        }
        return report.desk().orElseThrow();
    }

    static Text cannotBeUsed(Gate.Report report) {
        long blocking = report.findings().stream().filter(Finding::blocks).count();
        return new Text(
                "Ces règles ne peuvent pas être mises en service : " + blocking + " constat(s) à corriger.",
                "These rules cannot go live: " + blocking + " finding(s) to mend.");
    }

    private static Text unexpected(Throwable e) {
        String what = e.getClass().getSimpleName();
        return new Text(
                "Les fichiers n'ont pas pu être lus (" + what + ").", "The files could not be read (" + what + ").");
    }
}
