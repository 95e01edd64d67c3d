package org.choisi.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.services.Advice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Registers of services with the advice that they were given, as received and as written. */
@Repository
public class ReviewedServices {

    private static final String COLUMNS = "r.register, r.seq, r.service_id, r.advice, g.file_name, g.received_at, ";

    private final JdbcClient jdbc;
    private final Documents documents;

    ReviewedServices(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** What a register was reviewed under. */
    public record Basis(LocalDate asOf, String ruleSet, String referenceData) {}

    /** One service's advice to be kept; both documents are JSON objects. */
    public record Written(String id, String name, String entity, Advice advice, String french, String english) {}

    /** A register that was reviewed. */
    public record Register(UUID id, String fileName, Instant receivedAt, Basis basis, int services, int rejected) {}

    /**
     * The advice of one service as it is kept.
     *
     * @param json the whole advice, in the language asked for
     * @param fileName the file that said the service's facts
     */
    public record Stored(
            UUID register, int number, String id, Advice advice, String json, String fileName, Instant at) {}

    /** Which services of a register are wanted; blank means all. */
    public record Filter(Optional<Advice> advice, String entity, String text) {}

    @Transactional
    public UUID keep(Path file, String name, Basis basis, List<Written> services, int rejected, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into service_registers (id, file_name, document, received_at, as_of, rule_set, reference_data,"
                        + " services, rejected) values (:id, :name, :document, :now, :asOf, :rules, :reference, :services,"
                        + " :rejected)")
                .param("id", id)
                .param("name", Kept.words(name))
                .param("document", documents.keep(file))
                .param("now", Inventories.at(now))
                .param("asOf", basis.asOf())
                .param("rules", basis.ruleSet())
                .param("reference", basis.referenceData())
                .param("services", services.size())
                .param("rejected", rejected)
                .update();
        int number = 1;
        for (Written service : services) {
            keep(id, number++, service);
        }
        return id;
    }

    private void keep(UUID register, int number, Written service) {
        jdbc.sql(
                        "insert into service_reviews (register, seq, service_id, name, entity, advice, json_fr, json_en) values"
                                + " (:register, :seq, :id, :name, :entity, :advice, :fr, :en)")
                .param("register", register)
                .param("seq", number)
                .param("id", Kept.plain(service.id()))
                .param("name", Kept.words(service.name()))
                .param("entity", Kept.words(service.entity()))
                .param("advice", service.advice().name())
                .param("fr", service.french())
                .param("en", service.english())
                .update();
    }

    /** The register received last. */
    public Optional<Register> latest() {
        return jdbc.sql("select * from service_registers order by received_at desc, id fetch first 1 rows only")
                .query(ReviewedServices::register)
                .optional();
    }

    /** How many services of a register have each advice. */
    public Map<Advice, Integer> byAdvice(UUID register) {
        Map<Advice, Integer> counts = new HashMap<>();
        jdbc.sql("select advice, count(*) from service_reviews where register = :register group by advice")
                .param("register", register)
                .query((row, number) -> counts.put(Advice.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    /** In the order of the register. */
    public Page<Stored> page(UUID register, Filter filter, Language language, Page.Wanted wanted) {
        String where = " where r.register = :register and (:advice = '' or r.advice = :advice)"
                + " and (:entity = '' or r.entity = :entity)"
                + " and (:text = '' or lower(r.name) like :like or lower(r.service_id) like :like)";
        Map<String, Object> parameters = parameters(register, filter);
        long total = jdbc.sql("select count(*) from service_reviews r" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        List<Stored> items = jdbc.sql("select " + COLUMNS + json(language)
                        + " from service_reviews r join service_registers g on g.id = r.register" + where
                        + " order by r.seq offset :offset rows fetch next :size rows only")
                .params(parameters)
                .param("offset", wanted.offset())
                .param("size", wanted.size())
                .query(ReviewedServices::kept)
                .list();
        return Page.of(items, wanted, total);
    }

    private static Map<String, Object> parameters(UUID register, Filter filter) {
        String text = filter.text().toLowerCase(java.util.Locale.ROOT);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("register", register);
        parameters.put("advice", filter.advice().map(Advice::name).orElse(""));
        parameters.put("entity", filter.entity());
        parameters.put("text", text);
        parameters.put("like", "%" + text.replaceAll("[%_\\\\]", "\\\\$0") + "%");
        return parameters;
    }

    /** The service of that id in the register received last. */
    public Optional<Stored> find(String id, Language language) {
        return latest().flatMap(register -> jdbc.sql("select " + COLUMNS + json(language)
                        + " from service_reviews r join service_registers g on g.id = r.register"
                        + " where r.register = :register and r.service_id = :id")
                .param("register", register.id())
                .param("id", Kept.plain(id))
                .query(ReviewedServices::kept)
                .optional());
    }

    /** The advice that had that number in a register. */
    public Optional<Stored> find(UUID register, int number, Language language) {
        return jdbc.sql("select " + COLUMNS + json(language)
                        + " from service_reviews r join service_registers g on g.id = r.register"
                        + " where r.register = :register and r.seq = :seq")
                .param("register", register)
                .param("seq", number)
                .query(ReviewedServices::kept)
                .optional();
    }

    private static String json(Language language) {
        return language == Language.EN ? "r.json_en as json" : "r.json_fr as json";
    }

    private static Stored kept(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("register", UUID.class),
                row.getInt("seq"),
                row.getString("service_id"),
                Advice.valueOf(row.getString("advice")),
                row.getString("json"),
                row.getString("file_name"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
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
                row.getInt("rejected"));
    }
}
