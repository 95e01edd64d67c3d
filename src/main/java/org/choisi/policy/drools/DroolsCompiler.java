package org.choisi.policy.drools;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.FactType;
import org.choisi.policy.RuleCompiler;
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

    /** Rules only say what they find; what changes facts or orders rules would make answers depend on each other. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?m)^[^/\\n]*?\\b(modify|insert|insertLogical|update|delete|retract|salience|eval|from|accumulate)\\b\\s*[({\\d-]");

    @Override
    public CompiledRules compile(Map<String, byte[]> sources, String packageName, List<FactType> rowTypes) {
        List<Finding> findings = new ArrayList<>();
        sources.forEach((file, content) -> onlySays(file, new String(content, StandardCharsets.UTF_8), findings));
        if (!findings.isEmpty()) {
            throw refused(findings);
        }
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
        return build(written, version, declarations, sources, expected);
    }

    private static CompiledRules build(
            KieFileSystem written,
            ReleaseId version,
            RowDeclarations declarations,
            Map<String, byte[]> sources,
            int expected) {
        ClassLoader loader = DroolsCompiler.class.getClassLoader();
        KieBuilder builder = KIE.newKieBuilder(written, loader);
        List<Finding> findings = new ArrayList<>();
        try {
            builder.buildAll(ExecutableModelProject.class);
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                findings.add(finding(message, sources));
            }
        } catch (RuntimeException | Error e) {
            // Some faults of a rule are thrown by the compiler instead of being reported.
            findings.add(new Finding(first(sources), 0, 0, unusable(String.valueOf(e.getMessage()))));
        }
        if (!findings.isEmpty()) {
            throw refused(findings);
        }
        KieContainer container = KIE.newKieContainer(version, loader);
        var rules = new DroolsRules(container, declarations);
        if (rules.count() != expected || expected == 0) {
            rules.close();
            throw refused(List.of(new Finding(
                    first(sources),
                    0,
                    0,
                    new Text(
                            "%d règles écrites, %d compilées".formatted(expected, rules.count()),
                            "%d rules written, %d compiled".formatted(expected, rules.count())))));
        }
        return rules;
    }

    private static void onlySays(String file, String drl, List<Finding> findings) {
        Matcher forbidden = FORBIDDEN.matcher(drl);
        while (forbidden.find()) {
            int row = (int) drl.substring(0, forbidden.start(1)).lines().count();
            findings.add(new Finding(
                    file,
                    row,
                    0,
                    new Text(
                            "« %s » n'a pas sa place ici : une règle constate, elle ne change ni n'ordonne rien"
                                    .formatted(forbidden.group(1)),
                            "'%s' has no place here: a rule finds, it changes and orders nothing"
                                    .formatted(forbidden.group(1)))));
        }
    }

    private static Finding finding(Message message, Map<String, byte[]> sources) {
        String path = String.valueOf(message.getPath());
        String file = sources.keySet().stream()
                .filter(name -> path.endsWith(nameOf(name)))
                .findFirst()
                .orElse(first(sources));
        return new Finding(
                file, Math.max(0, message.getLine()), Math.max(0, message.getColumn()), unusable(message.getText()));
    }

    private static Text unusable(String why) {
        String firstLine = why.lines().findFirst().orElse("");
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
