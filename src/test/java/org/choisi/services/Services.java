package org.choisi.services;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.choisi.TestDesk;

/** Services made for tests. */
public final class Services {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final ServiceIntake INTAKE =
            new ServiceIntake(TestDesk.shipped().reference());

    private Services() {}

    public static List<Review> reviewed(DigitalService... services) {
        return reviewed(List.of(services));
    }

    public static List<Review> reviewed(List<DigitalService> services) {
        return new ServiceDesk(TestDesk.shipped().rules(), TestDesk.shipped().reference())
                .reviewer(DAY)
                .review(services);
    }

    /** @param cells canonical column, value, column, value… */
    static DigitalService service(String id, String... cells) {
        var line = new ServiceLine(1).set(ServiceColumn.ID, id);
        for (int index = 0; index < cells.length; index += 2) {
            line.set(ServiceColumn.labelled(cells[index]).orElseThrow(), cells[index + 1]);
        }
        try {
            return INTAKE.take(line);
        } catch (ServiceRefused refused) {
            throw new IllegalArgumentException(refused.column() + ": " + refused.reason());
        }
    }

    /** Any services: few functions, so that they overlap; every fact may be missing; some replace others. */
    public static List<DigitalService> any(RandomGenerator random, int count) {
        List<DigitalService> services = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            int number = index;
            Map<String, String> cells = Map.of(
                    "function",
                            any(random, "", "congés", "courrier", "cartes", "agenda " + random.nextInt(1 + count / 3)),
                    "users", any(random, "", "0", "" + random.nextInt(25), "" + random.nextInt(5_000)),
                    "accounts", any(random, "", "" + random.nextInt(1, 60)),
                    "yearly_cost_eur_before_tax", any(random, "", "" + random.nextInt(20_000)),
                    "electricity_kwh", any(random, "", "" + random.nextInt(30_000)),
                    "satisfaction_percent", any(random, "", "" + random.nextInt(101)),
                    "contract_end",
                            any(
                                    random,
                                    "",
                                    DAY.plusDays(random.nextInt(-300, 900)).toString()),
                    "mandatory", any(random, "", "no", "no", "yes"),
                    "need", any(random, "", "strong", "weak"),
                    "replaces", any(random, "", "", "", "S" + random.nextInt(count)));
            services.add(service(
                    "S" + number,
                    Stream.concat(cells.entrySet().stream(), uses(random))
                            .flatMap(cell -> Stream.of(cell.getKey(), cell.getValue()))
                            .toArray(String[]::new)));
        }
        return services;
    }

    private static Stream<Map.Entry<String, String>> uses(RandomGenerator random) {
        return random.nextInt(4) == 0 ? Stream.of(Map.entry("uses", "" + random.nextInt(9_000))) : Stream.empty();
    }

    private static String any(RandomGenerator random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
