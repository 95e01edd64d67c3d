package org.choisi.policy;

import java.util.List;
import java.util.Map;
import org.choisi.measure.Finding;

/** Turns the DRL of one topic into rules that can be asked. */
public interface RuleCompiler {

    /** The rules of a topic whose tables are only looked up: they find nothing. */
    CompiledRules NO_RULES = new CompiledRules() {
        @Override
        public Questions over(List<RowFact> rows) {
            return (facts, hits) -> {};
        }

        @Override
        public int count() {
            return 0;
        }

        @Override
        public void close() {
            // nothing is kept
        }
    };

    /**
     * @param sources DRL by file name, such as {@code rules/lifecycle/lifecycle.drl}
     * @param packageName the package those files declare
     * @param rowTypes the shapes of the tables' rows, declared for the DRL
     * @throws org.choisi.measure.Refused with every finding, when the DRL cannot be used
     */
    CompiledRules compile(Map<String, byte[]> sources, String packageName, List<FactType> rowTypes);

    /** What is wrong with DRL as far as it is seen without compiling it; quick, for a set that is refused anyway. */
    default List<Finding> look(Map<String, byte[]> sources, String packageName, List<FactType> rowTypes) {
        return List.of();
    }

    /** Rules ready to be asked; any number of threads may ask at once. */
    interface CompiledRules {

        /** The same rules over the rows that are in force. */
        Questions over(List<RowFact> rows);

        /** Rules that were compiled. */
        int count();

        /** Gives back what the compiler keeps of these rules, once nobody asks them any more. */
        void close();
    }

    /** Rules and rows together. */
    interface Questions {

        /** Shows the rules every fact of a batch, and gives the hits to the listener in no set order. */
        void ask(List<?> facts, Hits hits);
    }
}
