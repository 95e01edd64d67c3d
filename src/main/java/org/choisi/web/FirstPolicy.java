package org.choisi.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.choisi.install.Installation;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;
import org.choisi.store.FileSets;
import org.choisi.store.Publication;
import org.choisi.store.Publications;
import org.choisi.workbench.Gate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which policy a server starts with: the one that was live when it stopped, unless the rules folder has been changed since
 * and passes the gate. The very first one comes from the folder.
 */
@Component
class FirstPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPolicy.class);

    private final PolicyFiles folder;
    private final Publications publications;
    private final FileSets kept;

    /** @param refused why a change of the folder was not taken up */
    record Start(AdviceDesk desk, Publication publication, Optional<Refused> refused) {}

    FirstPolicy(PolicyFiles folder, Publications publications, FileSets kept) {
        this.folder = folder;
        this.publications = publications;
        this.kept = kept;
    }

    /** @throws Refused when there is no sound policy to start with */
    Start start(Instant now) {
        FileSet referenceData = folder.referenceData();
        Optional<Publication> last = publications.latest();
        if (last.isEmpty()) {
            return first(folder.rules(), referenceData, now);
        }
        Optional<FileSet> files = kept.find(last.get().hash());
        if (files.isEmpty()) {
            return first(folder.rules(), referenceData, now);
        }
        try {
            FileSet rules = folder.rules();
            return rules.hash().equals(last.get().folderHash())
                    ? goOn(files.get(), referenceData, last.get(), Optional.empty())
                    : changed(rules, referenceData, last.get(), files.get(), now);
        } catch (Installation.NoSuchFolder missing) {
            return goOn(files.get(), referenceData, last.get(), Optional.of(new Refused(missing.text())));
        }
    }

    /** A server that has no better policy to fall back on starts with what there is; its owner is told all the same. */
    private Start first(FileSet rules, FileSet referenceData, Instant now) {
        Gate.Report report = PolicyFiles.check(rules, referenceData);
        AdviceDesk desk =
                report.desk().orElseThrow(() -> new Refused(Publishing.cannotBeUsed(report), report.findings()));
        if (!report.passes()) {
            LOG.warn("the rules are live although the gate found something; see: choisi rules check");
        }
        return new Start(
                desk, publications.add(ofFolder(desk, report, "", rules, now), rules, referenceData), Optional.empty());
    }

    private Start goOn(FileSet rules, FileSet referenceData, Publication last, Optional<Refused> refused) {
        kept.keep(referenceData);
        return new Start(PolicyFiles.open(rules, referenceData), last, refused);
    }

    private Start changed(FileSet rules, FileSet referenceData, Publication last, FileSet lastFiles, Instant now) {
        Gate.Report report = PolicyFiles.check(rules, referenceData);
        if (!report.passes()) {
            report.desk().ifPresent(desk -> desk.rules().close());
            var why = new Refused(Publishing.cannotBeUsed(report), report.findings());
            return goOn(lastFiles, referenceData, last, Optional.of(why));
        }
        AdviceDesk desk = report.desk().orElseThrow();
        Publication published = ofFolder(desk, report, last.hash(), rules, now);
        return new Start(desk, publications.add(published, rules, referenceData), Optional.empty());
    }

    static Publication ofFolder(AdviceDesk desk, Gate.Report report, String replaces, FileSet folder, Instant now) {
        return new Publication(
                0,
                desk.rules().hash(),
                desk.reference().hash(),
                replaces,
                Publication.Origin.FOLDER,
                desk.rules().identity().label(),
                "",
                "",
                "",
                now,
                folder.hash(),
                report.examples(),
                notes(report.findings()),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    static List<Text> notes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Text(finding.in(Language.FR), finding.in(Language.EN)))
                .toList();
    }
}
