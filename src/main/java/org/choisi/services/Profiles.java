package org.choisi.services;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;
import org.choisi.policy.Spoken;
import org.choisi.policy.Words;

/** Makes of a service what rules may read of it. */
final class Profiles {

    private static final int MOST_TWINS_NAMED = 5;

    private final Edition edition;

    Profiles(Edition edition) {
        this.edition = edition;
    }

    /** @param footprint null when not known */
    ServiceProfile of(DigitalService service, ServiceFootprint footprint, Overlap overlap) {
        Contract contract = contract(service);
        Integer users = service.use().users();
        BigDecimal kg = footprint == null ? null : footprint.perYear().mid();
        return new ServiceProfile(
                service.use().word(),
                users,
                service.use().uses(),
                service.use().accounts(),
                service.mandatory(),
                perUser(service.yearlyCost(), users),
                perUser(kg, users),
                service.use().activePercent(),
                service.opinion().satisfactionPercent(),
                service.opinion().need(),
                overlap.word(),
                contract.word(),
                contract.daysToNotice(edition.asOf()),
                contract.end(),
                contract.noticeOn(),
                contract.notice(),
                service.name().function(),
                overlap.target() == null ? "" : overlap.target().name().shown(),
                overlap.why(),
                twins(overlap.twins()));
    }

    private static BigDecimal perUser(BigDecimal whole, Integer users) {
        return whole == null || users == null || users == 0
                ? null
                : whole.divide(BigDecimal.valueOf(users), MathContext.DECIMAL128);
    }

    private static String twins(List<DigitalService> twins) {
        String named = twins.stream()
                .limit(MOST_TWINS_NAMED)
                .map(twin -> twin.name().shown())
                .collect(Collectors.joining(", "));
        return twins.size() > MOST_TWINS_NAMED ? named + "… (" + twins.size() + ")" : named;
    }

    private Contract contract(DigitalService service) {
        LocalDate end = service.contract().end();
        if (end == null) {
            return new Contract("unknown", null, null, null);
        }
        if (end.isBefore(edition.asOf())) {
            return new Contract("ended", end, null, null);
        }
        Integer stated = service.contract().noticeMonths();
        int months = stated == null ? usualNotice(service.energy().hosting()) : stated;
        LocalDate noticeOn = end.minusMonths(months);
        String word = noticeOn.isBefore(edition.asOf()) ? "past-notice" : "running";
        return new Contract(word, end, noticeOn, notice(months, stated == null));
    }

    private static Text notice(int months, boolean supposed) {
        String fr = Spoken.duration(months, Language.FR);
        String en = Spoken.duration(months, Language.EN);
        return supposed
                ? new Text(
                        "préavis supposé de " + fr + ", le registre ne le dit pas",
                        "notice supposed to be " + en + ", the register does not say")
                : new Text("préavis de " + fr, "notice of " + en);
    }

    private int usualNotice(String hosting) {
        for (RowFact row : edition.rows("usual-notices")) {
            if (((Words) row.fields().get("hosting")).accepts(hosting)) {
                return ((BigDecimal) row.fields().get("months")).intValue();
            }
        }
        return 0;
    }

    private record Contract(String word, LocalDate end, LocalDate noticeOn, Text notice) {

        Integer daysToNotice(LocalDate asOf) {
            return !word.equals("running") ? null : Math.toIntExact(ChronoUnit.DAYS.between(asOf, noticeOn));
        }
    }
}
