package org.choisi.inventory.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.choisi.TestDesk;
import org.choisi.impact.activity.ActivityReport;
import org.choisi.indicators.register.Campaign;
import org.choisi.indicators.register.Contract;
import org.choisi.indicators.register.Purchase;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Retirement;
import org.choisi.indicators.register.Service;
import org.choisi.indicators.register.Training;
import org.choisi.indicators.register.YearFigures;
import org.choisi.inventory.Reject;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterReaderTest {

    @TempDir
    private Path folder;

    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();
    private ActivityReport activities = ActivityReport.NONE;

    private RegisterReader.Report read(Path file) {
        return new RegisterReader(TestDesk.shipped().reference())
                .read(file, file.getFileName().toString(), new RegisterReader.Sink() {
                    @Override
                    public void accept(RegisterRow row) {
                        rows.add(row);
                    }

                    @Override
                    public void reject(Reject reject) {
                        rejects.add(reject);
                    }

                    @Override
                    public void note(Text note) {
                        notes.add(note);
                    }

                    @Override
                    public void activities(ActivityReport read) {
                        activities = read;
                    }
                });
    }

    private RegisterReader.Report read(String content) throws IOException {
        return read(Files.writeString(folder.resolve("registre.csv"), content));
    }

    /** A contract without an end is often given the last day that a program knows: the contract is kept. */
    @Test
    void a_day_that_nobody_can_believe_is_no_end_and_is_told_but_never_stands_for_a_day_that_is_needed()
            throws IOException {
        read("Numéro;Objet;Date de signature;Date de fin;Poids NR (%)\n"
                + "C-1;Postes;2026-01-05;9999-12-31;10\nC-2;Écrans;0001-01-01;2027-01-05;10\n");

        assertThat(rows).singleElement().isInstanceOfSatisfying(Contract.class, contract -> {
            assertThat(contract.id()).isEqualTo("C-1");
            assertThat(contract.endsOn()).isNull();
        });
        assertThat(notes)
                .singleElement()
                .satisfies(
                        note -> assertThat(note.fr())
                                .isEqualTo(
                                        "« Date de fin » : 1 date lue comme absente, hors de 1980-2100 : ligne 2 « 9999-12-31 »."));
        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject.line()).isEqualTo(3);
            assertThat(reject.column()).isEqualTo("Date de signature");
            assertThat(reject.value()).isEqualTo("0001-01-01");
            assertThat(reject.reason().fr()).isEqualTo("année de 1980 à 2100 attendue");
        });
    }

    @Test
    void a_french_register_of_purchases_is_told_from_its_headers() throws IOException {
        RegisterReader.Report report = read("Registre des achats 2026\n"
                + "Numéro;Date d'achat;Catégorie;Quantité;Montant HT;Origine;Fournisseur;Part recyclée (%)\n"
                + "A-1;15/02/2026;Ordinateur portable;3;1 234,50 €;Reconditionné;Alpha;12,5\n");

        assertThat(report.kinds()).containsExactly("purchases");
        assertThat(rejects).isEmpty();
        assertThat(rows).singleElement().isInstanceOfSatisfying(Purchase.class, bought -> {
            assertThat(bought.boughtOn()).isEqualTo("2026-02-15");
            assertThat(bought.category()).isEqualTo("laptop");
            assertThat(bought.quantity()).isEqualTo(3);
            assertThat(bought.amountEur()).isEqualByComparingTo("1234.50");
            assertThat(bought.acquiredAs()).isEqualTo("refurbished");
            assertThat(bought.recycledPercent()).isEqualByComparingTo("12.5");
            assertThat(bought.at()).hasToString("registre.csv:3");
        });
    }

    @Test
    void the_canonical_columns_of_every_register_are_known() throws IOException {
        read(
                "id,category,entity,quantity,bought_on,in_service_on,retired_on,left_on,retired_to,functional,classified,proof\n"
                        + "S-1,desktop,Ville,2,2018-01-01,2018-02-01,2026-01-01,2026-02-01,gift,yes,no,yes\n");
        read("id,name,signed_on,ends_on,entity,amount,responsible_weight_percent,yearly_exchange,exchanged_on\n"
                + "C-1,Copieurs,2026-01-01,2030-01-01,Ville,1000,12.5,yes,2026-06-01\n");
        read("person_role,entity,on,headcount,trained\nAcheteurs,Ville,2026-06-01,12,9\n");
        read("id,held_on,weight_kg,refurbished_count\nK-1,2026-03-01,1500.5,81\n");
        read("id,name,kind,opened_on,rgaa_rate_percent,codesigned\nT-1,Crèches,téléservice,2026-03-01,80,oui\n");
        read("year,entity,users,footprint_kgco2e,electricity_kwh\n2022,,20000,12732000,5000000\n");

        read("id,name,signed_on,amount_eur_before_tax,responsible_weight_percent\nC-2,Serveurs,2026-01-01,2000,10\n");
        read("group,held_on,headcount,trained\nAcheteurs,2026-06-01,12,9\n");

        assertThat(rejects).isEmpty();
        assertThat(rows).hasSize(8);
        assertThat(rows.get(6))
                .isInstanceOfSatisfying(
                        Contract.class,
                        contract -> assertThat(contract.amountEur()).isEqualByComparingTo("2000"));
        assertThat(rows.get(7))
                .isInstanceOfSatisfying(
                        Training.class, training -> assertThat(training.on()).isEqualTo("2026-06-01"));
        assertThat(rows.get(0)).isInstanceOfSatisfying(Retirement.class, retired -> {
            assertThat(retired.start()).isEqualTo("2018-02-01");
            assertThat(retired.gone()).isEqualTo("2026-02-01");
            assertThat(retired.proof()).isEqualTo("yes");
        });
        assertThat(rows.get(1))
                .isInstanceOfSatisfying(
                        Contract.class,
                        contract -> assertThat(contract.responsiblePercent()).isEqualByComparingTo("12.5"));
        assertThat(rows.get(2))
                .isInstanceOfSatisfying(
                        Training.class, training -> assertThat(training.group()).isEqualTo("buyer"));
        assertThat(rows.get(3))
                .isInstanceOfSatisfying(
                        Campaign.class,
                        campaign -> assertThat(campaign.refurbished()).isEqualTo(81));
        assertThat(rows.get(4)).isInstanceOfSatisfying(Service.class, service -> {
            assertThat(service.kind()).isEqualTo("teleservice");
            assertThat(service.codesigned()).isEqualTo("yes");
        });
        assertThat(rows.get(5))
                .isInstanceOfSatisfying(
                        YearFigures.class, year -> assertThat(year.kgCo2e()).isEqualByComparingTo("12732000"));
    }

    @Test
    void bad_rows_are_rejected_with_line_column_value_and_reason_and_good_rows_go_on() throws IOException {
        read("id;bought_on;category;amount_eur_before_tax;acquired_as\n"
                + "A-1;31/02/2026;laptop;10;new\n"
                + "A-2;2026-02-01;laptop;1e999999999;new\n"
                + "A-3;2026-02-01;laptop;dix;new\n"
                + "A-4;2026-02-01;laptop;-5;new\n"
                + "A-5;2026-02-01;laptop;10;volé\n"
                + "A-6;;laptop;10;new\n"
                + "A-7;2026-02-01;laptop;10;new;trop;de;cellules\n"
                + "A-8;2026-02-01;=HYPERLINK(1);10;new\n");

        assertThat(rows).singleElement().satisfies(row -> assertThat(row.id()).isEqualTo("A-8"));
        assertThat(rejects).hasSize(7);
        assertThat(rejects.get(0)).satisfies(reject -> {
            assertThat(reject.line()).isEqualTo(2);
            assertThat(reject.column()).isEqualTo("bought_on");
            assertThat(reject.value()).isEqualTo("31/02/2026");
            assertThat(reject.reason().fr()).startsWith("date attendue");
        });
    }

    @Test
    void a_workbook_may_hold_one_register_on_each_sheet() throws IOException {
        Path file = folder.resolve("registres.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            sheet(workbook, "Campagnes", "id", "held_on", "weight_kg", "K-1", LocalDate.of(2026, 3, 1), 1500.5);
            sheet(workbook, "Lisez-moi", "Bonjour", "", "", "", "", "");
            sheet(workbook, "Utilisateurs", "année", "utilisateurs", "kgCO2e", 2026, 22000, 12604680);
        }

        RegisterReader.Report report = read(file);

        assertThat(report.kinds()).containsExactly("campaigns", "users");
        assertThat(rejects).isEmpty();
        assertThat(rows)
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row.at()).hasToString("registres.xlsx[Campagnes]:2"));
    }

    private static void sheet(Workbook workbook, String name, Object... cells) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int index = 0; index < cells.length; index++) {
            int row = index / 3;
            int column = index % 3;
            if (cells[index] instanceof LocalDate date) {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else if (cells[index] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, (String) cells[index]);
            }
        }
    }

    @Test
    void the_retired_lines_of_an_inventory_count_likewise() throws IOException {
        RegisterReader.Report report =
                read("id;category;in_service_on;retired_on;retired_to;functional;quantity;status\n"
                        + "P-1;laptop;2018-01-01;;;;;in-use\n"
                        + "P-2;laptop;2018-01-01;2026-02-01;Don;oui;3;retired\n"
                        + "P-3;laptop;2018-01-01;;Don;;;retired\n");

        assertThat(report.kinds()).containsExactly("canonical");
        assertThat(report.read()).isEqualTo(3);
        assertThat(rows).singleElement().isInstanceOfSatisfying(Retirement.class, retired -> {
            assertThat(retired.fromInventory()).isTrue();
            assertThat(retired.quantity()).isEqualTo(3);
            assertThat(retired.retiredTo()).isEqualTo("gift");
            assertThat(retired.functional()).isEqualTo("yes");
        });
        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject.line()).isEqualTo(4);
            assertThat(reject.column()).isEqualTo("retired_on");
        });
    }

    @Test
    void a_header_alone_is_a_register_without_rows() throws IOException {
        assertThat(read("id;held_on;weight_kg\n").read()).isZero();
        assertThat(rows).isEmpty();
    }

    @Test
    void a_file_that_is_neither_a_register_nor_an_inventory_is_refused() {
        assertThatThrownBy(() -> read("bonjour;tout;le;monde\n1;2;3;4\n")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read("{\"a\":")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(Refused.class);
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    /** 100 reams × 500 sheets × 0.00458 kgCO2e = 229; 1 000 km × 0.14225 = 142.25. */
    @Test
    void a_workbook_of_purchases_activities_and_something_else_loses_nothing_without_a_word() throws IOException {
        Path file = folder.resolve("registres.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            Worksheet bought = workbook.newWorksheet("Achats");
            row(bought, 0, "id", "bought_on", "category", "amount_eur_before_tax", "acquired_as");
            row(bought, 1, "A-1", "2026-02-15", "laptop", "100", "new");
            row(bought, 2, "A-2", "2026-02-30", "laptop", "100", "new");
            Worksheet printed = workbook.newWorksheet("Impressions");
            row(printed, 0, "id", "activity", "year", "amount", "unit");
            row(printed, 1, "V-1", "paper", "2026", "100", "ream");
            Worksheet driven = workbook.newWorksheet("Trajets");
            row(driven, 0, "id", "activity", "year", "amount", "unit");
            row(driven, 1, "V-2", "car", "2026", "1000", "km");
            row(driven, 2, "V-1", "car", "2026", "1000", "km");
            row(workbook.newWorksheet("Notes"), 0, "Bonne lecture");
        }

        RegisterReader.Report report = read(file);

        assertThat(report.kinds()).containsExactly("purchases", "activities");
        assertThat(report.read()).isEqualTo(5);
        assertThat(rows).hasSize(1);
        assertThat(activities.total().kgCo2e().mid()).isEqualByComparingTo("371.25");
        assertThat(rejects)
                .extracting(Reject::line, reject -> reject.reason().en())
                .containsExactly(
                        tuple(3, "sheet 'Achats': date expected, such as 2022-03-15"),
                        tuple(3, "sheet 'Trajets': this identifier is already that of line 2, sheet 'Impressions'"));
        assertThat(notes)
                .extracting(Text::fr)
                .containsExactly("Feuille « Notes » : aucun registre reconnu à ses en-têtes, rien n'en est lu.");
    }

    @Test
    void activities_that_also_name_users_are_read_as_activities_and_it_is_said() throws IOException {
        RegisterReader.Report report =
                read("id;activity;entity;year;amount;unit;users\nV-1;paper;Ville;2026;100;ream;500\n");

        assertThat(report.kinds()).containsExactly("activities");
        assertThat(activities.lines()).hasSize(1);
        assertThat(rows).isEmpty();
        assertThat(notes)
                .singleElement()
                .satisfies(note -> assertThat(note.en())
                        .isEqualTo(
                                "Read as a register of activities alone; its headers are those of another register too:"
                                        + " part them."));
    }

    @Test
    void a_column_that_stands_twice_is_read_once_and_it_is_said() throws IOException {
        read("id;Date d'achat;Catégorie;Montant HT;montant HT;Origine\nA-1;2026-02-15;laptop;100;900;new\n");

        assertThat(rows)
                .singleElement()
                .isInstanceOfSatisfying(
                        Purchase.class, bought -> assertThat(bought.amountEur()).isEqualByComparingTo("100"));
        assertThat(notes)
                .extracting(Text::fr)
                .containsExactly("« montant HT » : colonne présente deux fois, seule la première est lue.");
    }

    @Test
    void an_amount_that_would_drown_all_others_is_rejected() throws IOException {
        read("id;bought_on;category;amount_eur_before_tax;acquired_as\n"
                + "A-1;2026-02-15;laptop;999999999999999999999999;new\nA-2;2026-02-15;laptop;1000000000;new\n");

        assertThat(rows).hasSize(1);
        assertThat(rejects)
                .singleElement()
                .satisfies(reject -> assertThat(reject.reason().en()).isEqualTo("amount too large to be true"));
    }
}
