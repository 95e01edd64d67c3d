package org.choisi.store;

import java.util.Optional;
import org.choisi.services.Advice;

/**
 * Which services of a register are wanted, and in which order; what is blank means all.
 *
 * @param function what they are for, as the register writes it
 * @param text words of the id, the name, the entity or the function
 */
public record ServiceFilter(Optional<Advice> advice, String entity, String function, String text, Order order) {

    /** What comes first; what is not known comes last, and the order of the register decides between equals. */
    public enum Order {
        REGISTER("r.seq"),
        EUROS("case when r.freed_euros is null then 1 else 0 end, r.freed_euros desc, r.seq"),
        CARBON("case when r.freed_kg is null then 1 else 0 end, r.freed_kg desc, r.seq"),
        USERS("case when r.users is null then 1 else 0 end, r.users, r.seq"),
        NAME("r.name, r.service_id, r.seq");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    public ServiceFilter {
        entity = entity == null ? "" : entity.strip();
        function = function == null ? "" : function.strip();
        text = text == null ? "" : text.strip();
    }
}
