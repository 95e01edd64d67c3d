package org.choisi.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;

/** The catalogue of a rule set as it stands on one day. Never changes; any number of threads may ask. */
public final class Catalogue {

    static final String TOPIC = "catalogue";

    private final AdviceDesk desk;
    private final LocalDate asOf;
    private final Edition edition;
    private final Weigher weigher;
    private final ItemEcoscores ecoscores;
    private final List<CatalogueItem> items;
    private final Map<Case, Offer> offers = new HashMap<>();

    private record Case(String item, String kind, Alternative alternative) {}

    /**
     * @param asOf day whose rows and factors apply
     * @throws org.choisi.measure.Refused when the rule set has no catalogue, or nothing of it holds on that day
     */
    public Catalogue(AdviceDesk desk, LocalDate asOf) {
        this.desk = desk;
        this.asOf = asOf;
        this.edition = desk.rules().on(TOPIC, asOf);
        this.weigher = new Weigher(
                desk.reference(), desk.impacts(), desk.lifetimes(asOf).targets(), asOf);
        this.ecoscores = new ItemEcoscores(desk, edition, asOf);
        this.items = edition.rows("items").stream().map(CatalogueItem::of).toList();
        for (RowFact fact : edition.rows("alternatives")) {
            Alternative.of(Cells.word(fact, "option")).ifPresent(alternative -> {
                var asked = new Case(Cells.word(fact, "item"), Cells.word(fact, "itemKind"), alternative);
                offers.put(asked, Offer.of(fact, alternative, edition));
            });
        }
    }

    public LocalDate asOf() {
        return asOf;
    }

    public String ruleSet() {
        return desk.rules().hash();
    }

    public String referenceData() {
        return desk.reference().hash();
    }

    /** In the order of the table. */
    public List<CatalogueItem> items() {
        return items;
    }

    public Optional<CatalogueItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** Below how many choices an entity is not named. */
    public long leastChoices() {
        return edition.rows("counting").stream()
                .map(fact -> Cells.number(fact, "leastChoices").longValue())
                .reduce(1L, Math::max);
    }

    /** What the policy offers to who asks for an item, in the order of {@link Alternative}. */
    public List<Offer> offers(CatalogueItem item) {
        List<Offer> offered = new ArrayList<>();
        for (Alternative alternative : Alternative.values()) {
            Offer offer = offers.get(new Case(item.code(), item.kind(), alternative));
            if (offer != null) {
                offered.add(offer);
            }
        }
        return offered;
    }

    /** What an item is called; its code when it is no longer in the catalogue. */
    public Text nameOf(String code) {
        return item(code).map(CatalogueItem::name).orElse(Text.same(code));
    }

    /** What an alternative for an item is called; its code when it is no longer offered. */
    public Text nameOf(String code, String alternative) {
        return item(code).stream()
                .flatMap(item -> offers(item).stream())
                .filter(offer -> offer.alternative().code().equals(alternative))
                .map(Offer::text)
                .findFirst()
                .orElse(Text.same(alternative));
    }

    /**
     * The alternatives for an item, weighed.
     *
     * @param asked a quantity of one or more
     */
    public ItemImpact impact(CatalogueItem item, ItemImpact.Asked asked) {
        String country = asked.country().isBlank() ? desk.rules().identity().country() : asked.country();
        List<AlternativeImpact> alternatives = offers(item).stream()
                .map(offer -> impact(item, offer, asked.quantity(), country))
                .toList();
        return new ItemImpact(
                item,
                new ItemImpact.Asked(asked.quantity(), country),
                compared(alternatives),
                desk.reference().equivalences().of(CarKilometres.CODE).map(CarKilometres::new),
                asOf,
                ruleSet(),
                referenceData());
    }

    private AlternativeImpact impact(CatalogueItem item, Offer offer, BigDecimal quantity, String country) {
        BigDecimal people = item.users().multiply(offer.people());
        Weigher.Weighed weighed = weigher.weigh(item, offer, country);
        // Without its electricity it would look better than it is: then the question stays open.
        Optional<BigDecimal> kgOfOne = weighed.weight()
                .filter(Weight::useKnown)
                .map(whole -> whole.sharedBy(people).kgPerYear().mid());
        return weighed.weight()
                .map(whole -> AlternativeImpact.known(
                        offer, people, whole.times(quantity).sharedBy(people)))
                .orElseGet(() -> AlternativeImpact.unknown(offer, people, weighed.unknown()))
                .with(ecoscores.of(item, offer, kgOfOne));
    }

    private static List<AlternativeImpact> compared(List<AlternativeImpact> alternatives) {
        Optional<Weight> bought = alternatives.stream()
                .filter(one -> one.offer().alternative() == Alternative.NEW)
                .findFirst()
                .flatMap(AlternativeImpact::weight);
        return alternatives.stream()
                .map(one -> bought.isPresent() && one.weight().isPresent()
                        ? one.with(one.weight()
                                .get()
                                .saving(saved(
                                        one.offer().alternative(),
                                        bought.get(),
                                        one.weight().get())))
                        : one)
                .toList();
    }

    private static Optional<KgCo2e> saved(Alternative alternative, Weight bought, Weight other) {
        return switch (alternative) {
            case NEW -> Optional.empty();
            // The same device for more people: where one figure is low so is the other.
            case SHARED -> Optional.of(boundByBound(bought.kgPerYear(), other.kgPerYear()));
            case KEEP, REFURBISHED ->
                Optional.of(new KgCo2e(
                        bought.kgPerYear().low().subtract(other.kgPerYear().high()),
                        bought.kgPerYear().mid().subtract(other.kgPerYear().mid()),
                        bought.kgPerYear().high().subtract(other.kgPerYear().low())));
        };
    }

    private static KgCo2e boundByBound(KgCo2e bought, KgCo2e other) {
        BigDecimal atLow = bought.low().subtract(other.low());
        BigDecimal atHigh = bought.high().subtract(other.high());
        return new KgCo2e(atLow.min(atHigh), bought.mid().subtract(other.mid()), atLow.max(atHigh));
    }
}
