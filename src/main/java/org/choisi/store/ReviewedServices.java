package org.choisi.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.choisi.inventory.Reject;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.services.Advice;
import org.choisi.services.DigitalService;
import org.choisi.services.Freed;
import org.choisi.services.Review;
import org.choisi.services.ServiceFootprint;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Registers of services with the advice that they were given, as received and as written. */
@Repository
public class ReviewedServices {

    private static final String REVIEW =
            "insert into service_reviews (register, seq, service_id, name, entity, purpose,"
                    + " search_text, advice, users, freed_euros, freed_kg_low, freed_kg, freed_kg_high, weak, json_fr, json_en)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String REJECT =
            "insert into service_rejects (register, seq, line, source_column, source_value,"
                    + " reason_fr, reason_en) values (?, ?, ?, ?, ?, ?, ?)";
    private static final int MOST_NOTES = 4000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Documents documents;

    ReviewedServices(JdbcClient jdbc, JdbcTemplate template, Documents documents) {
        this.jdbc = jdbc;
        this.template = template;
        this.documents = documents;
    }

    /** What a register was reviewed under. */
    public record Basis(LocalDate asOf, String ruleSet, String referenceData) {}

    /** One service's advice to be kept; both documents are JSON objects. */
    public record Written(Review review, String french, String english) {}

    /** What is to be kept of a register. */
    public record Reading(Basis basis, List<Written> services, List<Reject> rejects, List<Text> notes) {}

    /**
     * A register that was reviewed.
     *
     * @param notes what its reader should know of how it was read
     */
    public record Register(
            UUID id, String fileName, Instant receivedAt, Basis basis, int services, int rejected, List<Text> notes) {}

    /**
     * The advice of one service as it is kept.
     *
     * @param json the whole advice, in the language asked for
     * @param fileName the file that said the service's facts
     */
    public record Stored(
            UUID register, int number, String id, Advice advice, String json, String fileName, Instant at) {}

    @Transactional
    public UUID keep(Path file, String name, Reading reading, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into service_registers (id, file_name, document, received_at, as_of, rule_set, reference_data,"
                        + " services, rejected, notes_fr, notes_en) values (:id, :name, :document, :now, :asOf, :rules,"
                        + " :reference, :services, :rejected, :fr, :en)")
                .param("id", id)
                .param("name", Kept.words(name))
                .param("document", documents.keep(file))
                .param("now", Inventories.at(now))
                .param("asOf", reading.basis().asOf())
                .param("rules", reading.basis().ruleSet())
                .param("reference", reading.basis().referenceData())
                .param("services", reading.services().size())
                .param("rejected", reading.rejects().size())
                .param("fr", notes(reading.notes(), Text::fr))
                .param("en", notes(reading.notes(), Text::en))
                .update();
        var batches = new Batches(template);
        int number = 1;
        for (Written service : reading.services()) {
            batches.add(REVIEW, row(id, number++, service));
        }
        number = 1;
        for (Reject reject : reading.rejects()) {
            batches.add(
                    REJECT,
                    id,
                    number++,
                    reject.line(),
                    Kept.words(reject.column()),
                    Kept.words(reject.value()),
                    Kept.sentence(reject.reason().fr()),
                    Kept.sentence(reject.reason().en()));
        }
        batches.writeAll();
        return id;
    }

    private static String notes(List<Text> notes, Function<Text, String> language) {
        String all = notes.stream().map(language).map(Kept::sentence).collect(Collectors.joining("\n"));
        return all.length() > MOST_NOTES ? all.substring(0, MOST_NOTES) : all;
    }

    private static Object[] row(UUID register, int number, Written written) {
        Review review = written.review();
        DigitalService.Name name = review.service().name();
        KgCo2e kg = review.freed().map(Freed::kgPerYear).orElse(null);
        return new Object[] {
            register,
            number,
            Kept.plain(name.id()),
            Kept.words(name.label()),
            Kept.words(name.entity()),
            Kept.words(name.function()),
            Kept.folded(Kept.plain(String.join(" ", name.id(), name.label(), name.entity(), name.function()))),
            review.advice().name(),
            review.service().use().users(),
            review.freed().map(Freed::eurosPerYear).orElse(null),
            kg == null ? null : kg.low(),
            kg == null ? null : kg.mid(),
            kg == null ? null : kg.high(),
            review.footprint().filter(ServiceFootprint::weak).isPresent(),
            written.french(),
            written.english()
        };
    }

    /** The register received last. */
    public Optional<Register> latest() {
        return jdbc.sql("select * from service_registers order by received_at desc, id fetch first 1 rows only")
                .query(ReviewedServices::register)
                .optional();
    }

    /** Writes a register as it was received. */
    public void copy(Register register, Path file) {
        documents.copy(
                jdbc.sql("select document from service_registers where id = :id")
                        .param("id", register.id())
                        .query(UUID.class)
                        .single(),
                file);
    }

    /** The service of that id in the register received last. */
    public Optional<Stored> find(String id, Language language) {
        return latest().flatMap(register -> jdbc.sql(
                        ServiceRows.select(language) + " where r.register = :register and r.service_id = :id")
                .param("register", register.id())
                .param("id", Kept.plain(id))
                .query(ServiceRows::stored)
                .optional());
    }

    /** The advice that had that number in a register. */
    public Optional<Stored> find(UUID register, int number, Language language) {
        return jdbc.sql(ServiceRows.select(language) + " where r.register = :register and r.seq = :seq")
                .param("register", register)
                .param("seq", number)
                .query(ServiceRows::stored)
                .optional();
    }

    private static Register register(ResultSet row, int number) throws SQLException {
        return new Register(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                new Basis(
                        row.getObject("as_of", LocalDate.class),
                        row.getString("rule_set"),
                        row.getString("reference_data")),
                row.getInt("services"),
                row.getInt("rejected"),
                Kept.texts(row.getString("notes_fr"), row.getString("notes_en")));
    }
}
