package org.choisi.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.choisi.inventory.plan.Sheet;
import org.choisi.measure.Language;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Tables that are downloaded, as CSV or as a workbook. */
public final class TableFiles {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TableFiles() {}

    /** @param form {@code csv} or {@code xlsx}, also the ending of the name */
    public static ResponseEntity<byte[]> answer(Sheet<?> sheet, String name, String form, Language language)
            throws IOException {
        var out = new ByteArrayOutputStream();
        if (form.equals("csv")) {
            sheet.writeCsv(out);
        } else {
            try (Workbook workbook = new Workbook(out, "Choisi", null)) {
                sheet.writeTo(workbook, language);
            }
        }
        return answer(out.toByteArray(), name, form);
    }

    /** @param form {@code csv} or {@code xlsx}, also the ending of the name */
    public static ResponseEntity<byte[]> answer(byte[] content, String name, String form) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, form.equals("csv") ? "text/csv;charset=UTF-8" : WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + form)
                                .build()
                                .toString())
                .body(content);
    }
}
