package org.choisi.tender.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.choisi.tender.Aggregation;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.Criterion;
import org.choisi.tender.KnockOut;
import org.choisi.tender.Lot;
import org.choisi.tender.Method;
import org.choisi.tender.Money;
import org.choisi.tender.Scoring;
import org.choisi.tender.Tender;

/**
 * A small consultation of one lot, written in a line of an owner's examples. A criterion is {@code
 * name:kind:weight:method:dimension}; a method takes its numbers in brackets, {@code linear-from-lowest(6)}; a weight may
 * be {@code order}, {@code -} for none, or points ({@code 40p}); a sixth part lists sub-criteria, a seventh gives the mark
 * under which a bid is excluded.
 */
final class ExampleTender {

    private static final String BETWEEN = "\\s*\\|\\s*";
    private static final Pattern METHOD = Pattern.compile("([a-z-]+)(?:\\(([0-9./-]*)\\))?");
    private static final Pattern PART = Pattern.compile("(.+?)(?:=([0-9.]{1,12}))?");

    private ExampleTender() {}

    /** @throws IllegalArgumentException naming the column that cannot be read */
    static Tender read(UnaryOperator<String> cell) {
        LocalDate launched = date(cell.apply("as_of"));
        Set<String> clauses = Set.copyOf(list(cell.apply("clauses")));
        List<Criterion> criteria = new ArrayList<>();
        list(cell.apply("criteria")).forEach(written -> criteria.add(criterion(written)));
        Lot lot = new Lot("LOT-1", cell.apply("title"), null, Set.of(), clauses, List.of(), criteria, award(cell));
        return new Tender(
                "EX",
                "",
                "",
                "",
                buyer(cell.apply("buyer")),
                launched,
                cell.apply("procedure"),
                value(cell.apply("value")),
                Set.copyOf(list(cell.apply("products"))),
                list(cell.apply("texts")),
                List.of(lot),
                list(cell.apply("demands")).stream().map(ExampleTender::demand).toList(),
                List.of(),
                List.of());
    }

    private static List<String> list(String cell) {
        return cell.isBlank()
                ? List.of()
                : Stream.of(cell.split(BETWEEN)).map(String::strip).toList();
    }

    private static LocalDate date(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("as_of");
        }
    }

    private static Tender.BuyerKind buyer(String cell) {
        return cell.isEmpty() ? Tender.BuyerKind.UNKNOWN : named(Tender.BuyerKind.values(), cell, "buyer");
    }

    private static <E extends Enum<E>> E named(E[] values, String name, String column) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(column));
    }

    private static Money value(String cell) {
        return cell.isEmpty() ? null : new Money(number(cell, "value"), "EUR");
    }

    private static BigDecimal number(String text, String column) {
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException(column);
        }
        return new BigDecimal(text);
    }

    private static AwardMethod award(UnaryOperator<String> cell) {
        String written = cell.apply("aggregation");
        Aggregation aggregation = Arrays.stream(Aggregation.values())
                .filter(one -> written.isEmpty() || one.code().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("aggregation"));
        return new AwardMethod(aggregation, null, List.of(), AwardMethod.DEFAULT_ALERT);
    }

    private static KnockOut demand(String title) {
        var asks = new KnockOut.Requirement("D-1", title, Boolean.TRUE, null, null);
        return new KnockOut("D", title, Set.of("LOT-1"), List.of(List.of(asks)));
    }

    private static Criterion criterion(String written) {
        String[] parts = written.split(":", -1);
        if (parts.length < 3 || parts.length > 7) {
            throw new IllegalArgumentException("criteria");
        }
        String weight = parts[2].strip();
        Criterion.Kind kind = named(Criterion.Kind.values(), parts[1], "criteria");
        String method = part(parts, 3);
        return new Criterion(
                parts[0].strip(),
                kind,
                part(parts, 4),
                "",
                weight(weight),
                unit(weight),
                false,
                scoring(method.isEmpty() ? standard(kind) : method),
                part(parts, 6).isEmpty() ? null : number(part(parts, 6), "criteria"),
                Stream.of(part(parts, 5).split(","))
                        .filter(one -> !one.isBlank())
                        .map(ExampleTender::subCriterion)
                        .toList(),
                null);
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index].strip() : "";
    }

    private static String standard(Criterion.Kind kind) {
        return kind == Criterion.Kind.QUALITY ? Method.MARK.code() : Method.LOWEST_OVER_PRICE.code();
    }

    private static BigDecimal weight(String weight) {
        boolean none = weight.equals("-") || weight.equals("order");
        return none ? null : number(weight.replaceFirst("p$", ""), "criteria");
    }

    private static Criterion.WeightUnit unit(String weight) {
        return switch (weight) {
            case "-" -> Criterion.WeightUnit.NONE;
            case "order" -> Criterion.WeightUnit.ORDER;
            default -> weight.endsWith("p") ? Criterion.WeightUnit.POINTS : Criterion.WeightUnit.PERCENT;
        };
    }

    private static Criterion.Part subCriterion(String written) {
        Matcher part = PART.matcher(written.strip());
        if (!part.matches()) {
            throw new IllegalArgumentException("criteria");
        }
        return new Criterion.Part(part.group(1), part.group(2) == null ? null : number(part.group(2), "criteria"));
    }

    private static Scoring scoring(String written) {
        Matcher method = METHOD.matcher(written.toLowerCase(Locale.ROOT));
        if (!method.matches()) {
            throw new IllegalArgumentException("criteria");
        }
        String[] numbers = method.group(2) == null || method.group(2).isEmpty()
                ? new String[0]
                : method.group(2).split("/");
        Method known = Method.named(method.group(1)).orElse(null);
        boolean lifeCycle = known == Method.LIFE_CYCLE_COST;
        return new Scoring(
                method.group(1),
                known,
                known == Method.LINEAR_FROM_LOWEST ? number(numbers, 0) : null,
                known == Method.POWER ? number(numbers, 0) : null,
                known == Method.ABSOLUTE ? number(numbers, 0) : null,
                known == Method.ABSOLUTE ? number(numbers, 1) : null,
                known == Method.MARK ? BigDecimal.TEN : null,
                null,
                lifeCycle ? number(numbers, 0) : null,
                lifeCycle && numbers.length > 1 ? number(numbers, 1).intValue() : null,
                lifeCycle ? Method.LOWEST_OVER_PRICE : null);
    }

    private static BigDecimal number(String[] numbers, int index) {
        return index < numbers.length ? number(numbers[index], "criteria") : null;
    }
}
