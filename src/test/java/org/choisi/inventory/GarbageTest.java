package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.choisi.measure.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given, the answer is one sentence in each language. */
class GarbageTest {

    @TempDir
    Path folder;

    @Test
    void an_image_named_csv_is_refused() throws IOException {
        byte[] image = new byte[5000];
        new Random(1).nextBytes(image);
        image[0] = (byte) 0x89;
        Path file = Files.write(folder.resolve("parc.csv"), image);

        refused(file).hasMessageContaining("neither a table nor text");
    }

    @Test
    void a_late_nul_is_no_text_either() throws IOException {
        String text = "id;category\n" + "PC;laptop\n".repeat(1000) + "\0\n";

        refused(Files.writeString(folder.resolve("parc.csv"), text)).hasMessageContaining("neither a table nor text");
    }

    @Test
    void nothing_at_all_is_refused() throws IOException {
        refused(Files.write(folder.resolve("vide.csv"), new byte[0])).hasMessageContaining("empty");
        refused(Files.writeString(folder.resolve("blanc.csv"), " \n\n \n")).hasMessageContaining("empty");
        refused(Files.write(folder.resolve("bom.csv"), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}))
                .hasMessageContaining("empty");
    }

    @Test
    void a_folder_or_a_missing_file_is_refused() {
        refused(folder).hasMessageContaining("is a folder");
        refused(folder.resolve("absent.csv")).hasMessageContaining("not found");
    }

    @Test
    void a_text_without_a_header_that_is_known_is_refused() throws IOException {
        refused(Files.writeString(folder.resolve("lettre.txt"), "Madame,\nvoici le parc ; bien à vous\n"))
                .hasMessageContaining("No header line recognised");
        refused(Files.writeString(folder.resolve("prix.csv"), "produit;prix\nA;3\n"))
                .hasMessageContaining("No header line recognised");
    }

    @Test
    void a_line_of_200_megabytes_is_refused_in_little_memory() throws IOException {
        Path file = folder.resolve("ligne.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }
        Path afterHeader = folder.resolve("cellule.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(afterHeader))) {
            out.write("id;category\nPC-1;".getBytes(StandardCharsets.US_ASCII));
            Files.copy(file, out);
        }

        refused(file).hasMessageContaining("No header line recognised");
        refused(afterHeader).hasMessageContaining("Line 2");
    }

    @Test
    void a_line_of_separators_without_end_is_refused() throws IOException {
        Path file =
                Files.writeString(folder.resolve("virgules.csv"), "id,category\nPC-1,laptop" + ",".repeat(1_000_000));

        refused(file).hasMessageContaining("Line 2");
    }

    @Test
    void a_file_cut_between_quotation_marks_is_refused_with_the_line() throws IOException {
        Path file = Files.writeString(folder.resolve("coupe.csv"), "id;category;name\nPC-1;laptop;A\nPC-2;laptop;\"B");

        refused(file).hasMessageContaining("Line 3").hasMessageContaining("never closed");
    }

    @Test
    void an_old_or_protected_workbook_asks_for_another_format() throws IOException {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);

        refused(Files.write(folder.resolve("parc.xls"), old)).hasMessageContaining("save it as .xlsx");
    }

    @Test
    void an_archive_that_is_no_workbook_is_refused() throws IOException {
        refused(zip(Map.of("content.xml", "<office/>".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("not an .xlsx workbook");
        refused(Files.write(folder.resolve("coupe.xlsx"), Arrays.copyOf(workbook(), 700)))
                .hasMessageContaining("Damaged or incomplete");
        refused(Files.write(folder.resolve("pk.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0}))
                .hasMessageContaining("Damaged or incomplete");
    }

    @Test
    void a_bomb_is_refused_before_it_unpacks() throws IOException {
        byte[] zeros = new byte[64 << 20];
        Arrays.fill(zeros, (byte) ' ');

        refused(changed("xl/worksheets/sheet1.xml", zeros)).hasMessageContaining("far too large");
        refused(changed("xl/sharedStrings.xml", zeros)).hasMessageContaining("far too large");
    }

    @Test
    void entities_that_grow_are_refused() throws IOException {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY l2 \"&lol;&lol;\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&l2;</t></is></c></row></sheetData>"
                + "</worksheet>";

        refused(changed("xl/worksheets/sheet1.xml", laughs.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("no spreadsheet program writes");
        refused(changed("xl/worksheets/sheet1.xml", laughs.getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("no spreadsheet program writes");
    }

    @Test
    void cells_beyond_any_sheet_are_refused() throws IOException {
        String far = "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>";
        String many = "<worksheet><sheetData><row r=\"1\">" + "<c><v>1</v></c>".repeat(20_000)
                + "</row></sheetData></worksheet>";
        String prefixed =
                "<x:worksheet xmlns:x=\"a\"><x:sheetData><x:row r=\"1\"><x:c r=\"ZZZZZZ1\"/></x:row></x:sheetData>"
                        + "</x:worksheet>";

        for (String sheet : new String[] {far, many, prefixed}) {
            refused(changed("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8)))
                    .hasMessageContaining("no spreadsheet program writes");
        }
    }

    @Test
    void a_sheet_cut_off_or_not_xml_is_refused() throws IOException {
        refused(changed(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row r=\"1\"><c".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("Damaged or incomplete");
        refused(changed("xl/workbook.xml", "rien".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("Damaged or incomplete");
    }

    @Test
    void every_cut_of_a_good_workbook_is_refused_or_read() throws IOException {
        byte[] good = workbook();
        for (int length = 4; length < good.length; length += 97) {
            byte[] cut = Arrays.copyOf(good, length);
            try {
                Reading.of(cut);
            } catch (Refused refused) {
                assertThat(refused.text().fr()).isNotBlank();
            }
        }
    }

    @Test
    void random_bytes_are_refused_or_read_but_never_fail() {
        var random = new Random(42);
        byte[] good = "id;category;bought_on\nPC-1;laptop;03/04/2022\n\"PC-2\";écran;2022-01-01\n"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2000; i++) {
            byte[] bad = good.clone();
            for (int hit = 0; hit < 1 + random.nextInt(5); hit++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                Reading.of(bad);
            } catch (Refused refused) {
                assertThat(refused.text().en()).isNotBlank();
            }
        }
    }

    @Test
    void a_spooled_stream_leaves_nothing_behind() throws IOException {
        long before = spooled();

        InventoryReader.read(
                InventorySource.of(
                        "-", new ByteArrayInputStream("id;category\n1;pc\n".getBytes(StandardCharsets.UTF_8))),
                new Reading());
        assertThatThrownBy(() -> Reading.of("rien")).isInstanceOf(Refused.class);

        assertThat(spooled()).isEqualTo(before);
    }

    private static long spooled() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("choisi-inventory"))
                    .count();
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Path file) {
        return assertThatThrownBy(() -> Reading.of(file))
                .isInstanceOf(Refused.class)
                .satisfies(refused -> {
                    assertThat(((Refused) refused).text().fr()).isNotBlank().doesNotContain("\n");
                    assertThat(((Refused) refused).text().en()).isNotBlank().doesNotContain("\n");
                });
    }

    private static byte[] workbook() {
        return WorkbookTest.workbook(sheet -> {
            WorkbookTest.row(sheet, 0, "id", "category", "name");
            WorkbookTest.row(sheet, 1, "PC-1", "laptop", "A");
        });
    }

    /** A good workbook with one part replaced. */
    private Path changed(String part, byte[] content) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var good =
                new ZipFile(Files.write(folder.resolve("bon.xlsx"), workbook()).toFile())) {
            for (ZipEntry entry : good.stream().toList()) {
                parts.put(entry.getName(), good.getInputStream(entry).readAllBytes());
            }
        }
        assertThat(parts).containsKey(part);
        parts.put(part, content);
        return zip(parts);
    }

    private Path zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return Files.write(folder.resolve("classeur.xlsx"), bytes.toByteArray());
    }
}
