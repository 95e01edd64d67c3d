package org.choisi.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.choisi.indicators.register.At;
import org.choisi.indicators.register.Contract;
import org.choisi.measure.Refused;
import org.choisi.policy.RuleSet;
import org.choisi.tender.Tender;
import org.choisi.tender.check.TenderPolicy;
import org.springframework.stereotype.Component;

/**
 * The consultations that were received, as contracts: while no register of contracts was sent, they tell which share carries a
 * responsible-digital criterion. A consultation counts on the day of its launch, with the least share among its lots; of one
 * received twice the last counts.
 */
@Component
class TenderContracts {

    /** Looked through at each question; a body with more sends a register. */
    private static final int MOST = 1_000;

    private static final String UNKNOWN = "unknown";

    private final Consultations consultations;

    TenderContracts(Consultations consultations) {
        this.consultations = consultations;
    }

    /** The consultations that are looked through, the most recent first. */
    List<UUID> ids() {
        return consultations.latestIds(MOST);
    }

    List<Contract> under(RuleSet rules) {
        Set<String> seen = new HashSet<>();
        List<Contract> contracts = new ArrayList<>();
        consultations.latest(MOST, (name, position, tender) -> {
            if (tender.launchedOn() != null && seen.add(tender.id())) {
                contracts.add(contract(new At(name, position), tender, rules));
            }
        });
        return contracts;
    }

    private static Contract contract(At at, Tender tender, RuleSet rules) {
        LocalDate launched = tender.launchedOn();
        BigDecimal share = share(tender, rules).orElse(null);
        return new Contract(
                tender.id(), at, tender.title(), launched, null, tender.buyer(), null, share, UNKNOWN, null);
    }

    /** A consultation older than every rule is not judged. */
    private static Optional<BigDecimal> share(Tender tender, RuleSet rules) {
        try {
            return TenderPolicy.of(rules, tender, tender.launchedOn()).responsiblePercent(tender);
        } catch (Refused none) {
            return Optional.empty();
        }
    }
}
