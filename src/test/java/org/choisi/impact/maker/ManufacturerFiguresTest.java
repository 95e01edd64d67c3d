package org.choisi.impact.maker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.choisi.measure.Refused;
import org.choisi.reference.Figure;
import org.choisi.reference.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows made up for these tests in the shape of Boavizta's file; none is a real report. */
class ManufacturerFiguresTest {

    private static final String HEADER = "manufacturer,name,category,subcategory,gwp_total,gwp_use_ratio,yearly_tec,"
            + "lifetime,report_date,gwp_error_ratio,gwp_manufacturing_ratio,gwp_transport_ratio,gwp_eol_ratio,added_date\n";

    private static final String ROWS = """
            Dell,Latitude 5999,Workplace,Laptop,300,0.2,30,4.0,June 2019,0.25,0.75,0.04,0.01,2022-01-02
            Dell,Latitude 5999 2-in-1,Workplace,Laptop,310,0.1,,,June 2019,0.25,0.85,,,2022-01-02
            Dell,OptiPlex 3999 Small Form Factor,Workplace,Desktop,200,0.5,,4,May 2020,0.0,,,,2022-01-02
            Dell,OptiPlex 3999 Tower,Workplace,Desktop,300,0.5,,4,May 2020,0.0,,,,2022-01-02
            Dell,OptiPlex 3999 Micro Form Factor,Workplace,Desktop,160,0.5,,4,May 2020,0.0,,,,2022-01-02
            Dell,U2999H Monitor,Workplace,Monitor,500,0.3,,6,May 2020,0.2,,,,2022-01-02
            Apple,iPhone 99 128GB,Workplace,Smartphone,60,0.2,,3,September 14 2021,0.0000,,,,2022-01-02
            Apple,iPhone 99 with 256GB,Workplace,Smartphone,70,0.2,,3,September 14 2021,,,,,2022-01-02
            Samsung,Galaxy S99 (SM-S990B),Workplace,Smartphone,80,0.25,,3,2021,,,,,2022-01-02
            Lenovo,ThinkPad P99/ThinkPad X9 Extreme,Workplace,Laptop,400,0.25,,4,2020,,,,,2022-01-02
            Dell,Wyse 9999 Thin client,Workplace,Thin client,70,0.4,,4,2020,,,,,2022-01-02
            Dell,PowerEdge R999,Datacenter,Server,8000,0.8,1500,4,2020,1.1,,,,2022-01-02
            """;

    @TempDir
    private Path folder;

    /**
     * Embodied is the total less its use. Laptop: 300 × 0.8 = 240, ± 25 %: 180 and 300. Monitor: 500 × 0.7 = 350, ± 20 %:
     * 280 and 420. Server: 8,000 × 0.2 = 1,600; an error of 110 % leaves 0 below and 3,360 above. Phone: 60 × 0.8 = 48, an
     * error of 0 being one that nobody stated. 70 × 0.6 = 42.
     */
    @ParameterizedTest
    @CsvSource({
        "laptop, Dell Inc., Latitude 5999, 180, 240, 300",
        "workstation, '', DELL LATITUDE 5999, 180, 240, 300",
        "laptop, '', latitude  5999, 180, 240, 300",
        "laptop, dell, Latitude 5999 2in1, 209.25, 279, 348.75",
        "monitor, DELL, U2999H, 280, 350, 420",
        "server, Dell EMC, PowerEdge R999, 0, 1600, 3360",
        "smartphone, Apple, IPHONE 99 128 Go, 48, 48, 48",
        "smartphone, Apple Inc, iPhone 99 256GB, 56, 56, 56",
        "laptop, LENOVO, ThinkPad P99, 300, 300, 300",
        "laptop, LENOVO, ThinkPad X9 Extreme, 300, 300, 300",
        "thin-client, Dell, Wyse 9999, 42, 42, 42"
    })
    void a_model_weighs_what_its_maker_says_without_its_use(
            String category, String maker, String model, BigDecimal low, BigDecimal mid, BigDecimal high) {
        Figure figure = shipped().embodied(category, maker, model).orElseThrow();

        assertThat(figure.low()).isEqualByComparingTo(low);
        assertThat(figure.mid()).isEqualByComparingTo(mid);
        assertThat(figure.high()).isEqualByComparingTo(high);
        assertThat(figure.provenance().get(0).at()).startsWith("makers.csv:");
        assertThat(figure.provenance().get(0).source()).contains("ODbL");
    }

