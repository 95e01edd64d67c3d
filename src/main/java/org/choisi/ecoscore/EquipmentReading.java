package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.policy.Nearest;
import org.choisi.reference.CategoryMatch;
import org.choisi.reference.ReferenceData;

/**
 * Equipment as a list of objects, or in one line: {@code 250 tablet new 5 | 30 laptop kept 3}. A list with one entry that
 * cannot be read is not used at all: a footprint without it would look better than it is.
 */
final class EquipmentReading {

    private static final Pattern LINE = Pattern.compile(
            "(\\d[\\d \\u00a0]*)\\s+(\\S.*\\S)\\s+(\\S+)\\s+(\\d+(?:[.,]\\d+)?)(?:\\s*(?:ans?|years?))?");
    private static final List<String> FIELDS = List.of("quantity", "category", "acquired", "years");
    private static final int LONGEST = 10_000;

    private final ReferenceData reference;
    private final BiConsumer<String, String> fault;
    private boolean faulty;

    EquipmentReading(ReferenceData reference, BiConsumer<String, String> fault) {
        this.reference = reference;
        this.fault = fault;
    }

    Optional<Answer> read(Object written) {
        List<Equipment> equipment = new ArrayList<>();
        entries(written).forEach(entry -> piece(entry).ifPresent(equipment::add));
        if (faulty || equipment.isEmpty()) {
            if (!faulty) {
                wrong("une liste d'équipements est attendue", "a list of equipment is expected");
            }
            return Optional.empty();
        }
        return Optional.of(new Answer.Pieces(equipment));
    }

    private static Stream<?> entries(Object written) {
        if (written instanceof List<?> list) {
            return list.stream();
        }
        if (written instanceof String text && text.length() <= LONGEST) {
            return Stream.of(text.split("\\|")).map(String::strip);
        }
        return Stream.of(written);
    }

    private Optional<Equipment> piece(Object entry) {
        if (entry instanceof Map<?, ?> fields) {
            return cells(FIELDS.stream().<Object>map(fields::get).toList());
        }
        Matcher line = LINE.matcher(String.valueOf(entry));
        if (entry instanceof String && line.matches()) {
            return cells(List.of(line.group(1), line.group(2), line.group(3), line.group(4)));
        }
        wrong(
                "« %s » ne se lit pas : quantité, catégorie, neuf, reconditionné ou gardé, années (250 tablet new 5)"
                        .formatted(Quoted.of(String.valueOf(entry))),
                "'%s' cannot be read: quantity, category, new, refurbished or kept, years (250 tablet new 5)"
                        .formatted(Quoted.of(String.valueOf(entry))));
        return Optional.empty();
    }

    /** @param cells in the order of the fields; null where nothing is said */
    private Optional<Equipment> cells(List<Object> cells) {
        Optional<BigDecimal> quantity = number("quantity", cells.get(0));
        Optional<String> category = category(cells.get(1));
        Optional<Equipment.Acquired> acquired = acquired(cells.get(2));
        Optional<BigDecimal> years = number("years", cells.get(3));
        if (quantity.isEmpty() || category.isEmpty() || acquired.isEmpty() || years.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Equipment(category.get(), acquired.get(), quantity.get(), years.get()));
    }

    private Optional<BigDecimal> number(String field, Object cell) {
        Optional<BigDecimal> number =
                cell == null ? Optional.empty() : Digits.of(cell).filter(read -> read.signum() > 0);
        if (number.isEmpty()) {
            wrong(
                    "%s : un nombre plus grand que zéro est attendu, pas « %s »".formatted(field, said(cell)),
                    "%s: a number above zero is expected, not '%s'".formatted(field, said(cell)));
        }
        return number;
    }

    private Optional<String> category(Object cell) {
        String text = said(cell);
        if (reference.categories().codes().contains(text)) {
            return Optional.of(text);
        }
        if (!text.isEmpty() && reference.categories().resolve(text) instanceof CategoryMatch.Known known) {
            return Optional.of(known.code());
        }
        Text nearest = Nearest.to(text, reference.categories().codes());
        wrong(
                "catégorie inconnue : « %s »%s".formatted(text, nearest.fr()),
                "unknown category: '%s'%s".formatted(text, nearest.en()));
        return Optional.empty();
    }

    private Optional<Equipment.Acquired> acquired(Object cell) {
        Optional<Equipment.Acquired> acquired = reference
                .words()
                .of("ecoscore_acquired")
                .code(said(cell))
                .map(word -> Equipment.Acquired.valueOf(word.toUpperCase(Locale.ROOT)));
        if (acquired.isEmpty()) {
            wrong(
                    "acquired : new, refurbished ou kept (neuf, reconditionné, gardé), pas « %s »"
                            .formatted(said(cell)),
                    "acquired: new, refurbished or kept, not '%s'".formatted(said(cell)));
        }
        return acquired;
    }

    private static String said(Object cell) {
        return cell == null ? "" : Quoted.of(String.valueOf(cell).strip());
    }

    private void wrong(String fr, String en) {
        faulty = true;
        fault.accept(fr, en);
    }
}
