package org.choisi.web.page.service;

import java.util.Optional;
import org.choisi.services.Advice;
import org.choisi.store.ServiceFilter;
import org.choisi.web.page.Link;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the reader of the list of services asked to see.
 *
 * @param page counted from 1
 */
record ServiceQuery(ServiceFilter filter, Sort sort, int page) {

    /** Which services come first; the words are those of the address. */
    enum Sort {
        EUROS("euros", ServiceFilter.Order.EUROS),
        CARBON("carbone", ServiceFilter.Order.CARBON),
        USERS("utilisateurs", ServiceFilter.Order.USERS),
        NAME("nom", ServiceFilter.Order.NAME),
        REGISTER("registre", ServiceFilter.Order.REGISTER);

        private final String word;
        private final ServiceFilter.Order order;

        Sort(String word, ServiceFilter.Order order) {
            this.word = word;
            this.order = order;
        }

        String word() {
            return word;
        }
    }

    /** The words of the address: French, as the pages are first. */
    record Parameters(String avis, String fonction, String q, String tri, Integer page) {}

    static ServiceQuery of(Parameters asked) {
        int page = asked.page() == null ? 1 : asked.page();
        if (page < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Sort sort = sort(asked.tri());
        var filter = new ServiceFilter(advice(asked.avis()), "", asked.fonction(), asked.q(), sort.order);
        return new ServiceQuery(filter, sort, page);
    }

    private static Sort sort(String word) {
        if (word == null || word.isBlank()) {
            return Sort.EUROS;
        }
        for (Sort sort : Sort.values()) {
            if (sort.word.equals(word)) {
                return sort;
            }
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private static Optional<Advice> advice(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Advice.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    boolean filtered() {
        return filter.advice().isPresent()
                || !filter.function().isEmpty()
                || !filter.text().isEmpty();
    }

    /** An address that is asked the same, but for the page. */
    Link at(String address) {
        return Link.to(address)
                .with("avis", filter.advice().map(Advice::name).orElse(""))
                .with("fonction", filter.function())
                .with("q", filter.text())
                .with("tri", sort == Sort.EUROS ? "" : sort.word);
    }
}
