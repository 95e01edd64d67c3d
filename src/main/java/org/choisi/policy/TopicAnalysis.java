package org.choisi.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/**
 * What can be told of a topic's tables without asking about any asset or tender: cases without a row or with two, rows that
 * nobody meets, rows said twice, days without an answer.
 */
final class TopicAnalysis {

    private static final List<Check> CHECKS = List.of(
            Gaps::tell,
            Overlaps::tell,
            NeverMet::tell,
            Shadowed::tell,
            Repeats::tell,
            TimeLines::tell,
            OpenNames::tell);

    private final Topic topic;
    private final Telling telling = new Telling();

    /** One thing that is looked at in a table. */
    @FunctionalInterface
    private interface Check {
        void tell(Table table, Topic topic, Telling telling);
    }

    private TopicAnalysis(Topic topic) {
        this.topic = topic;
    }

    /** @param rules the topic's DRL, which names outcomes too */
    static List<Finding> of(Topic topic, Collection<byte[]> rules) {
        var analysis = new TopicAnalysis(topic);
        topic.tables().forEach(analysis::look);
        TimeLines.tell(topic.precedence(), topic, analysis.telling);
        Ranking.tell(topic, rules, analysis.telling);
        return analysis.telling.all();
    }

    private void look(Table table) {
        unlessIsATable(table);
        boolean whole = true;
        for (Check check : CHECKS) {
            try {
                check.tell(table, topic, telling);
            } catch (TooManyCases tooMany) {
                whole = false;
            }
        }
        if (!whole) {
            telling.say(
                    Finding.note(
                            table.file(),
                            0,
                            0,
                            new Text(
                                    "trop de combinaisons pour les regarder toutes : des trous ou des recouvrements peuvent rester ; partagez la table en plusieurs",
                                    "too many combinations to look at each: gaps or overlaps may remain; split the table into several")));
        }
    }

    private void unlessIsATable(Table table) {
        String unless = table.definition().promises().unless();
        List<String> names = topic.tables().stream().map(Table::name).toList();
        Optional.of(unless)
                .filter(name -> !name.isEmpty() && !names.contains(name))
                .ifPresent(name -> telling.say(new Finding(
                        table.file().replaceFirst("\\.csv$", ".yaml"),
                        0,
                        0,
                        new Text(
                                "« unless » nomme la table « %s », qui n'existe pas%s"
                                        .formatted(name, Nearest.to(name, names).fr()),
                                "'unless' names table '%s', which does not exist%s"
                                        .formatted(name, Nearest.to(name, names).en())))));
    }
}