    /** Desktops: 160 × 0.5 = 80, 200 × 0.5 = 100, 300 × 0.5 = 150. Phones: 48 and 56, the lower middle one being 48. */
    @ParameterizedTest
    @CsvSource({
        "desktop, OptiPlex 3999, 80, 100, 150",
        "smartphone, iPhone 99, 48, 48, 56",
        "smartphone, Galaxy S99, 60, 60, 60"
    })
    void a_name_that_leaves_the_variant_open_gets_the_range_of_all(
            String category, String model, BigDecimal low, BigDecimal mid, BigDecimal high) {
        Figure figure = shipped().embodied(category, "", model).orElseThrow();

        assertThat(figure.low()).isEqualByComparingTo(low);
        assertThat(figure.mid()).isEqualByComparingTo(mid);
        assertThat(figure.high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource({
        "laptop, HP, Latitude 5999",
        "laptop, HP, Dell Latitude 5999",
        "laptop, Unheard, Latitude 5999",
        "laptop, '', Dell HP Latitude 5999",
        "monitor, Dell, Latitude 5999",
        "laptop, Dell, Latitude 5998",
        "laptop, Dell, Latitude 599",
        "laptop, Dell, Latitude",
        "laptop, Dell, Latitude 5999 Rugged",
        "laptop, Dell, ''",
        "laptop, '', ''",
        "desktop, Dell, OptiPlex 3999 USFF",
        "smartphone, Apple, iPhone 99 512GB",
        "smartphone, Apple, iPhone 99 Pro",
        "smartphone, Apple, iPhone 99+",
        "smartphone, Samsung, Galaxy S99+",
        "smartphone, Samsung, Galaxy S99 FE",
        "laptop, Lenovo, X9 Extreme",
        "monitor, Dell, U2999HC"
    })
    void anything_in_doubt_is_no_match(String category, String maker, String model) {
        assertThat(shipped().embodied(category, maker, model)).isEmpty();
    }

    /** Shares of 1.05 and 7.98; use 0.05 of 600 over 200 kWh × 3 = 0.05 kg/kWh; error 328 %; 20 × 0.6 = 12 kg. */
    @Test
    void rows_that_cannot_be_believed_are_set_aside_and_listed() {
        ManufacturerFigures figures = read(HEADER
                + "Dell,A 1,Workplace,Laptop,300,,30,4,2020,,,,,\n"
                + "Dell,A 2,Workplace,Laptop,300,1.2,30,4,2020,,,,,\n"
                + "Dell,A 3,Workplace,Laptop,300,0.2,30,4,2020,,7.76,0.02,,\n"
                + "Dell,A 4,Workplace,Laptop,300,0.30,,4,2020,,0.75,,,\n"
                + "Dell,A 5,Workplace,Desktop,600,0.05,200,3,2020,,,,,\n"
                + "Dell,A 6,Workplace,Monitor,300,0.3,,4,2020,3.28,,,,\n"
                + "Dell,A 7,Home,IoT,30,0.3,,4,2020,,,,,\n"
                + "Dell,A 8,Workplace,Laptop,about 300,0.3,,4,2020,,,,,\n"
                + "Dell,A 9,Workplace,Smartphone,20,0.4,,4,2020,,,,,\n"
                + "Nobody,A 10,Workplace,Laptop,300,0.3,,4,2020,,,,,\n"
                + "Dell,A 11,Workplace,Laptop,300,0.3,,4,2020,,,,,\n"
                + "Dell,A 12,Workplace,Laptop,300,0,,4,2020,,,,,\n"
                + "Dell,A 13,Workplace,Laptop,-300,0.5,,4,2020,,,,,\n"
                + "Dell,A 14,Workplace,Laptop,1e308,0.5,,4,2020,,,,,\n");

        assertThat(figures.models()).isEqualTo(1);
        assertThat(figures.setAside())
                .extracting(SetAside::line, SetAside::column)
                .containsExactly(
                        tuple(2, "gwp_use_ratio"),
                        tuple(3, "gwp_use_ratio"),
                        tuple(4, "gwp_manufacturing_ratio"),
                        tuple(5, "gwp_manufacturing_ratio"),
                        tuple(6, "gwp_use_ratio"),
                        tuple(7, "gwp_error_ratio"),
                        tuple(8, "subcategory"),
                        tuple(9, "gwp_total"),
                        tuple(10, "gwp_total"),
                        tuple(11, "manufacturer"),
                        tuple(13, "gwp_use_ratio"),
                        tuple(14, "gwp_total"),
                        tuple(15, "gwp_total"));
        assertThat(figures.setAside()).allSatisfy(row -> {
            assertThat(row.reason().fr()).isNotBlank();
            assertThat(row.reason().en()).isNotBlank();
        });
    }

    /** 240 of 2019 gives way to 350 × 0.8 = 280 of 2021, wherever they stand. */
    @ParameterizedTest
    @CsvSource({
        "June 2019, 2021",
        "26/07/2019, 2021-6-16",
        "2021-2-6, 2021-6-16",
        "Feb 2021, March 2021",
        "September 14 2021, September 15 2021",
        "'', 2013",
        "01/12/2020, 02/11/2021"
    })
    void of_two_reports_on_one_model_the_newest_counts(String older, String newer) {
        String first = "Dell,Latitude 5999,Workplace,Laptop,300,0.2,,4," + older + ",,,,,2022-01-02\n";
        String second = "Dell,LATITUDE 5999,Workplace,Laptop,350,0.2,,4," + newer + ",,,,,2022-01-02\n";

        for (String content : List.of(first + second, second + first)) {
            ManufacturerFigures figures = read(HEADER + content);

            assertThat(figures.embodied("laptop", "Dell", "Latitude 5999")
                            .orElseThrow()
                            .mid())
                    .isEqualByComparingTo("280");
            assertThat(figures.setAside()).extracting(SetAside::column).containsExactly("report_date");
        }
    }

    @Test
    void both_published_shapes_say_the_same() {
        String french = (HEADER + ROWS).replace(',', ';').replaceAll("(?<=\\d)\\.(?=\\d)", ",");

        Figure figure = read(french).embodied("laptop", "Dell", "Latitude 5999").orElseThrow();

        assertThat(figure.mid()).isEqualByComparingTo("240");
        assertThat(figure.high()).isEqualByComparingTo("300");
        assertThat(read(french).models()).isEqualTo(shipped().models());
    }

    @Test
    void the_order_of_the_rows_changes_nothing() {
        List<String> rows = new ArrayList<>(ROWS.lines().toList());
        List<String> models = List.of("OptiPlex 3999", "iPhone 99", "Latitude 5999", "Galaxy S99", "PowerEdge R999");
        List<String> categories = List.of("desktop", "smartphone", "laptop", "server");
        var random = new Random(5);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(rows, random);
            ManufacturerFigures shuffled = read(HEADER + String.join("\n", rows) + "\n");
            for (String model : models) {
                for (String category : categories) {
                    assertThat(mid(shuffled, category, model)).isEqualTo(mid(shipped(), category, model));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "manufacturer,name\nDell,X\n", "{\"a\":1}", "hello", "\0\1"})
    void what_is_no_such_file_is_refused_in_one_sentence(String content) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(Refused.class);
    }

    private static Optional<BigDecimal> mid(ManufacturerFigures figures, String category, String model) {
        return figures.embodied(category, "", model).map(Figure::mid);
    }

    private ManufacturerFigures shipped() {
        return read(HEADER + ROWS);
    }

    private ManufacturerFigures read(String content) {
        try {
            Path file = folder.resolve("makers.csv");
            Files.writeString(file, content);
            return ManufacturerFigures.read(file, Shipped.DATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
