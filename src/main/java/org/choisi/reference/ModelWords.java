package org.choisi.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;

/** Words of model names: those that mean the same, those that say nothing, those that tell variants apart. */
final class ModelWords {

    private record Same(WordPattern pattern, String word) {}

    private final List<Same> same = new ArrayList<>();
    private final List<WordPattern> noise = new ArrayList<>();
    private final List<WordPattern> filler = new ArrayList<>();
    private final List<WordPattern> variant = new ArrayList<>();

    private ModelWords() {}

    static ModelWords read(FileSet files, List<Finding> findings) {
        var words = new ModelWords();
        Table.lines(files, "model-words.csv", findings, "id kind word patterns source note")
                .forEach(words::add);
        return words;
    }

    private void add(Table.Line line) {
        String kind = line.oneOf("kind", Set.of("same", "noise", "filler", "variant"));
        String word = line.text("word");
        line.provenance();
        for (WordPattern pattern : line.patterns("patterns")) {
            switch (kind) {
                case "same" -> same.add(new Same(pattern, word));
                case "noise" -> noise.add(pattern);
                case "filler" -> filler.add(pattern);
                default -> variant.add(pattern);
            }
        }
    }

    /** @param said words of a name, its maker left out */
    Optional<ModelNames.Name> name(String maker, List<String> said) {
        List<String> words = withStorage(said);
        same.forEach(rule -> replace(words, rule));
        filler.forEach(pattern -> cut(words, pattern));
        while (noise.stream().anyMatch(pattern -> cutAtEnd(words, pattern))) {
            // one after another: « … All-in-One Desktop PC Monitor »
        }
        List<String> base = new ArrayList<>(words);
        variant.forEach(pattern -> cut(base, pattern));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new ModelNames.Name(maker, sorted(words), sorted(base)));
    }

    /** {@code 128 Go}, {@code 128 GB} and {@code 128Go} are one word. */
    private static List<String> withStorage(List<String> said) {
        var words = new ArrayList<String>();
        for (String word : said) {
            int last = words.size() - 1;
            boolean afterNumber = last >= 0 && words.get(last).chars().allMatch(Character::isDigit);
            if (afterNumber && (word.equals("gb") || word.equals("go") || word.equals("tb") || word.equals("to"))) {
                words.set(last, words.get(last) + word.charAt(0) + "b");
            } else {
                words.add(word.matches("\\d{1,4}[gt]o") ? word.substring(0, word.length() - 1) + "b" : word);
            }
        }
        return words;
    }

    private static void replace(List<String> words, Same rule) {
        int length = rule.pattern().size();
        for (int start = 0; start + length <= words.size(); start++) {
            List<String> part = words.subList(start, start + length);
            if (rule.pattern().isWhole(part)) {
                part.clear();
                words.add(start, rule.word());
            }
        }
    }

    private static void cut(List<String> words, WordPattern pattern) {
        int length = pattern.size();
        for (int start = 0; start + length <= words.size(); ) {
            List<String> part = words.subList(start, start + length);
            if (pattern.isWhole(part)) {
                part.clear();
            } else {
                start++;
            }
        }
    }

    private static boolean cutAtEnd(List<String> words, WordPattern pattern) {
        int start = words.size() - pattern.size();
        boolean found = start >= 0 && pattern.isWhole(words.subList(start, words.size()));
        if (found) {
            words.subList(start, words.size()).clear();
        }
        return found;
    }

    private static String sorted(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }
}
