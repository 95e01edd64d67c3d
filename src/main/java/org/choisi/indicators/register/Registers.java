package org.choisi.indicators.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rows of all registers, each by place: in whatever order they came, they are the same registers. */
public record Registers(
        List<Purchase> purchases,
        List<Retirement> retirements,
        List<Contract> contracts,
        List<Training> trainings,
        List<Campaign> campaigns,
        List<Service> services,
        List<YearFigures> years) {

    public static final Registers NONE = of(List.of());

    public Registers {
        purchases = List.copyOf(purchases);
        retirements = List.copyOf(retirements);
        contracts = List.copyOf(contracts);
        trainings = List.copyOf(trainings);
        campaigns = List.copyOf(campaigns);
        services = List.copyOf(services);
        years = List.copyOf(years);
    }

    public static Registers of(List<? extends RegisterRow> rows) {
        List<RegisterRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(RegisterRow::at));
        return new Registers(
                only(sorted, Purchase.class),
                only(sorted, Retirement.class),
                only(sorted, Contract.class),
                only(sorted, Training.class),
                only(sorted, Campaign.class),
                only(sorted, Service.class),
                only(sorted, YearFigures.class));
    }

    private static <T> List<T> only(List<RegisterRow> rows, Class<T> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Stream<List<? extends RegisterRow>> all() {
        return Stream.of(purchases, retirements, contracts, trainings, campaigns, services, years);
    }
}
