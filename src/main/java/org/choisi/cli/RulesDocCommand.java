package org.choisi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.choisi.install.Installation;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.RuleBook;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.Categories;
import org.choisi.reference.LawTexts;
import org.choisi.reference.ReferenceData;
import org.choisi.workbench.RuleDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code choisi rules doc}: the rules as a page that anyone can read. */
@Command(
        name = "doc",
        mixinStandardHelpOptions = true,
        description = "Écrit les règles en une page lisible par tous. / Writes the rules as a page for everyone.")
final class RulesDocCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Dossier des règles (défaut : ./rules, sinon celles du jar). / Folder of rules.")
    private Path folder;

    @Option(names = "--out", required = true, paramLabel = "FILE.html", description = "Page à écrire. / Page to write.")
    private Path out;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installation installation =
                folder == null ? common.installation() : common.installation().withRules(folder);
        try {
            write(page(installation));
        } catch (Refused refused) {
            var findings = spec.commandLine().getOut();
            refused.findings().forEach(finding -> findings.println(finding.in(common.language())));
            if (refused.findings().isEmpty()) {
                findings.println(refused.text().in(common.language()));
            }
            findings.flush();
            return ChoisiCommand.REFUSED;
        }
        spec.commandLine()
                .getErr()
                .println(new Text("page écrite : " + out, "page written: " + out).in(common.language()));
        return 0;
    }

    private String page(Installation installation) {
        ReferenceData reference = ReferenceData.read(installation.referenceFiles());
        LawTexts law = LawTexts.read(installation.referenceFiles());
        AdviceDesk desk = AdviceDesk.open(installation.ruleFiles(), reference, new DroolsCompiler());
        RuleBook book = desk.rules().book(names(reference.categories()));
        return RuleDocument.write(book, law, common.language(), common.asOf());
    }

    private static Map<String, Text> names(Categories categories) {
        Map<String, Text> names = new LinkedHashMap<>();
        categories.codes().forEach(code -> names.put(code, categories.name(code)));
        return names;
    }

    private void write(String page) {
        try (OutputStream file = SafeFile.open(out)) {
            file.write(page.getBytes(StandardCharsets.UTF_8));
            SafeFile.whole(file);
        } catch (IOException e) {
            throw new ChoisiCommand.Unusable(
                    new Text("écriture impossible : " + e.getMessage(), "cannot write: " + e.getMessage()));
        }
    }
}
