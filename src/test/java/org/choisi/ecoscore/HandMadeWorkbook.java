package org.choisi.ecoscore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook part by part, as LibreOffice and Excel save what people type: words shared, shares as 0.82, days as 46000. */
final class HandMadeWorkbook {

    /** A cell, its reference left open. */
    record Cell(String xml) {}

    private final List<Cell[]> rows = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    HandMadeWorkbook(Object... header) {
        row(header);
    }

    HandMadeWorkbook row(Object... cells) {
        Cell[] row = new Cell[cells.length];
        for (int index = 0; index < cells.length; index++) {
            row[index] = cells[index] instanceof Cell cell ? cell : shared((String) cells[index]);
        }
        rows.add(row);
        return this;
    }

    private Cell shared(String text) {
        words.add(text);
        return new Cell("<c r=\"%s\" s=\"0\" t=\"s\"><v>" + (words.size() - 1) + "</v></c>");
    }

    static Cell number(String value) {
        return new Cell("<c r=\"%s\" s=\"0\"><v>" + value + "</v></c>");
    }

    /** Formatted {@code 0%}: 0.82 shows 82 %. */
    static Cell percent(String value) {
        return new Cell("<c r=\"%s\" s=\"1\"><v>" + value + "</v></c>");
    }

    /** Formatted {@code 0.00%}. */
    static Cell percentWithDecimals(String value) {
        return new Cell("<c r=\"%s\" s=\"2\"><v>" + value + "</v></c>");
    }

    static Cell day(String serial) {
        return new Cell("<c r=\"%s\" s=\"3\"><v>" + serial + "</v></c>");
    }

    static Cell yes() {
        return new Cell("<c r=\"%s\" t=\"b\"><v>1</v></c>");
    }

    static Cell no() {
        return new Cell("<c r=\"%s\" t=\"b\"><v>0</v></c>");
    }

    static Cell formula(String formula, String shown) {
        return new Cell("<c r=\"%s\"><f>" + formula + "</f><v>" + shown + "</v></c>");
    }

    static Cell percentFormula(String formula, String shown) {
        return new Cell("<c r=\"%s\" s=\"1\"><f>" + formula + "</f><v>" + shown + "</v></c>");
    }

    static Cell wordFormula(String formula, String shown) {
        return new Cell("<c r=\"%s\" t=\"str\"><f>" + formula + "</f><v>" + shown + "</v></c>");
    }

    static Cell error(String shown) {
        return new Cell("<c r=\"%s\" t=\"e\"><f>1/0</f><v>" + shown + "</v></c>");
    }

    Path save(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + override("workbook", "sheet.main")
                            + override("worksheets/sheet1", "worksheet")
                            + override("styles", "styles")
                            + override("sharedStrings", "sharedStrings")
                            + "</Types>");
            part(zip, "_rels/.rels", relations(relation("1", "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"Feuille1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation("1", "worksheet", "worksheets/sheet1.xml")
                            + relation("2", "styles", "styles.xml")
                            + relation("3", "sharedStrings", "sharedStrings.xml")));
            part(zip, "xl/styles.xml", STYLES);
            part(zip, "xl/sharedStrings.xml", sharedStrings());
            part(zip, "xl/worksheets/sheet1.xml", sheet());
        }
        return file;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type
                + "+xml\"/>";
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"rId" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/>";
    }

    /** 0 general, 1 {@code 0%}, 2 {@code 0.00%}, 3 a day. */
    private static final String STYLES =
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
                    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs>"
                    + "<cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/></cellXfs>"
                    + "</styleSheet>";

    private String sharedStrings() {
        var xml = new StringBuilder(
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"%d\" uniqueCount=\"%d\">"
                        .formatted(words.size(), words.size()));
        // Half bold, as after a click on « B »: the word is in two runs.
        words.forEach(word -> xml.append("<si><r><t xml:space=\"preserve\">")
                .append(escaped(word.substring(0, word.length() / 2)))
                .append("</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">")
                .append(escaped(word.substring(word.length() / 2)))
                .append("</t></r></si>"));
        return xml.append("</sst>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private String sheet() {
        var xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).length; column++) {
                String reference = "" + (char) ('A' + column) + (row + 1);
                xml.append(rows.get(row)[column].xml().replace("%s", reference));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
