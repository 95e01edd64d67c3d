package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.impact.Source;
import org.choisi.impact.footprint.FootprintMethod;
import org.choisi.impact.footprint.ModelFigures;
import org.choisi.impact.footprint.Piece;
import org.choisi.impact.footprint.PieceFootprint;
import org.choisi.impact.footprint.ReportingYear;
import org.choisi.impact.footprint.Standing;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Text;
import org.choisi.reference.Figure;
import org.choisi.reference.ReferenceData;

/**
 * kgCO2e for one person and one year: equipment and hosting over the people served. What is bought bears its making over the
 * years it is to serve, refurbished equipment shares its making with its first life, and what is kept bears none: it has
 * been made whatever the project does. All of it bears its electricity.
 */
final class CarbonPerUser implements Derivation {

    private static final String PEOPLE = "people_served";
    private static final String SERVERS = "hosting_kwh_per_year";
    private static final String PUE = "pue";
    private static final String GRID = "hosting_kg_per_kwh";
    private static final String NO_UNIT = "none";
    private static final String KG = "kg_per_year";

    private final ReferenceData reference;
    private final String country;

    /** @param country ISO code of the country whose electricity the equipment uses */
    CarbonPerUser(ReferenceData reference, String country) {
        this.reference = reference;
        this.country = country;
    }

    @Override
    public Derived of(Question question, Given given) {
        return new Sum(question, given).derived();
    }

    /** One footprint being added up. */
    private final class Sum {

        private final Question question;
        private final Given given;
        private final Speech speech;
        private final List<Reason> steps = new ArrayList<>();
        private final List<Text> missing = new ArrayList<>();
        private KgCo2e total = KgCo2e.NONE;

        Sum(Question question, Given given) {
            this.question = question;
            this.given = given;
            this.speech = given.questionnaire().speech();
        }

        Derived derived() {
            Optional<BigDecimal> people = number(PEOPLE).filter(number -> number.signum() > 0);
            if (people.isEmpty()) {
                missing.add(given.label(PEOPLE));
            }
            equipment();
            hosting();
            return missing.isEmpty() ? perPerson(people.orElseThrow()) : Derived.missing(missing);
        }

        private Optional<BigDecimal> number(String id) {
            return given.to(id, Answer.Number.class).map(Answer.Number::number);
        }

        private void equipment() {
            if (given.hasNoObject(RefurbishedShare.EQUIPMENT)) {
                return;
            }
            Optional<Answer.Pieces> pieces = given.to(RefurbishedShare.EQUIPMENT, Answer.Pieces.class);
            if (pieces.isEmpty()) {
                missing.add(given.label(RefurbishedShare.EQUIPMENT));
                return;
            }
            var asOf = given.questionnaire().asOf();
            var method = new FootprintMethod(reference, ModelFigures.NONE, ReportingYear.of(asOf.getYear(), asOf));
            pieces.get().equipment().forEach(equipment -> piece(method, equipment));
        }

        private void piece(FootprintMethod method, Equipment equipment) {
            boolean kept = equipment.acquired() == Equipment.Acquired.KEPT;
            String acquired =
                    kept ? Equipment.Acquired.NEW.word() : equipment.acquired().word();
            BigDecimal years = equipment.years();
            var piece = new Piece(
                    equipment.category(),
                    false,
                    "",
                    "",
                    acquired,
                    country,
                    Standing.IN_SERVICE,
                    null,
                    null,
                    new Figure(years, years, years, List.of()));
            PieceFootprint footprint = method.of(piece);
            if (!footprint.counts() || kept && !footprint.useKnown()) {
                Text name = speech.category(equipment.category());
                missing.add(new Text(
                        "aucune donnée de référence pour « %s »".formatted(name.fr()),
                        "no reference data for '%s'".formatted(name.en())));
                return;
            }
            KgCo2e use = footprint.footprint().useKgPerYear();
            KgCo2e one = kept ? use : footprint.footprint().kgPerYear();
            add(one.times(equipment.quantity()), said(equipment, footprint), sources(footprint, kept));
        }

