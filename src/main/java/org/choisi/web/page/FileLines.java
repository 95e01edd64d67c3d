package org.choisi.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Many places, {@code file:line}, said in few words: {@code factors.csv, lignes 2-8, 12}. */
public record FileLines(List<String> places) {

    public String said(Speech speech) {
        Map<String, TreeSet<Integer>> byFile = new TreeMap<>();
        for (String place : places) {
            int colon = place.lastIndexOf(':');
            byFile.computeIfAbsent(place.substring(0, colon), file -> new TreeSet<>())
                    .add(Integer.valueOf(place.substring(colon + 1)));
        }
        List<String> said = new ArrayList<>();
        byFile.forEach((file, lines) ->
                said.add(speech.say(lines.size() == 1 ? "reason.place" : "reason.places", file, ranges(lines))));
        return String.join(speech.say("list.separator"), said);
    }

    private static String ranges(TreeSet<Integer> lines) {
        List<String> ranges = new ArrayList<>();
        Integer from = lines.first();
        while (from != null) {
            int to = from;
            while (lines.contains(to + 1)) {
                to++;
            }
            ranges.add(from == to ? String.valueOf(from) : from + "-" + to);
            from = lines.higher(to);
        }
        return String.join(", ", ranges);
    }
}
