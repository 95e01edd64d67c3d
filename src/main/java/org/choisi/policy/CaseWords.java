package org.choisi.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import org.choisi.measure.Language;
import org.choisi.measure.Text;

/** Boxes written in the owner's words: as cells, and as one case of them. */
final class CaseWords {

    private final List<Axis> axes;

    CaseWords(List<Axis> axes) {
        this.axes = axes;
    }

    /** The box as a row would write it: {@code category = tablet, age_years = 5..10}; columns that may be anything left out. */
    Text cells(Box box) {
        return new Text(cells(box, Language.FR), cells(box, Language.EN));
    }

    /** One case of the box: {@code category = tablet, age_years = 5 ans 1 mois}. */
    Text example(Box box) {
        return new Text(example(box, Language.FR), example(box, Language.EN));
    }

    private String cells(Box box, Language language) {
        var written = new StringJoiner(", ");
        for (int index = 0; index < axes.size(); index++) {
            Axis axis = axes.get(index);
            BitSet side = box.sides().get(index);
            if (!side.equals(axis.all())) {
                written.add(axis.column().name() + " = "
                        + (axis.column().type() == Column.Type.RANGE
                                ? run(axis, side.nextSetBit(0), side.length(), language)
                                : words(axis, side, language)));
            }
        }
        return written.length() == 0 ? inLanguage("tous les cas", "every case", language) : written.toString();
    }

    private static String words(Axis axis, BitSet side, Language language) {
        boolean negated = side.cardinality() * 2 > axis.pieces().size();
        var listed = new StringJoiner(" | ", negated ? "not " : "", "");
        for (int index = 0; index < axis.pieces().size(); index++) {
            if (side.get(index) != negated) {
                listed.add(spoken(axis, axis.pieces().get(index), language));
            }
        }
        return listed.toString();
    }

    /** A run of neighbouring pieces, as a cell of the column. */
    private static String run(Axis axis, int from, int past, Language language) {
        Piece first = axis.pieces().get(from);
        if (first instanceof Piece.Unknown || past == from + 1 && first instanceof Piece.Point) {
            return spoken(axis, first, language);
        }
        String low = first instanceof Piece.Point point
                ? written(axis, point.number())
                : inLanguage("plus de ", "over ", language) + written(axis, ((Piece.Between) first).above());
        BigDecimal end = axis.pieces().get(past - 1) instanceof Piece.Point point
                ? point.number()
                : ((Piece.Between) axis.pieces().get(past - 1)).below();
        boolean included = axis.pieces().get(past - 1) instanceof Piece.Point;
        if (end == null) {
            return first instanceof Piece.Point ? ">= " + low : low;
        }
        String high = ".." + written(axis, end);
        return low + high + (included ? inLanguage(" compris", " included", language) : "");
    }

    private String example(Box box, Language language) {
        List<String> values = new ArrayList<>();
        for (int index = 0; index < axes.size(); index++) {
            Axis axis = axes.get(index);
            Piece piece = axis.pieces().get(box.sides().get(index).nextSetBit(0));
            values.add(axis.column().name() + " = " + spoken(axis, piece, language));
        }
        return String.join(", ", values);
    }

    private static String spoken(Axis axis, Piece piece, Language language) {
        if (piece instanceof Piece.Word word) {
            return word.other() ? inLanguage("(tout autre mot)", "(any other word)", language) : word.word();
        }
        Object sample = piece.sample();
        if (sample == null) {
            return inLanguage("(inconnu)", "(unknown)", language);
        }
        BigDecimal number = (BigDecimal) sample;
        return axis.column().inYears() ? Spoken.duration(number.intValue(), language) : plain(number);
    }

    /** A number as the owner writes it in a cell: months of a column of years are years again. */
    private static String written(Axis axis, BigDecimal number) {
        if (!axis.column().inYears()) {
            return plain(number);
        }
        return plain(number.divide(BigDecimal.valueOf(Cell.MONTHS_A_YEAR), 2, java.math.RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String inLanguage(String fr, String en, Language language) {
        return language == Language.EN ? en : fr;
    }
}
