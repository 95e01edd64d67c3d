package org.choisi.web.page.fleet;

import java.util.Optional;
import org.choisi.lifecycle.Verdict;
import org.choisi.store.AdviceFilter;
import org.choisi.store.AdviceOrder;
import org.choisi.web.page.Link;
import org.choisi.web.page.WrongParameter;

/**
 * What the reader of a fleet page asked to see.
 *
 * @param address the page's own address, without what is asked
 * @param order of the list; what comes down as a file keeps the order of the inventory
 * @param page counted from 1
 */
record FleetQuery(String address, AdviceFilter filter, AdviceOrder order, int page) {

    static FleetQuery of(String address, FleetParameters asked) {
        int page = asked.page() == null ? 1 : asked.page();
        if (page < 1) {
            throw new WrongParameter("page", Integer.toString(page));
        }
        var filter = new AdviceFilter(verdict(asked.avis()), asked.categorie(), asked.entite(), asked.q());
        return new FleetQuery(address, filter, order(asked.tri()), page);
    }

    private static Optional<Verdict> verdict(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Verdict.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw new WrongParameter("avis", name);
        }
    }

    private static AdviceOrder order(String name) {
        if (name == null || name.isBlank()) {
            return AdviceOrder.FILE;
        }
        try {
            return AdviceOrder.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new WrongParameter("tri", name);
        }
    }

    /** The words of the address: French, as the pages are first. */
    record FleetParameters(String avis, String categorie, String entite, String q, String tri, Integer page) {}

    boolean filtered() {
        return !filter.equals(AdviceFilter.ALL) || order != AdviceOrder.FILE;
    }

    Link link() {
        return at(address);
    }

    /** Another address that is asked the same. */
    Link at(String other) {
        return Link.to(other)
                .with("avis", filter.verdict().map(Verdict::name).orElse(""))
                .with("categorie", filter.category())
                .with("entite", filter.entity())
                .with("q", filter.text())
                .with("tri", order == AdviceOrder.FILE ? "" : order.name());
    }
}
