package org.choisi.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.choisi.measure.Finding;

/**
 * Compiles with another compiler and remembers which rows its rules met, also those of a finding that another one beats,
 * until it is told to stop.
 */
public final class RowsMet implements RuleCompiler {

    private final RuleCompiler compiler;
    private final Set<String> met = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    public RowsMet(RuleCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public CompiledRules compile(Map<String, byte[]> sources, String packageName, List<FactType> rowTypes) {
        return new Watched(compiler.compile(sources, packageName, rowTypes));
    }

    @Override
    public List<Finding> look(Map<String, byte[]> sources, String packageName, List<FactType> rowTypes) {
        return compiler.look(sources, packageName, rowTypes);
    }

    /** Ids of the rows met so far; from now on the rules are asked without looking on. */
    public Set<String> stop() {
        stopped = true;
        return Set.copyOf(met);
    }

    private final class Watched implements CompiledRules {

        private final CompiledRules rules;

        Watched(CompiledRules rules) {
            this.rules = rules;
        }

        @Override
        public Questions over(List<RowFact> rows) {
            Questions questions = rules.over(rows);
            return (facts, hits) -> questions.ask(facts, stopped ? hits : watching(hits));
        }

        private Hits watching(Hits hits) {
            return (fact, row, outcome, values) -> {
                met.add(row.id());
                hits.add(fact, row, outcome, values);
            };
        }

        @Override
        public int count() {
            return rules.count();
        }

        @Override
        public void close() {
            rules.close();
        }
    }
}
