package org.choisi.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The models that the demo metropolis buys, by category. */
final class Products {

    private final Map<String, List<Product>> byCategory;

    private Products(Map<String, List<Product>> byCategory) {
        this.byCategory = byCategory;
    }

    static Products shipped() {
        var in = Objects.requireNonNull(Products.class.getResourceAsStream("/demo/products.csv"));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        try (var records = CsvReader.builder().fieldSeparator(';').ofCsvRecord(reader)) {
            return new Products(
                    records.stream().skip(1).map(Products::product).collect(Collectors.groupingBy(Product::category)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Product product(CsvRecord line) {
        String until = line.getField(9);
        return new Product(
                line.getField(0),
                line.getField(1),
                line.getField(2),
                line.getField(3),
                line.getField(4),
                line.getField(5),
                line.getField(6),
                line.getField(7),
                LocalDate.parse(line.getField(8)),
                until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until),
                Integer.parseInt(line.getField(10)));
    }

    /** One of those on sale that day, or the nearest to it when none is. */
    Product soldOn(String category, LocalDate day, Draw draw) {
        List<Product> all = byCategory.get(category);
        List<Product> sold = all.stream().filter(product -> product.soldOn(day)).toList();
        return sold.isEmpty()
                ? all.stream()
                        .min(Comparator.comparingLong(
                                product -> Math.abs(ChronoUnit.DAYS.between(product.soldFrom(), day))))
                        .orElseThrow()
                : draw.of(sold);
    }
}
