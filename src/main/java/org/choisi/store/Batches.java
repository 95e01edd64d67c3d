package org.choisi.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows on their way into tables, many at a time. */
final class Batches {

    private static final int SIZE = 1_000;

    private final JdbcTemplate jdbc;
    private final Map<String, List<Object[]>> waiting = new HashMap<>();

    Batches(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(String insert, Object... values) {
        List<Object[]> rows = waiting.computeIfAbsent(insert, sql -> new ArrayList<>(SIZE));
        rows.add(values);
        if (rows.size() == SIZE) {
            write(insert, rows);
        }
    }

    void writeAll() {
        waiting.forEach(this::write);
    }

    private void write(String insert, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(insert, rows);
            rows.clear();
        }
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }
}
