package org.choisi.store;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.services.Advice;
import org.choisi.services.Totals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The services of a register together: lists of them, and what they amount to. */
@Repository
public class ServiceLists {

    /** Advice under which a service frees what it costs and weighs. */
    private static final String LEAVING = "advice in ('MERGE', 'WITHDRAW')";

    private final JdbcClient jdbc;

    ServiceLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<ReviewedServices.Stored> page(
            UUID register, ServiceFilter filter, Language language, Page.Wanted wanted) {
        String where = where(filter);
        Map<String, Object> parameters = parameters(register, filter);
        long total = jdbc.sql("select count(*) from service_reviews r" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        List<ReviewedServices.Stored> items = jdbc.sql(ServiceRows.select(language) + where + " order by "
                        + filter.order().sql() + " offset :offset rows fetch next :size rows only")
                .params(parameters)
                .param("offset", wanted.offset())
                .param("size", wanted.size())
                .query(ServiceRows::stored)
                .list();
        return Page.of(items, wanted, total);
    }

    private static String where(ServiceFilter filter) {
        return " where r.register = :register"
                + (filter.advice().isPresent() ? " and r.advice = :advice" : "")
                + (filter.entity().isEmpty() ? "" : " and r.entity = :entity")
                + (filter.function().isEmpty() ? "" : " and r.purpose = :function")
                + (filter.text().isEmpty() ? "" : " and r.search_text like :text escape '!'");
    }

    private static Map<String, Object> parameters(UUID register, ServiceFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("register", register);
        parameters.put("advice", filter.advice().map(Advice::name).orElse(""));
        parameters.put("entity", Kept.words(filter.entity()));
        parameters.put("function", Kept.words(filter.function()));
        parameters.put("text", "%" + Where.literal(Kept.folded(Kept.plain(filter.text()))) + "%");
        return parameters;
    }

    /** What following the advice of a register amounts to. */
    public Totals totals(UUID register) {
        Map<Advice, Integer> byAdvice = new EnumMap<>(Advice.class);
        for (Advice advice : Advice.values()) {
            byAdvice.put(advice, 0);
        }
        jdbc.sql("select advice, count(*) from service_reviews where register = :register group by advice")
                .param("register", register)
                .query((row, number) -> byAdvice.put(Advice.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return jdbc.sql(
                        "select coalesce(sum(freed_euros), 0), coalesce(sum(freed_kg_low), 0), coalesce(sum(freed_kg), 0),"
                                + " coalesce(sum(freed_kg_high), 0), sum(case when freed_euros is null then 1 else 0 end),"
                                + " sum(case when freed_kg is null then 1 else 0 end), sum(case when weak then 1 else 0 end)"
                                + " from service_reviews where register = :register and " + LEAVING)
                .param("register", register)
                .query((row, number) -> {
                    BigDecimal mid = row.getBigDecimal(3);
                    var kg = new KgCo2e(row.getBigDecimal(2), mid, row.getBigDecimal(4));
                    return new Totals(byAdvice, row.getBigDecimal(1), kg, row.getInt(5), row.getInt(6), row.getInt(7));
                })
                .single();
    }

    /** A function that several services have. */
    public record Shared(String function, int services) {}

    /** Functions of several services, those of most services first. */
    public List<Shared> shared(UUID register, int most) {
        return jdbc.sql("select purpose, count(*) from service_reviews where register = :register and purpose <> ''"
                        + " group by purpose having count(*) > 1 order by count(*) desc, purpose"
                        + " fetch first :most rows only")
                .param("register", register)
                .param("most", most)
                .query((row, number) -> new Shared(row.getString(1), row.getInt(2)))
                .list();
    }

    /** How many services were decided upon, of those that a register holds. */
    public int decided(UUID register) {
        return jdbc.sql("select count(*) from service_reviews r where r.register = :register"
                        + " and exists (select 1 from service_decisions d where d.service_id = r.service_id)")
                .param("register", register)
                .query(Integer.class)
                .single();
    }

    /** The lines that could not be used, in the order of the file. */
    public Page<StoredReject> rejects(UUID register, Language language, Page.Wanted wanted) {
        List<StoredReject> items = jdbc.sql("select line, source_column, source_value, reason_fr, reason_en"
                        + " from service_rejects where register = :register order by seq"
                        + " offset :offset rows fetch next :size rows only")
                .param("register", register)
                .param("offset", wanted.offset())
                .param("size", wanted.size())
                .query((row, number) -> new StoredReject(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        new Text(row.getString(4), row.getString(5)).in(language)))
                .list();
        long total = jdbc.sql("select count(*) from service_rejects where register = :register")
                .param("register", register)
                .query(Long.class)
                .single();
        return Page.of(items, wanted, total);
    }
}
