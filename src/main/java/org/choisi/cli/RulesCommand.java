package org.choisi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.choisi.install.Installation;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.ReferenceData;
import org.choisi.workbench.Gate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code choisi rules}: what a policy owner asks before a change goes live. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Vérifie et essaie les règles. / Checks and tries the rules.",
        subcommands = {
            RulesCommand.Check.class,
            RulesCommand.Test.class,
            RulesPreviewCommand.class,
            RulesDocCommand.class
        })
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ChoisiCommand.UNUSABLE;
    }

    /** What check and test have in common: a folder, its findings, the examples. */
    private abstract static class OnFolder implements Callable<Integer> {

        /** What findings call the folder, wherever it lies. */
        private static final String RULES = "rules";

        @Parameters(
                arity = "0..1",
                paramLabel = "DIR",
                description = "Dossier des règles (défaut : ./rules, sinon celles du jar). / Folder of rules.")
        private Path folder;

        @Mixin
        private CommonOptions common;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Installation installation = folder == null
                    ? common.installation()
                    : common.installation().withRules(folder);
            try {
                Gate.Report report = Gate.check(
                        installation.ruleFiles(),
                        ReferenceData.read(installation.referenceFiles()),
                        new DroolsCompiler(),
                        common.asOf());
                print(report.findings().stream().filter(this::tells).toList());
                if (report.passes()) {
                    say(passed(report));
                    return 0;
                }
            } catch (Refused refused) {
                print(refused.findings());
                say(refused.text());
            }
            return ChoisiCommand.REFUSED;
        }

        abstract Text passed(Gate.Report report);

        abstract boolean tells(Finding finding);

        private void print(List<Finding> findings) {
            PrintWriter out = spec.commandLine().getOut();
            findings.forEach(finding -> out.println(placed(finding).in(common.language())));
            out.flush();
        }

        /** A folder that was named is named again, so that each line leads to its file. */
        private Finding placed(Finding finding) {
            boolean ofRules = finding.file().equals(RULES) || finding.file().startsWith(RULES + "/");
            if (folder == null || !ofRules) {
                return finding;
            }
            String file = folder + finding.file().substring(RULES.length());
            return new Finding(file, finding.row(), finding.column(), finding.text(), finding.blocks());
        }

        private void say(Text text) {
            spec.commandLine().getErr().println(text.in(common.language()));
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Dit tout ce qui ne va pas, fichier:ligne:colonne. / Says all that is wrong.")
    static final class Check extends OnFolder {
        @Override
        Text passed(Gate.Report report) {
            int notes = report.findings().size();
            int covered = report.coverage().covered();
            int rows = report.coverage().rows();
            return new Text(
                    "%d constat%s ; %d exemples passent ; %d des %d lignes lues par les règles ont un exemple"
                            .formatted(notes, notes > 1 ? "s" : "", report.examples(), covered, rows),
                    "%d finding%s; %d examples pass; %d of the %d rows that rules read have an example"
                            .formatted(notes, notes == 1 ? "" : "s", report.examples(), covered, rows));
        }

        @Override
        boolean tells(Finding finding) {
            return true;
        }
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Joue les exemples des tables. / Runs the examples beside the tables.")
    static final class Test extends OnFolder {
        @Override
        Text passed(Gate.Report report) {
            return new Text(
                    "%d exemples joués, tous passent".formatted(report.examples()),
                    "%d examples run, all pass".formatted(report.examples()));
        }

        @Override
        boolean tells(Finding finding) {
            return finding.blocks();
        }
    }
}
