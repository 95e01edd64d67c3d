package org.choisi.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.choisi.measure.Text;

/**
 * Writes documents of one inventory as lists of passages. Thousands of pieces of advice are put together from the same
 * few reasons: kept so, a fleet whose every asset is a case of its own takes a tenth of the room and of the time.
 */
final class Passages {

    private static final String PASSAGE =
            "insert into passages (inventory, passage_no, text_fr, text_en) values (?, ?, ?, ?)";
    private static final int MOST_KEPT = 40_000;
    /** Where documents are cut. Any place would do, as long as both languages are cut in as many pieces. */
    private static final List<String> CUTS = List.of("{\"rule\":", "{\"text\":", "],\"", ",\"inferred\":");

    private final UUID inventory;
    private final Batches batches;
    private final Map<Text, Integer> numbers = new HashMap<>();
    private int count;

    Passages(UUID inventory, Batches batches) {
        this.inventory = inventory;
        this.batches = batches;
    }

    /** Keeps a document and gives the numbers of its passages, in order. */
    String keep(Text document) {
        if (numbers.size() > MOST_KEPT) {
            numbers.clear(); // one met again is written again, under another number
        }
        List<String> french = cut(document.fr());
        List<String> english = cut(document.en());
        if (french.size() != english.size()) {
            return String.valueOf(number(document));
        }
        var list = new StringBuilder();
        for (int index = 0; index < french.size(); index++) {
            list.append(index == 0 ? "" : " ").append(number(new Text(french.get(index), english.get(index))));
        }
        return list.toString();
    }

    /** The document that a list of passages stands for. */
    static String document(String list, Map<Integer, String> passages) {
        return numbers(list).stream().map(passages::get).collect(Collectors.joining());
    }

    static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : list.split(" ")) {
            numbers.add(Integer.valueOf(number));
        }
        return numbers;
    }

    /** Keeps one passage and gives its number. */
    int number(Text passage) {
        return numbers.computeIfAbsent(passage, added -> {
            count++;
            batches.add(PASSAGE, inventory, count, added.fr(), added.en());
            return count;
        });
    }

    private static List<String> cut(String document) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int index = 1; index < document.length(); index++) {
            if (isCut(document, index)) {
                pieces.add(document.substring(start, index));
                start = index;
            }
        }
        pieces.add(document.substring(start));
        return pieces;
    }

    private static boolean isCut(String document, int index) {
        char c = document.charAt(index);
        if (c != '{' && c != ']' && c != ',') {
            return false;
        }
        for (String cut : CUTS) {
            if (document.startsWith(cut, index)) {
                return true;
            }
        }
        return false;
    }
}
