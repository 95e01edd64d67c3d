package org.choisi.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.choisi.catalogue.ChoiceCount;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often each alternative of the catalogue was chosen. */
@Repository
public class CatalogueChoices {

    private final JdbcClient jdbc;

    CatalogueChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds to what was counted in that month; no choice is lost when several come at once. */
    public void add(ChoiceCount count) {
        if (counted(count)) {
            return;
        }
        try {
            of(
                    "insert into catalogue_choices (item, alternative, entity, chosen_in, choices)"
                            + " values (:item, :alternative, :entity, :month, :choices)",
                    count);
        } catch (DuplicateKeyException another) {
            counted(count);
        }
    }

    private boolean counted(ChoiceCount count) {
        return of(
                        "update catalogue_choices set choices = choices + :choices where item = :item"
                                + " and alternative = :alternative and entity = :entity and chosen_in = :month",
                        count)
                == 1;
    }

    private int of(String sql, ChoiceCount count) {
        return jdbc.sql(sql)
                .param("item", count.item())
                .param("alternative", count.alternative())
                .param("entity", Kept.words(count.entity()))
                .param("month", count.month().atDay(1))
                .param("choices", count.choices())
                .update();
    }

    /** Those of some months, the first and the last included. */
    public List<ChoiceCount> between(YearMonth first, YearMonth last) {
        return jdbc.sql("select * from catalogue_choices where chosen_in between :first and :last"
                        + " order by item, alternative, entity, chosen_in")
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query((row, number) -> new ChoiceCount(
                        row.getString("item"),
                        row.getString("alternative"),
                        row.getString("entity"),
                        YearMonth.from(row.getObject("chosen_in", LocalDate.class)),
                        row.getLong("choices")))
                .list();
    }
}
