package org.choisi.tender.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** A sheet read back from its file and computed by a small calculator of its own. */
final class Recalculated {

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> formulas = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();

    static Recalculated sheet(byte[] workbook, String name) {
        try (ReadableWorkbook file = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Recalculated read = new Recalculated();
            Sheet sheet = file.findSheet(name).orElseThrow();
            sheet.read().forEach(row -> row.forEach(read::keep));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> sheets(byte[] workbook) {
        try (ReadableWorkbook file = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return file.getSheets().map(Sheet::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Cell cell) {
        if (cell == null) {
            return;
        }
        String at = cell.getAddress().toString();
        if (cell.getFormula() != null) {
            formulas.put(at, cell.getFormula());
        } else if (cell.getType() == CellType.NUMBER) {
            numbers.put(at, cell.asNumber().doubleValue());
        } else if (cell.getType() == CellType.STRING) {
            words.put(at, cell.asString());
        }
    }

    /** Places of the words. */
    Map<String, String> words() {
        return words;
    }

    Map<String, String> formulas() {
        return formulas;
    }

    void change(String at, double number) {
        formulas.remove(at);
        numbers.put(at, number);
    }

    double number(String at) {
        String formula = formulas.get(at);
        return formula == null ? numbers.getOrDefault(at, 0.0) : new Calculation(formula).result()[0];
    }

    /** One formula, read from left to right. */
    private final class Calculation {

        private final String text;
        private int next;

        Calculation(String text) {
            this.text = text;
        }

        double[] result() {
            double[] result = comparison();
            if (next != text.length()) {
                throw new IllegalStateException("cannot read " + text + " at " + next);
            }
            return result;
        }

        private double[] comparison() {
            double[] left = sum();
            if (eat('>')) {
                return each(left, sum(), (a, b) -> a > b ? 1 : 0);
            }
            if (eat('=')) {
                return each(left, sum(), (a, b) -> a == b ? 1 : 0);
            }
            return left;
        }

        private double[] sum() {
            double[] left = product();
            while (true) {
                if (eat('+')) {
                    left = each(left, product(), Double::sum);
                } else if (eat('-')) {
                    left = each(left, product(), (a, b) -> a - b);
                } else {
                    return left;
                }
            }
        }

        private double[] product() {
            double[] left = power();
            while (true) {
                if (eat('*')) {
                    left = each(left, power(), (a, b) -> a * b);
                } else if (eat('/')) {
                    left = each(left, power(), (a, b) -> a / b);
                } else {
                    return left;
                }
            }
        }

        private double[] power() {
            double[] left = single();
            while (eat('^')) {
                left = each(left, single(), Math::pow);
            }
            return left;
        }

        private double[] single() {
            if (eat('(')) {
                double[] inside = comparison();
                must(')');
                return inside;
            }
            String word = word();
            if (eat('(')) {
                return function(word);
            }
            if (word.matches("-?[0-9.]+")) {
                return new double[] {Double.parseDouble(word)};
            }
            String first = word.replace("$", "");
            return eat(':') ? range(first, word().replace("$", "")) : new double[] {number(first)};
        }

        private double[] function(String name) {
            List<double[]> given = new ArrayList<>();
            do {
                given.add(comparison());
            } while (eat(','));
            must(')');
            double[] first = given.get(0);
            return switch (name) {
                case "MIN" -> one(all(given).min().orElseThrow());
                case "MAX" -> one(all(given).max().orElseThrow());
                case "SUMPRODUCT" -> one(Arrays.stream(first).sum());
                case "IF" -> first[0] != 0 ? given.get(1) : given.get(2);
                case "ROUND" -> each(first, given.get(1), Recalculated::round);
                default -> throw new IllegalStateException("no function " + name);
            };
        }

        private DoubleStream all(List<double[]> given) {
            return given.stream().flatMapToDouble(Arrays::stream);
        }

        private double[] one(double number) {
            return new double[] {number};
        }

        private double[] range(String from, String to) {
            String column = from.replaceAll("[0-9]", "");
            int first = Integer.parseInt(from.substring(column.length()));
            int last = Integer.parseInt(to.substring(column.length()));
            double[] range = new double[last - first + 1];
            for (int row = first; row <= last; row++) {
                range[row - first] = number(column + row);
            }
            return range;
        }

        private String word() {
            int start = next;
            if (next < text.length() && text.charAt(next) == '-') {
                next++;
            }
            while (next < text.length()
                    && (Character.isLetterOrDigit(text.charAt(next)) || "$.".indexOf(text.charAt(next)) >= 0)) {
                next++;
            }
            return text.substring(start, next);
        }

        private boolean eat(char c) {
            if (next < text.length() && text.charAt(next) == c) {
                next++;
                return true;
            }
            return false;
        }

        private void must(char c) {
            if (!eat(c)) {
                throw new IllegalStateException("no " + c + " in " + text + " at " + next);
            }
        }
    }

    private static double round(double number, double decimals) {
        return BigDecimal.valueOf(number)
                .setScale((int) decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static double[] each(double[] one, double[] other, DoubleBinaryOperator with) {
        double[] result = new double[Math.max(one.length, other.length)];
        for (int index = 0; index < result.length; index++) {
            result[index] = with.applyAsDouble(one[one.length == 1 ? 0 : index], other[other.length == 1 ? 0 : index]);
        }
        return result;
    }
}
