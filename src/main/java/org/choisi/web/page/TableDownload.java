package org.choisi.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.choisi.inventory.plan.Sheet;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.table.CsvWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A list as a file to keep: CSV, or the same cells as a workbook. An address ends with the form that is asked for. */
public enum TableDownload {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** How the end of an address is written in a mapping. */
    public static final String FORM = ".{form:csv|xlsx}";

    private final String type;

    TableDownload(String type) {
        this.type = type;
    }

    /** @param form {@code csv} or {@code xlsx}, as a mapping with {@link #FORM} lets in */
    public static TableDownload in(String form) {
        return valueOf(form.toUpperCase(Locale.ROOT));
    }

    /**
     * @param name of the file and of the sheet in it, without extension, 31 characters at most
     * @param csv {@code ;} between cells
     * @throws Refused when a workbook does not take as many rows
     */
    public ResponseEntity<byte[]> of(String name, String csv, Language language) {
        return of(name, this == CSV ? csv.getBytes(StandardCharsets.UTF_8) : CsvWorkbook.of(csv, name), language);
    }

    /** The same for a sheet of columns. */
    public ResponseEntity<byte[]> of(String name, Sheet<?> sheet, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        if (this == CSV) {
            sheet.writeCsv(out);
        } else {
            try (Workbook workbook = new Workbook(out, "Choisi", null)) {
                sheet.writeTo(workbook, language);
            }
        }
        return of(name, out.toByteArray(), language);
    }

    /** The same for what is written already. */
    public ResponseEntity<byte[]> of(String name, byte[] content, Language language) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + extension())
                                .build()
                                .toString())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(content);
    }

    /**
     * Links to both forms of one list.
     *
     * @param list its address without extension, with what it asks for
     * @param code of the words, to which the extension is added
     */
    public static List<Link.Shown> links(Link list, String code, Speech speech) {
        return List.of(CSV.link(list, code, speech), XLSX.link(list, code, speech));
    }

    private Link.Shown link(Link list, String code, Speech speech) {
        var file = new Link(list.path() + extension(), list.asked());
        return new Link.Shown(file.href(), speech.say(code + extension()));
    }

    private String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
