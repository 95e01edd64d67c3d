package org.choisi.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Choices as they may be told: where an entity has few of them it is not named, and its choices are counted with those of
 * others.
 *
 * @param totals of each item and alternative, all entities together
 * @param byEntity the same choices again, by entity
 * @param least below how many an entity is not named
 */
public record ToldChoices(List<Total> totals, List<OfEntity> byEntity, long least) {

    /** All the choices of one alternative. */
    public record Total(String item, String alternative, long choices) {}

    /** Whose choices a line counts. */
    public enum Whose {
        /** One entity's. */
        NAMED,
        /** Those of entities with few choices, together. */
        GROUPED,
        /** Those of people who did not say their entity. */
        NOT_SAID
    }

    /** @param entity empty unless it is named */
    public record OfEntity(String item, String alternative, Whose whose, String entity, long choices) {}

    private record Chosen(String item, String alternative) implements Comparable<Chosen> {

        private static final Comparator<Chosen> ORDER =
                Comparator.comparing(Chosen::item).thenComparing(Chosen::alternative);

        @Override
        public int compareTo(Chosen other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * @param least one or more
     * @return the same whatever the order of the counts
     */
    public static ToldChoices of(List<ChoiceCount> counts, long least) {
        Map<Chosen, Map<String, Long>> byChosen = counts.stream()
                .collect(Collectors.groupingBy(
                        count -> new Chosen(count.item(), count.alternative()),
                        TreeMap::new,
                        Collectors.groupingBy(
                                ChoiceCount::entity, TreeMap::new, Collectors.summingLong(ChoiceCount::choices))));
        List<Total> totals = new ArrayList<>();
        List<OfEntity> byEntity = new ArrayList<>();
        byChosen.forEach((chosen, entities) -> {
            long all = entities.values().stream().mapToLong(Long::longValue).sum();
            totals.add(new Total(chosen.item(), chosen.alternative(), all));
            byEntity.addAll(lines(chosen, entities, least));
        });
        return new ToldChoices(List.copyOf(totals), List.copyOf(byEntity), least);
    }

    private static List<OfEntity> lines(Chosen chosen, Map<String, Long> entities, long least) {
        List<Map.Entry<String, Long>> fewestFirst = entities.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        int named = 0;
        long grouped = 0;
        // One hidden entity would be known from the total and the others: the next one hides with it.
        while (named < fewestFirst.size()
                && (fewestFirst.get(named).getValue() < least || (grouped > 0 && grouped < least))) {
            grouped += fewestFirst.get(named).getValue();
            named++;
        }
        List<OfEntity> lines = new ArrayList<>();
        fewestFirst.subList(named, fewestFirst.size()).stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lines.add(line(chosen, Whose.NAMED, entry.getKey(), entry.getValue())));
        if (grouped > 0) {
            lines.add(line(chosen, Whose.GROUPED, "", grouped));
        }
        if (entities.containsKey("")) {
            lines.add(line(chosen, Whose.NOT_SAID, "", entities.get("")));
        }
        return lines;
    }

    private static OfEntity line(Chosen chosen, Whose whose, String entity, long choices) {
        return new OfEntity(chosen.item(), chosen.alternative(), whose, entity, choices);
    }

    public long all() {
        return totals.stream().mapToLong(Total::choices).sum();
    }
}
