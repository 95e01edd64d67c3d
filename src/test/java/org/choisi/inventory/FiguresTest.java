package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.lifecycle.AssetColumn.BATTERY_HEALTH;
import static org.choisi.lifecycle.AssetColumn.DISK;
import static org.choisi.lifecycle.AssetColumn.FUNCTIONAL;
import static org.choisi.lifecycle.AssetColumn.QUANTITY;
import static org.choisi.lifecycle.AssetColumn.RAM_GB;
import static org.choisi.lifecycle.AssetColumn.REPAIR_COST;
import static org.choisi.lifecycle.AssetColumn.RESIDUAL_VALUE;

import org.choisi.lifecycle.AssetColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$1,599.99|1599.99",
                "1 599,99 €|1599.99",
                "1\u00A0599,99\u00A0€|1599.99",
                "1\u202F599,99 €|1599.99",
                "1.599,99|1599.99",
                "1,599.99|1599.99",
                "1,599|1599",
                "1.599|1599",
                "1.234.567|1234567",
                "1'599.50|1599.50",
                "1599,9|1599.9",
                "599.99 EUR|599.99",
                "0,125|0.125",
                "0|0",
            })
    void amounts_are_read_however_they_are_punctuated(String written, String amount) {
        assertThat(value("Valeur résiduelle", written, RESIDUAL_VALUE)).isEqualTo(amount);
    }

    @Test
    void a_canonical_amount_keeps_its_point() {
        assertThat(value("repair_cost", "1.599", REPAIR_COST)).isEqualTo("1.599");
        assertThat(value("repair_cost", "1 599,99 €", REPAIR_COST)).isEqualTo("1599.99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "gratuit", "1e5", "12 ou 13", "€", "1234567890123456789012345678901"})
    void what_is_no_amount_is_rejected(String written) {
        assertThat(read("repair_cost", written).rejects)
                .extracting(Reject::value)
                .containsExactly(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ram_gb|16|16",
                "ram_gb|16 GB|16",
                "ram_gb|16Go|16",
                "ram_gb|16384 Mo|16",
                "ram_gb|7,5 Go|7.5",
                "ram_gb|1 To|1024",
                "RAM (Mo)|7830|8",
                "RAM (Mo)|512|0.5",
                "RAM|8192|8",
                "RAM|32|32",
                "RAM (Mo)|7000|7"
            })
    void memory_is_told_in_gigabytes(String header, String written, String gigabytes) {
        assertThat(value(header, written, RAM_GB)).isEqualTo(gigabytes);
    }

    @Test
    void a_lot_is_a_whole_number_of_devices() {
        assertThat(value("quantity", "12", QUANTITY)).isEqualTo("12");
        assertThat(value("quantity", "1 200", QUANTITY)).isEqualTo("1200");
        assertThat(value("quantity", "3.0", QUANTITY)).isEqualTo("3");
        assertThat(value("quantity", "", QUANTITY)).isEmpty();
        assertThat(read("quantity", "0").rejects).hasSize(1);
        assertThat(read("quantity", "-2").rejects).hasSize(1);
        assertThat(read("quantity", "deux").rejects).hasSize(1);
        assertThat(read("quantity", "99999999999").rejects).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"oui,yes", "Non,no", "YES,yes", "no,no", "TRUE,yes", "false,no", "1,yes", "0,no", "VRAI,yes", "faux,no"
    })
    void whether_it_works_is_yes_or_no(String written, String answer) {
        assertThat(value("functional", written, FUNCTIONAL)).isEqualTo(answer);
    }

    @Test
    void an_answer_that_is_neither_is_rejected() {
        assertThat(read("functional", "peut-être").rejects)
                .singleElement()
                .satisfies(reject -> assertThat(reject.reason().fr()).isEqualTo("« oui » ou « non » attendu"));
    }

    @Test
    void the_health_of_a_battery_is_a_percentage() {
        assertThat(value("battery_health", "78 %", BATTERY_HEALTH)).isEqualTo("78");
        assertThat(read("battery_health", "120").rejects).hasSize(1);
    }

    @Test
    void a_disk_described_in_words_is_fast_or_slow_or_not_known() {
        assertThat(value("Disque", "SSD NVMe 256 Go", DISK)).isEqualTo("ssd");
        assertThat(value("Disque", "HDD 1 To", DISK)).isEqualTo("hdd");
        assertThat(value("Disque", "500 Go", DISK)).isEmpty();
    }

    private static Reading read(String header, String written) {
        return Reading.of("id\ttype\tmodèle\t" + header, "1\tpc\tx\t" + written, "2\tpc\tx\t");
    }

    private static String value(String header, String written, AssetColumn column) {
        boolean canonical = header.contains("_") || header.equals("quantity") || header.equals("functional");
        var read = canonical
                ? Reading.of("id\tcategory\t" + header, "1\tpc\t" + written)
                : Reading.of("id\ttype\tmodèle\t" + header, "1\tpc\tx\t" + written);
        return read.only().get(column);
    }
}
