package org.choisi.inventory.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.BelievableYears;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/** The dates of one column that nobody can believe, such as 0001-01-01 or 9999-12-31: read as no date, and told. */
public final class UnbelievedDates {

    private static final int MOST_TOLD = 3;

    private final String header;
    private final List<Text> first = new ArrayList<>();
    private long count;

    public UnbelievedDates(String header) {
        this.header = header;
    }

    public void add(int line, String raw) {
        count++;
        if (count <= MOST_TOLD) {
            String value = Quoted.of(raw);
            first.add(new Text("ligne " + line + " « " + value + " »", "line " + line + " \"" + value + "\""));
        }
    }

    /** Empty when there are none. */
    public Optional<Text> said() {
        if (count == 0) {
            return Optional.empty();
        }
        String more = count > MOST_TOLD ? ", …" : ".";
        String years = BelievableYears.FIRST + "-" + BelievableYears.LAST;
        return Optional.of(new Text(
                "« %s » : %s, hors de %s : %s%s"
                        .formatted(
                                header,
                                count == 1 ? "1 date lue comme absente" : count + " dates lues comme absentes",
                                years,
                                String.join(", ", first.stream().map(Text::fr).toList()),
                                more),
                "\"%s\": %s, outside %s: %s%s"
                        .formatted(
                                header,
                                count == 1 ? "1 date read as none" : count + " dates read as none",
                                years,
                                String.join(", ", first.stream().map(Text::en).toList()),
                                more)));
    }
}
