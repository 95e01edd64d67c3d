package org.choisi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.choisi.reference.OsSupport.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected dates: endoflife.date and makers, as end-of-support.csv quotes them. */
class OperatingSystemsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "Windows 7 Professionnel, , 2020-01-14, ENDED",
        "Windows 8.1 Pro, , 2023-01-10, ENDED",
        "Windows 10, , 2025-10-14, ENDED",
        "Microsoft Windows 10 Professionnel, , 2025-10-14, ENDED",
        "Windows 10 Enterprise 22H2, , 2025-10-14, ENDED",
        "Microsoft Windows 10 Entreprise, 10.0.19045, 2025-10-14, ENDED",
        "Windows 10 Enterprise LTSC 2021, , 2027-01-12, SUPPORTED",
        "Windows 10 IoT Enterprise LTSC 2021, , 2032-01-13, SUPPORTED",
        "Microsoft Windows 11 Pro 23H2, , 2025-11-11, ENDED",
        "Windows 11 Enterprise 23H2, , 2026-11-10, ENDED",
        "Microsoft Windows 11 Professionnel, 10.0.26100, 2026-10-13, ENDED",
        "Windows 11 Entreprise, 10.0.26100, 2027-10-12, SUPPORTED",
        "Windows 11 Pro 25H2, , 2027-10-12, SUPPORTED",
        "Windows Server 2016 Standard, , 2027-01-12, SUPPORTED",
        "Microsoft Windows Server 2012 R2, , 2023-10-10, ENDED",
        "macOS 13.6.1, , 2025-09-15, ENDED",
        "Mac OS X 10.15.7, , 2022-09-12, ENDED",
        "Android 13, , 2026-03-02, ENDED",
        "Ubuntu 22.04.4 LTS, , 2027-04-30, SUPPORTED",
        "Debian GNU/Linux 12 (bookworm), , 2026-07-11, ENDED",
    })
    void a_named_version_has_the_date_of_its_row(String os, String version, LocalDate end, State state) {
        OsSupport support = find(os, version == null ? "" : version);

        assertThat(support.end()).contains(end);
        assertThat(support.state(TODAY)).isEqualTo(state);
    }

    @Test
    void without_a_version_support_has_ended_only_when_it_has_for_every_version() {
        assertThat(find("Windows 10", "").assumed()).hasSize(1);
        assertThat(find("Windows 10", "").state(LocalDate.of(2025, 10, 13))).isEqualTo(State.UNKNOWN);
        assertThat(find("Windows 11", "").state(TODAY)).isEqualTo(State.UNKNOWN);
        assertThat(find("Windows 11", "").state(LocalDate.of(2029, 3, 13))).isEqualTo(State.ENDED);
    }

    @Test
    void without_an_edition_support_has_ended_only_when_it_has_for_every_edition() {
        OsSupport support = find("Windows 11 24H2", "");

        assertThat(support.earliestEnd()).contains(LocalDate.of(2026, 10, 13));
        assertThat(support.end()).contains(LocalDate.of(2027, 10, 12));
        assertThat(support.state(TODAY)).isEqualTo(State.UNKNOWN);
        assertThat(support.assumed()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"macOS 15", "Android 15", "iOS 17.4", "Chrome OS 120", "Android"})
    void where_no_end_is_announced_the_state_is_unknown(String os) {
        assertThat(find(os, "").state(TODAY)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void a_build_number_alone_names_its_version() {
        assertThat(find("10.0.22631", "").product().en()).isEqualTo("Windows 11 23H2");
        assertThat(find("10.0.19045", "").product().en()).isEqualTo("Windows 10 22H2");
    }

    @Test
    void extended_support_and_what_to_do_first_come_with_the_date() {
        OsSupport support = find("Windows 10 Pro 22H2", "");

        assertThat(support.extendedUntil()).contains(LocalDate.of(2028, 10, 10));
        assertThat(support.updateTo()).isEqualTo("Windows 11 25H2");
        assertThat(support.nextStep().en()).contains("processor");
        assertThat(support.provenance().at()).startsWith("reference-data/end-of-support.csv:");
    }

    @Test
    void what_is_not_recognised_has_no_answer() {
        assertThat(Shipped.DATA.operatingSystems().find("TempleOS", "")).isEmpty();
        assertThat(Shipped.DATA.operatingSystems().find("", "")).isEmpty();
    }

    private static OsSupport find(String os, String version) {
        return Shipped.DATA.operatingSystems().find(os, version).orElseThrow();
    }
}
