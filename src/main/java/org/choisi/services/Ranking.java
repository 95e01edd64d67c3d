package org.choisi.services;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;

/**
 * Which of two services of one function is used more, and by what that was seen. Users are compared when all are known, else
 * uses when all are known; services that tie are told apart by the other measure, satisfaction, cost, and at last the id.
 */
final class Ranking {

    private static final BigDecimal NOT_KNOWN = BigDecimal.ONE.negate();

    private final boolean byUsers;
    private final Comparator<DigitalService> order;

    private Ranking(boolean byUsers) {
        this.byUsers = byUsers;
        this.order = Comparator.comparing(this::first)
                .thenComparing(this::second)
                .thenComparing(Ranking::satisfaction)
                .thenComparing(Ranking::cost, Comparator.reverseOrder())
                .thenComparing(service -> service.name().id(), Comparator.reverseOrder());
    }

    /** How services in use are compared; null when they have no measure in common. */
    static Ranking of(List<DigitalService> used) {
        if (used.stream().allMatch(service -> service.use().users() != null)) {
            return new Ranking(true);
        }
        return used.stream().allMatch(service -> service.use().uses() != null) ? new Ranking(false) : null;
    }

    boolean isByUsers() {
        return byUsers;
    }

    /** The least used first. */
    Comparator<DigitalService> order() {
        return order;
    }

    private BigDecimal first(DigitalService service) {
        return byUsers ? users(service) : uses(service);
    }

    private BigDecimal second(DigitalService service) {
        return byUsers ? uses(service) : users(service);
    }

    private static BigDecimal users(DigitalService service) {
        Integer users = service.use().users();
        return users == null ? NOT_KNOWN : BigDecimal.valueOf(users);
    }

    private static BigDecimal uses(DigitalService service) {
        Long uses = service.use().uses();
        return uses == null ? NOT_KNOWN : BigDecimal.valueOf(uses);
    }

    private static BigDecimal satisfaction(DigitalService service) {
        BigDecimal percent = service.opinion().satisfactionPercent();
        return percent == null ? NOT_KNOWN : percent;
    }

    /** An unknown cost counts as dearer than any. */
    private static BigDecimal cost(DigitalService service) {
        return service.yearlyCost() == null ? new BigDecimal("1e30") : service.yearlyCost();
    }

    /** Why one comes before another, in words. */
    Text why(DigitalService best, DigitalService other) {
        if (first(best).compareTo(first(other)) != 0) {
            return byUsers
                    ? more("utilisateurs", "users", best, other, true)
                    : more("usages", "uses", best, other, false);
        }
        if (second(best).compareTo(second(other)) != 0) {
            return byUsers
                    ? more("usages", "uses", best, other, false)
                    : more("utilisateurs", "users", best, other, true);
        }
        if (satisfaction(best).compareTo(satisfaction(other)) != 0) {
            return new Text(
                    "autant utilisé mais mieux noté (satisfaction : "
                            + spoken("Percent", best.opinion().satisfactionPercent(), Language.FR) + " contre "
                            + spoken("Percent", other.opinion().satisfactionPercent(), Language.FR) + ")",
                    "used as much but better liked (satisfaction: "
                            + spoken("Percent", best.opinion().satisfactionPercent(), Language.EN) + " against "
                            + spoken("Percent", other.opinion().satisfactionPercent(), Language.EN) + ")");
        }
        if (cost(best).compareTo(cost(other)) != 0) {
            return new Text(
                    "autant utilisé mais moins cher (" + spoken("Euros", best.yearlyCost(), Language.FR)
                            + " par an contre " + spoken("Euros", other.yearlyCost(), Language.FR) + ")",
                    "used as much but cheaper (" + spoken("Euros", best.yearlyCost(), Language.EN) + " a year against "
                            + spoken("Euros", other.yearlyCost(), Language.EN) + ")");
        }
        return new Text(
                "que rien ne départage, sinon son identifiant : à vous de choisir lequel garder",
                "which nothing tells apart but its identifier: choose yourselves which one to keep");
    }

    private static Text more(String fr, String en, DigitalService best, DigitalService other, boolean users) {
        Object most = counted(best, users);
        Object least = counted(other, users);
        return new Text(
                "le plus utilisé (" + fr + " en douze mois : " + spoken("", most, Language.FR) + " contre "
                        + spoken("", least, Language.FR) + ")",
                "the most used (" + en + " in twelve months: " + spoken("", most, Language.EN) + " against "
                        + spoken("", least, Language.EN) + ")");
    }

    /** Not as one expression: it would turn both into one kind of number, and fail where one is not known. */
    private static Object counted(DigitalService service, boolean users) {
        if (users) {
            return service.use().users();
        }
        return service.use().uses();
    }

    private static String spoken(String unit, Object value, Language language) {
        return Spoken.value(unit, value, language);
    }
}
