package org.choisi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.choisi.services.Advice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decided about services, and on which advice; nothing is ever changed or taken away. */
@Repository
public class ServiceDecisions {

    private final JdbcClient jdbc;

    ServiceDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One decision.
     *
     * @param register the register in which the advice was given, {@code number} its place there
     * @param advice what was advised then
     * @param target the service that takes the users of one that is merged; null unless that was decided
     * @param advisedTarget the one that was advised then; null unless merging was
     * @param author who decided, in their own words: a name, a role, a committee
     */
    public record Decision(
            String service,
            UUID register,
            int number,
            Advice advice,
            Advice decision,
            String target,
            String advisedTarget,
            String motive,
            String author,
            Instant at) {

        public boolean followsAdvice() {
            return advice == decision && Objects.equals(target, advisedTarget);
        }
    }

    public void add(Decision decision) {
        jdbc.sql("insert into service_decisions (id, service_id, register, seq, advice, decision, target,"
                        + " advised_target, motive, author, decided_at) values (:id, :service, :register, :seq,"
                        + " :advice, :decision, :target, :advisedTarget, :motive, :author, :at)")
                .param("id", UUID.randomUUID())
                .param("service", Kept.plain(decision.service()))
                .param("register", decision.register())
                .param("seq", decision.number())
                .param("advice", decision.advice().name())
                .param("decision", decision.decision().name())
                .param("target", decision.target(), Types.VARCHAR)
                .param("advisedTarget", decision.advisedTarget(), Types.VARCHAR)
                .param("motive", Kept.sentence(decision.motive()))
                .param("author", Kept.words(decision.author()))
                .param("at", Inventories.at(decision.at()))
                .update();
    }

    /** All that was decided of a service, the latest first. */
    public List<Decision> of(String service) {
        return jdbc.sql("select * from service_decisions where service_id = :id order by decided_at desc, id")
                .param("id", Kept.plain(service))
                .query(ServiceDecisions::decision)
                .list();
    }

    /** The decision that holds for each of these services, by id; those without one are left out. */
    public Map<String, Decision> latest(Collection<String> services) {
        Map<String, Decision> latest = new HashMap<>();
        if (!services.isEmpty()) {
            jdbc.sql("select * from service_decisions where service_id in (:ids) order by decided_at desc, id")
                    .param("ids", services)
                    .query(ServiceDecisions::decision)
                    .list()
                    .forEach(decision -> latest.putIfAbsent(decision.service(), decision));
        }
        return latest;
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getString("service_id"),
                row.getObject("register", UUID.class),
                row.getInt("seq"),
                Advice.valueOf(row.getString("advice")),
                Advice.valueOf(row.getString("decision")),
                row.getString("target"),
                row.getString("advised_target"),
                row.getString("motive"),
                row.getString("author"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
