package org.choisi.web;

import java.nio.file.Path;
import java.util.List;
import org.choisi.install.Installation;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.FileSet;
import org.choisi.reference.ReferenceData;
import org.choisi.workbench.Gate;
import org.springframework.stereotype.Component;

/** The owners' folders of this installation, and how a rule set is opened with what is in them. */
@Component
class PolicyFiles {

    private final Installation installation;

    PolicyFiles(ServerSettings settings) {
        this.installation = settings.installation().settled();
    }

    FileSet rules() {
        return installation.ruleFiles();
    }

    FileSet referenceData() {
        return installation.referenceFiles();
    }

    List<Path> folders() {
        return installation.folders();
    }

    /** @throws org.choisi.measure.Refused with every finding, when the files cannot be used */
    static AdviceDesk open(FileSet rules, FileSet referenceData) {
        return AdviceDesk.open(rules, ReferenceData.read(referenceData), new DroolsCompiler());
    }

    /** @throws org.choisi.measure.Refused when the reference data cannot be used */
    static Gate.Report check(FileSet rules, FileSet referenceData) {
        return Gate.check(rules, ReferenceData.read(referenceData), new DroolsCompiler());
    }
}
