package org.choisi.inventory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.choisi.TestDesk;
import org.choisi.inventory.Reject;
import org.choisi.measure.Refused;
import org.choisi.services.DigitalService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceRegisterTest {

    @TempDir
    private Path folder;

    private ServiceRegister read(String content) throws IOException {
        var register = new ServiceRegister(TestDesk.shipped().reference());
        register.read(Files.writeString(folder.resolve("registre.csv"), content), "registre.csv");
        return register;
    }

    @Test
    void french_headers_and_figures_are_understood() throws Exception {
        var register = new ServiceRegister(TestDesk.shipped().reference());
        register.read(Path.of("src/test/resources/services/registre-services.csv"), "registre-services.csv");

        DigitalService first = register.services().get(0);
        assertThat(first.name().label()).isEqualTo("Gestion des congés RH");
        assertThat(first.use().users()).isEqualTo(3420);
        assertThat(first.use().uses()).isEqualTo(61_200);
        assertThat(first.use().accounts()).isEqualTo(4000);
        assertThat(first.yearlyCost()).isEqualByComparingTo("48000");
        assertThat(first.energy().electricityKwh()).isEqualByComparingTo("5200");
        assertThat(first.energy().hosting()).isEqualTo("own");
        assertThat(first.opinion().satisfactionPercent()).isEqualByComparingTo("71");
        assertThat(first.opinion().need()).isEqualTo("strong");
        assertThat(first.contract().end()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(first.contract().noticeMonths()).isEqualTo(6);
        assertThat(first.mandatory()).isEqualTo("no");
        assertThat(register.services().get(4).replaces()).containsExactly("APP-006");
        assertThat(register.services()).hasSize(12);
        assertThat(register.linesRead()).isEqualTo(14);
        assertThat(register.rejects().stream().map(Reject::line)).containsExactly(14, 15);
        assertThat(register.notes().toString()).contains("Chef de projet");
    }

    @Test
    void english_headers_are_understood() throws Exception {
        DigitalService service = read("Service ID,Title,Active users,Yearly cost before tax,Contract end date\n"
                        + "A-1,Payroll,120,\"1,500.50\",2027-03-31\n")
                .services()
                .get(0);

        assertThat(service.use().users()).isEqualTo(120);
        assertThat(service.yearlyCost()).isEqualByComparingTo("1500.5");
        assertThat(service.contract().end()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void satisfaction_is_read_by_its_own_words_its_header_or_its_column() throws Exception {
        assertThat(satisfaction("satisfaction", "7,5", "8")).isEqualTo("75 80");
        assertThat(satisfaction("satisfaction", "7,5", "80")).isEqualTo("7.5 80");
        assertThat(satisfaction("satisfaction (%)", "7,5", "8")).isEqualTo("7.5 8");
        assertThat(satisfaction("satisfaction", "75 %", "4/5")).isEqualTo("75 80");
        assertThat(satisfaction("satisfaction (sur 10)", "9", "75 %")).isEqualTo("90 75");
    }

    private String satisfaction(String header, String first, String second) throws IOException {
        ServiceRegister register = read("id;users;" + header + "\nA;1;" + first + "\nB;1;" + second + "\n");
        assertThat(register.rejects()).isEmpty();
        return register.services().get(0).opinion().satisfactionPercent().toPlainString() + " "
                + register.services().get(1).opinion().satisfactionPercent().toPlainString();
    }

    @Test
    void a_cost_said_to_include_tax_is_not_read_as_one_before_tax() throws Exception {
        ServiceRegister register = read("id;users;Coût annuel TTC\nA;1;1200\n");

        assertThat(register.services().get(0).yearlyCost()).isNull();
        assertThat(register.notes().get(0).fr()).isEqualTo("colonnes non lues : Coût annuel TTC");
    }

    @Test
    void a_file_that_is_no_register_of_services_is_refused() {
        assertThatThrownBy(() -> read("category;serial\nlaptop;X1\n"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.text().fr()).startsWith("Ce n'est pas un registre de services"));
    }
}
