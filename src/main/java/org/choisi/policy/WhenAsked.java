package org.choisi.policy;

import java.util.List;
import java.util.Map;

/**
 * Compiles the rules of a topic when they are first asked: a command that asks one topic does not wait for the others. What
 * is wrong with a topic's DRL is refused then, and only then; tables and words are always checked at once.
 */
public final class WhenAsked implements RuleCompiler {

    private final RuleCompiler compiler;

    public WhenAsked(RuleCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public CompiledRules compile(Map<String, byte[]> sources, String packageName, List<FactType> rowTypes) {
        return new Rules(sources, packageName, rowTypes);
    }

    private final class Rules implements CompiledRules {

        private final Map<String, byte[]> sources;
        private final String packageName;
        private final List<FactType> rowTypes;
        private CompiledRules compiled;

        Rules(Map<String, byte[]> sources, String packageName, List<FactType> rowTypes) {
            this.sources = sources;
            this.packageName = packageName;
            this.rowTypes = rowTypes;
        }

        private synchronized CompiledRules compiled() {
            if (compiled == null) {
                compiled = compiler.compile(sources, packageName, rowTypes);
            }
            return compiled;
        }

        @Override
        public Questions over(List<RowFact> rows) {
            return compiled().over(rows);
        }

        @Override
        public int count() {
            return compiled().count();
        }

        @Override
        public synchronized void close() {
            if (compiled != null) {
                compiled.close();
            }
        }
    }
}
