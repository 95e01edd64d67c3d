package org.choisi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.services.Advice;

/** Kept advice as its table has it. */
final class ServiceRows {

    private ServiceRows() {}

    static String select(Language language) {
        return "select r.register, r.seq, r.service_id, r.advice, g.file_name, g.received_at, "
                + (language == Language.EN ? "r.json_en" : "r.json_fr") + " as json"
                + " from service_reviews r join service_registers g on g.id = r.register";
    }

    static ReviewedServices.Stored stored(ResultSet row, int number) throws SQLException {
        return new ReviewedServices.Stored(
                row.getObject("register", UUID.class),
                row.getInt("seq"),
                row.getString("service_id"),
                Advice.valueOf(row.getString("advice")),
                row.getString("json"),
                row.getString("file_name"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