        private Text said(Equipment equipment, PieceFootprint footprint) {
            Text piece = speech.piece(equipment);
            boolean kept = equipment.acquired() == Equipment.Acquired.KEPT;
            boolean silent = !footprint.useKnown();
            return new Text(
                    piece.fr()
                            + (kept ? " (déjà fabriqué : l'électricité seule)" : "")
                            + (silent ? " (électricité inconnue, non comptée)" : ""),
                    piece.en()
                            + (kept ? " (already made: electricity alone)" : "")
                            + (silent ? " (electricity unknown, not counted)" : ""));
        }

        private static List<Source> sources(PieceFootprint footprint, boolean kept) {
            return footprint.sources().stream()
                    .filter(source -> !kept || !source.field().equals("embodiedKg"))
                    .toList();
        }

        private void hosting() {
            if (given.hasNoObject(SERVERS)) {
                return;
            }
            Optional<BigDecimal> kwh = number(SERVERS);
            Optional<BigDecimal> pue = given.hasNoObject(PUE) ? Optional.of(BigDecimal.ONE) : number(PUE);
            Optional<BigDecimal> grid = number(GRID);
            if (kwh.isEmpty()) {
                missing.add(given.label(SERVERS));
            } else if (kwh.get().signum() > 0 && pue.isEmpty()) {
                missing.add(given.label(PUE));
            } else if (kwh.get().signum() > 0 && grid.isEmpty()) {
                missing.add(given.label(GRID));
            } else if (kwh.get().signum() > 0) {
                KgCo2e kg = KgCo2e.exactly(kwh.get().multiply(pue.get()).multiply(grid.get()));
                add(kg, servers(kwh.get(), pue.get(), grid.get()), List.of());
            }
        }

        private Text servers(BigDecimal kwh, BigDecimal pue, BigDecimal grid) {
            Text energy = speech.number(kwh, "kwh_per_year");
            Text overhead = speech.number(pue, NO_UNIT);
            Text factor = speech.number(grid, "kg_per_kwh");
            return new Text(
                    "Serveurs : %s × PUE %s × %s".formatted(energy.fr(), overhead.fr(), factor.fr()),
                    "Servers: %s × PUE %s × %s".formatted(energy.en(), overhead.en(), factor.en()));
        }

        private void add(KgCo2e kg, Text what, List<Source> sources) {
            total = total.plus(kg);
            Text amount = amount(kg, KG);
            steps.add(reason(what, amount, kg, sources));
        }

        private Derived perPerson(BigDecimal people) {
            var each = new KgCo2e(
                    total.low().divide(people, MathContext.DECIMAL128),
                    total.mid().divide(people, MathContext.DECIMAL128),
                    total.high().divide(people, MathContext.DECIMAL128));
            Text sum = speech.number(total.mid(), KG);
            Text count = speech.number(people, "people");
            Text result = amount(each, question.unit());
            Text division = new Text(sum.fr() + " ÷ " + count.fr(), sum.en() + " ÷ " + count.en());
            steps.add(reason(division, result, each, List.of()));
            return new Derived(new Answer.Number(each.mid()), each.low(), each.high(), steps, List.of());
        }

        /** The middle figure, and the range where there is one. */
        private Text amount(KgCo2e kg, String unit) {
            Text mid = speech.number(kg.mid(), unit);
            if (kg.low().compareTo(kg.high()) == 0) {
                return mid;
            }
            Text low = speech.number(kg.low(), NO_UNIT);
            Text high = speech.number(kg.high(), NO_UNIT);
            return new Text(
                    "%s (de %s à %s)".formatted(mid.fr(), low.fr(), high.fr()),
                    "%s (%s to %s)".formatted(mid.en(), low.en(), high.en()));
        }

        /** Figures without a row of their own are those of the question. */
        private Reason reason(Text what, Text amount, KgCo2e kg, List<Source> sources) {
            Text text = new Text(what.fr() + " : " + amount.fr(), what.en() + ": " + amount.en());
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("what", what);
            values.put("low", kg.low());
            values.put("mid", kg.mid());
            values.put("high", kg.high());
            if (!sources.isEmpty()) {
                values.put(
                        "sources", sources.stream().map(Source::at).distinct().toList());
            }
            Source first = sources.isEmpty() ? null : sources.get(0);
            return new Reason(
                    question.row().id(),
                    text,
                    first == null ? question.row().at() : first.at(),
                    first == null ? question.row().reference() : first.source(),
                    first == null ? question.inForceSince() : null,
                    values);
        }
    }
}
