package org.choisi.policy.drools;

import java.util.ArrayList;
import java.util.List;
import org.choisi.policy.RowFact;
import org.choisi.policy.RuleCompiler;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/** Compiled rules, asked batch by batch in sessions that keep nothing. */
final class DroolsRules implements RuleCompiler.CompiledRules {

    private final KieContainer container;
    private final KieBase base;
    private final RowDeclarations declarations;

    DroolsRules(KieContainer container, RowDeclarations declarations) {
        this.container = container;
        this.base = container.getKieBase();
        this.declarations = declarations;
    }

    @Override
    public RuleCompiler.Questions over(List<RowFact> rows) {
        List<Object> rowObjects = declarations.objects(base, rows);
        return (facts, hits) -> {
            StatelessKieSession session = base.newStatelessKieSession();
            session.setGlobal("hits", hits);
            List<Object> seen = new ArrayList<>(rowObjects.size() + facts.size());
            seen.addAll(rowObjects);
            seen.addAll(facts);
            session.execute(seen);
        };
    }

    @Override
    public int count() {
        return base.getKiePackages().stream()
                .mapToInt(rules -> rules.getRules().size())
                .sum();
    }

    @Override
    public void close() {
        container.dispose();
        KieServices.Factory.get().getRepository().removeKieModule(container.getReleaseId());
    }
}
