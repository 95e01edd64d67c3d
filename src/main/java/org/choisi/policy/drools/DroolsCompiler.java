package org.choisi.policy.drools;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.FactType;
import org.choisi.policy.RuleCompiler;
import org.choisi.reference.OwnerText;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Compiles DRL with Drools' executable model. */
public final class DroolsCompiler implements RuleCompiler {

    // Looked up here, by the first thread that loads this class: in a single jar a first look-up from a pool thread
    // remembers “nothing” for the life of the process.
    private static final KieServices KIE = KieServices.Factory.get();

    private static final AtomicLong VERSION = new AtomicLong();
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s");

    @Override
    public CompiledRules compile(Map<String, byte[]> sources, String packageName, List<FactType> rowTypes) {
        List<Finding> findings = look(sources, packageName, rowTypes);
        if (!findings.isEmpty()) {
            throw refused(findings);
        }
        return compile(sources, packageName, rowTypes, true);
    }

    @Override
    public List<Finding> look(Map<String, byte[]> sources, String packageName, List<FactType> rowTypes) {
        List<Finding> findings = new ArrayList<>();
        sources.forEach((file, content) -> OwnerText.read(file, content, findings)
                .ifPresent(drl -> DrlCheck.check(DrlText.of(file, drl), packageName, rowTypes, findings)));
        return findings;
    }

    private static CompiledRules compile(
            Map<String, byte[]> sources, String packageName, List<FactType> rowTypes, boolean whole) {
        KieFileSystem written = KIE.newKieFileSystem();
        ReleaseId version = KIE.newReleaseId("org.choisi", packageName, "1." + VERSION.incrementAndGet());
        written.generateAndWritePomXML(version);
        var declarations = new RowDeclarations(packageName, rowTypes);
        String folder = "src/main/resources/" + packageName.replace('.', '/') + "/";
        written.write(folder + RowDeclarations.FILE, declarations.drl());
        int expected = 0;
        for (Map.Entry<String, byte[]> source : sources.entrySet()) {
            String drl = new String(source.getValue(), StandardCharsets.UTF_8);
            written.write(folder + nameOf(source.getKey()), drl);
            expected += (int) RULE.matcher(drl).results().count();
        }
        List<Finding> findings = new ArrayList<>();
        Optional<CompiledRules> rules = build(written, version, declarations, sources, expected, findings);
        if (rules.isEmpty()) {
            throw refused(whole ? placed(findings, sources, packageName, rowTypes) : findings);
        }
        return rules.get();
    }

    /**
     * Findings at lines of the owner's files. Where Drools does not say the line, or says one of code that it made, each rule is
     * tried alone to see which one it is.
     */
    private static List<Finding> placed(
            List<Finding> findings, Map<String, byte[]> sources, String packageName, List<FactType> rowTypes) {
        List<Finding> placed = new ArrayList<>(
                findings.stream().filter(finding -> finding.row() > 0).toList());
        if (!placed.isEmpty()) {
            return placed;
        }
        for (Map.Entry<String, byte[]> source : sources.entrySet()) {
            DrlText drl = DrlText.of(source.getKey(), new String(source.getValue(), StandardCharsets.UTF_8));
            for (DrlText.Rule rule : drl.rules()) {
                Map<String, byte[]> alone =
                        Map.of(source.getKey(), drl.only(rule).getBytes(StandardCharsets.UTF_8));
                try {
                    compile(alone, packageName, rowTypes, false).close();
                } catch (Refused refused) {
                    placed.add(
                            drl.finding(rule.start(), refused.findings().get(0).text()));
                }
            }
        }
        return placed.isEmpty() ? findings : placed;
    }

    private static Optional<CompiledRules> build(
            KieFileSystem written,
            ReleaseId version,
            RowDeclarations declarations,
            Map<String, byte[]> sources,
            int expected,
            List<Finding> findings) {
        ClassLoader loader = DroolsCompiler.class.getClassLoader();
        KieBuilder builder = KIE.newKieBuilder(written, loader);
        try {
            builder.buildAll(ExecutableModelProject.class);
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                findings.add(finding(message, sources));
            }
        } catch (StackOverflowError e) {
            findings.add(new Finding(
                    first(sources),
                    0,
                    0,
                    new Text(
                            "la règle ne peut pas être compilée : trop de parenthèses ou d'appels l'un dans l'autre",
                            "the rule cannot be compiled: too many brackets or calls within each other")));
        } catch (RuntimeException | Error e) {
            // Some faults of a rule are thrown by the compiler instead of being reported.
            findings.add(new Finding(first(sources), 0, 0, unusable(String.valueOf(e.getMessage()))));
        }
        if (!findings.isEmpty()) {
            KIE.getRepository().removeKieModule(version);
            return Optional.empty();
        }
        KieContainer container = KIE.newKieContainer(version, loader);
        var rules = new DroolsRules(container, declarations);
        if (rules.count() != expected || expected == 0) {
            rules.close();
            findings.add(new Finding(
                    first(sources),
                    0,
                    0,
                    new Text(
                            "%d règles écrites, %d compilées".formatted(expected, rules.count()),
                            "%d rules written, %d compiled".formatted(expected, rules.count()))));
            return Optional.empty();
        }
        return Optional.of(rules);
    }

    private static Finding finding(Message message, Map<String, byte[]> sources) {
        String path = String.valueOf(message.getPath());
        String file = sources.keySet().stream()
                .filter(name -> path.endsWith(nameOf(name)))
                .findFirst()
                .orElse(first(sources));
        boolean owners = sources.containsKey(file) && path.endsWith(nameOf(file));
        return new Finding(
                file,
                owners ? Math.max(0, message.getLine()) : 0,
                owners ? Math.max(0, message.getColumn()) : 0,
                unusable(message.getText()));
    }

    private static Text unusable(String why) {
        String firstLine = Quoted.of(why.lines().findFirst().orElse(""));
        return new Text(
                "la règle ne peut pas être compilée : " + firstLine, "the rule cannot be compiled: " + firstLine);
    }

    private static Refused refused(List<Finding> findings) {
        return new Refused(new Text("les règles DRL sont refusées", "the DRL rules are refused"), findings);
    }

    private static String first(Map<String, byte[]> sources) {
        return sources.keySet().stream().findFirst().orElse("rules");
    }

    private static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
