package org.choisi.web;

import java.util.Optional;
import org.choisi.lifecycle.AdviceDesk;
import org.springframework.stereotype.Component;

/** Tries other rules on the fleet that was imported last. */
@Component
class FleetTrial {

    /** Pieces of equipment that were tried, and how many of them got another advice. */
    record Count(long tried, long changed) {}

    /** Empty when there is no fleet to try on. */
    Optional<Count> count(AdviceDesk draft) {
        return Optional.empty();
    }
}
