package org.choisi.impact.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;
import org.choisi.reference.Categories;

/** What the figures of a scenario take for granted, in sentences. */
final class Assumptions {

    private final Fleet fleet;
    private final Scenario scenario;
    private final LocalDate asOf;
    private final Categories names;
    private final List<Text> all = new ArrayList<>();

    Assumptions(Fleet fleet, Scenario scenario, LocalDate asOf, Categories names) {
        this.fleet = fleet;
        this.scenario = scenario;
        this.asOf = asOf;
        this.names = names;
    }

    List<Text> all() {
        always();
        lifetimes();
        absent();
        if (scenario.moves(Lever.REFURBISHED_SHARE)) {
            refurbished();
        }
        if (scenario.moves(Lever.BYOD_SHARE)) {
            brought();
        }
        if (scenario.moves(Lever.CONSOLIDATION) || scenario.moves(Lever.HYBRID_CLOUD)) {
            dataCentres();
        }
        if (scenario.moves(Lever.FLEET_GROWTH)) {
            growth();
        }
        if (scenario.moves(Lever.GRID)) {
            grid();
        }
        return all;
    }

    private void brought() {
        Text which = categories(Known::canBeBrought);
        say(
                "Équipements des agents : apportés au renouvellement, seulement pour %s ; la collectivité n'en porte que sa part d'usage, sans achat ni indemnité."
                        .formatted(which.fr()),
                "Agents' own devices: brought when a device is replaced, for %s only; the body bears its share of their use, without purchase or allowance."
                        .formatted(which.en()));
    }

    private void dataCentres() {
        Text which = categories(Known::inDataCentre);
        String factor = scenario.dataCentreFactor().toPlainString();
        say(
                "Consolidation et nuage hybride multiplient l'électricité des centres de données (%s) par %s dès %d ; la fabrication des serveurs et ce que consomme l'hébergeur ne changent pas ici."
                        .formatted(which.fr(), factor, scenario.from()),
                "Consolidation and hybrid cloud multiply the electricity of data centres (%s) by %s from %d; making the servers and what the host uses do not change here."
                        .formatted(which.en(), factor, scenario.from()));
    }

    private void growth() {
        say(
                "Évolution du parc : chaque 1er janvier après %d ; un parc qui diminue perd des pièces de tout âge."
                        .formatted(scenario.from()),
                "Growth: each 1 January after %d; a fleet that shrinks loses pieces of every age."
                        .formatted(scenario.from()));
    }

    private void grid() {
        say(
                "Électricité : le facteur d'aujourd'hui vaut pour %d, puis une droite jusqu'à chaque année donnée ; le dernier reste. Les autres pays gardent le leur."
                        .formatted(asOf.getYear()),
                "Electricity: today's factor stands for %d, then a straight line to each year given; the last one stays. Other countries keep theirs."
                        .formatted(asOf.getYear()));
    }

    private void always() {
        say(
                "Le parc est celui du %s ; âges projetés au 1er janvier %d, rien n'est simulé entre les deux. Référence : même parc, mêmes habitudes, même électricité."
                        .formatted(Spoken.day(asOf, Language.FR), scenario.from()),
                "The fleet is that of %s; ages are carried to 1 January %d, nothing is simulated in between. Baseline: same fleet, same habits, same electricity."
                        .formatted(Spoken.day(asOf, Language.EN), scenario.from()));
        say(
                "Fabrication : pièces en service × kgCO2e ÷ durée de vie, quel que soit l'âge. Usage : kWh × PUE × facteur d'électricité de l'année.",
                "Making: pieces in service × kgCO2e ÷ lifetime, whatever their age. Use: kWh × PUE × electricity factor of the year.");
        say(
                "Un équipement part quand son âge atteint sa durée de vie ; ce qui l'a déjà dépassée au 1er janvier %d part dans l'année. Âge inconnu : tout âge est également probable."
                        .formatted(scenario.from()),
                "A device leaves when its age reaches its lifetime; what is past it on 1 January %d leaves in that year. Unknown age: any age is as likely."
                        .formatted(scenario.from()));
        say(
                "Les achats arrivent également sur l'année, au prix du neuf de reference-data/prices.csv, location comprise ; les quantités sont des flux, pas des pièces entières.",
                "Purchases come evenly over the year, at the new prices of reference-data/prices.csv, leased ones included; quantities are flows, not whole pieces.");
        say(
                "Sans part donnée, chaque pièce est remplacée par sa pareille : neuve, reconditionnée ou apportée par un agent.",
                "Where no share is given, each piece is replaced by its like: new, refurbished or brought by an agent.");
    }

    private void lifetimes() {
        Text supposed = categories(known -> known.habit() != null && !known.habitObserved());
        if (!supposed.fr().isEmpty()) {
            say(
                    "Durée d'aujourd'hui non constatée, remplacée par la durée visée ou celle des sources : %s."
                            .formatted(supposed.fr()),
                    "Today's lifetime was not observed, the one aimed at or that of the sources stands in: %s."
                            .formatted(supposed.en()));
        }
    }

    private void absent() {
        var named = new TreeSet<>(scenario.lifetimes().keySet());
        named.addAll(scenario.refurbishedShare().keySet());
        fleet.known().forEach(known -> named.remove(known.category()));
        if (!named.isEmpty()) {
            Text absent = said(List.copyOf(named));
            say(
                    "Le scénario nomme des catégories absentes du parc, sans effet : %s.".formatted(absent.fr()),
                    "The scenario names categories that the fleet does not have, without effect: %s."
                            .formatted(absent.en()));
        }
    }

    private void refurbished() {
        say(
                "Reconditionné : seule la remise en état est comptée, étalée sur la seconde vie (coupure) ; le résultat en JSON donne aussi l'autre convention, une part de la fabrication d'origine.",
                "Refurbished: only the refurbishing counts, spread over the second life (cut-off); the result in JSON gives the other convention too, a share of the first making.");
        Text shared = named(known -> !known.refurbishingKnown() && known.sharedLifeKnown());
        if (!shared.fr().isEmpty()) {
            say(
                    "Aucune source ne dit ce que pèse la remise en état de %s : la part de la fabrication d'origine en tient lieu."
                            .formatted(shared.fr()),
                    "No source says what refurbishing weighs for %s: the share of the first making stands in."
                            .formatted(shared.en()));
        }
        Text unknown = named(known -> !known.refurbishingKnown() && !known.sharedLifeKnown());
        if (!unknown.fr().isEmpty()) {
            say(
                    "Aucune source sur le reconditionné pour %s : compté comme du neuf, sans gain."
                            .formatted(unknown.fr()),
                    "No source on refurbished devices for %s: counted as new, without gain.".formatted(unknown.en()));
        }
    }

    /** Categories of the fleet whose refurbished share the scenario sets. */
    private Text named(Predicate<Known> which) {
        return categories(which.and(known -> scenario.refurbishedShare().containsKey(known.category())));
    }

    private Text categories(Predicate<Known> which) {
        return said(fleet.known().stream().filter(which).map(Known::category).toList());
    }

    /** Their names in both languages, in the order of the codes; empty when there is none. */
    private Text said(List<String> codes) {
        return new Text(said(codes, Language.FR), said(codes, Language.EN));
    }

    private String said(List<String> codes, Language language) {
        return codes.stream().map(code -> names.name(code).in(language)).collect(Collectors.joining(", "));
    }

    private void say(String fr, String en) {
        all.add(new Text(fr, en));
    }
}
