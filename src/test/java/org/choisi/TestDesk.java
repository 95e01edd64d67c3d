package org.choisi;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.choisi.install.Installation;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.FileSet;
import org.choisi.reference.ReferenceData;

/** The project's own rules and reference data, opened once for all tests. */
public final class TestDesk {

    private static final FileSet RULES = FileSet.ofDirectory("rules", Path.of("rules"));
    private static final ReferenceData REFERENCE =
            ReferenceData.read(FileSet.ofDirectory("reference-data", Path.of("reference-data")));
    private static AdviceDesk shipped;

    private TestDesk() {}

    public static synchronized AdviceDesk shipped() {
        if (shipped == null) {
            shipped = new Installation(Path.of("rules"), Path.of("reference-data")).open();
        }
        return shipped;
    }

    public static FileSet rules() {
        return RULES;
    }

    /** The shipped rules with one piece of text of one file replaced. */
    public static FileSet rulesWith(String path, String from, String to) {
        String text = new String(RULES.content(path).orElseThrow(), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not contain " + from);
        }
        return RULES.with(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    public static AdviceDesk open(FileSet rules) {
        return AdviceDesk.open(rules, REFERENCE, new DroolsCompiler());
    }
}
