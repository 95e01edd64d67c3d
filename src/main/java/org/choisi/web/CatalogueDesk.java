package org.choisi.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.choisi.catalogue.Alternative;
import org.choisi.catalogue.Catalogue;
import org.choisi.catalogue.CatalogueItem;
import org.choisi.catalogue.ChoiceCount;
import org.choisi.catalogue.ItemImpact;
import org.choisi.catalogue.Offer;
import org.choisi.catalogue.ToldChoices;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;
import org.choisi.store.CatalogueChoices;
import org.choisi.store.Inventories;
import org.choisi.store.Tally;
import org.springframework.stereotype.Component;

/** The catalogue under the live rules, and what requesters chose in it, counted without their names. */
@Component
public class CatalogueDesk {

    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

    private final LivePolicy live;
    private final CatalogueChoices choices;
    private final Inventories inventories;
    private final Clock clock;

    CatalogueDesk(LivePolicy live, CatalogueChoices choices, Inventories inventories, Clock clock) {
        this.live = live;
        this.choices = choices;
        this.inventories = inventories;
        this.clock = clock;
    }

    /**
     * What somebody chose.
     *
     * @param alternative code of the alternative
     * @param entity as the inventory imported last names it; empty when they did not say
     */
    public record Choice(String item, String alternative, String entity, LocalDate day) {}

    /** Choices of whole months, the first and the last included. */
    public record Period(YearMonth first, YearMonth last, ToldChoices told) {}

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Asks the catalogue as it stands on a day.
     *
     * @throws Refused when nothing of it holds on that day
     */
    public <T> T with(LocalDate day, Function<Catalogue, T> question) {
        try (LivePolicy.Lease lease = live.lease()) {
            return question.apply(new Catalogue(lease.desk(), day));
        }
    }

    /**
     * The alternatives for an item; empty when the catalogue has none of that name.
     *
     * @throws Refused when the country is no country
     */
    public Optional<ItemImpact> impact(String item, ItemImpact.Asked asked, LocalDate day) {
        try (LivePolicy.Lease lease = live.lease()) {
            checkCountry(asked.country(), lease.desk().reference());
            var catalogue = new Catalogue(lease.desk(), day);
            return catalogue.item(item).map(found -> catalogue.impact(found, asked));
        }
    }

    /** A country without a row gets the world's average; what is no country gets nothing. */
    private static void checkCountry(String country, ReferenceData reference) {
        boolean known = country.isBlank()
                || reference.grids().countries().contains(country)
                || COUNTRY_CODE.matcher(country).matches()
                || reference.words().of("country").code(country).isPresent();
        if (!known) {
            throw refused(
                    "country",
                    "« %s » n'est pas un pays : donnez son code, FR ou DE".formatted(Quoted.of(country)),
                    "'%s' is no country: give its code, FR or DE".formatted(Quoted.of(country)));
        }
    }

    /** The entities that a requester may say to be of: those of the inventory imported last, the largest first. */
    public List<String> entities() {
        return inventories
                .latest()
                .map(inventory -> inventories.byEntity(inventory.id()).stream()
                        .map(Tally::of)
                        .filter(entity -> !entity.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /**
     * Counts a choice in its month.
     *
     * @throws Refused when the catalogue does not offer it on that day, the day is to come, or nobody knows the entity: free
     *     words could hold somebody's name
     */
    public void count(Choice choice) {
        if (choice.day().isAfter(today())) {
            throw refused("day", "ce jour est à venir", "this day is to come");
        }
        if (!choice.entity().isEmpty() && !entities().contains(choice.entity())) {
            throw refused(
                    "entity",
                    "« %s » n'est pas une entité du dernier inventaire importé : laissez vide, ou donnez l'une d'elles"
                            .formatted(Quoted.of(choice.entity())),
                    "'%s' is no entity of the inventory imported last: leave it empty, or give one of them"
                            .formatted(Quoted.of(choice.entity())));
        }
        Alternative alternative = with(choice.day(), catalogue -> offered(catalogue, choice));
        choices.add(
                new ChoiceCount(choice.item(), alternative.code(), choice.entity(), YearMonth.from(choice.day()), 1));
    }

    private static Alternative offered(Catalogue catalogue, Choice choice) {
        CatalogueItem item = catalogue
                .item(choice.item())
                .orElseThrow(() -> refused(
                        "item",
                        "le catalogue n'a pas d'article « %s »".formatted(Quoted.of(choice.item())),
                        "the catalogue has no item '%s'".formatted(Quoted.of(choice.item()))));
        List<Alternative> offered =
                catalogue.offers(item).stream().map(Offer::alternative).toList();
        return Alternative.of(choice.alternative()).filter(offered::contains).orElseThrow(() -> {
            String known = offered.stream().map(Alternative::code).collect(Collectors.joining(", "));
            return refused("alternative", "attendu : " + known, "expected: " + known);
        });
    }

    private static Refused refused(String field, String fr, String en) {
        Text why = new Text(field + " : " + fr + ".", field + ": " + en + ".");
        return new Refused(why, List.of(new Finding(field, 0, 0, new Text(fr, en))));
    }

    /**
     * What was chosen from the month of one day to that of another.
     *
     * @throws Refused when the second comes before the first
     */
    public Period chosen(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw refused("to", "la fin précède le début (from)", "the end comes before the start (from)");
        }
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(to);
        long least = with(today(), Catalogue::leastChoices);
        return new Period(first, last, ToldChoices.of(choices.between(first, last), least));
    }
}
