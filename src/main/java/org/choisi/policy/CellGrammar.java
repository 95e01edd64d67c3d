package org.choisi.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/**
 * The closed grammar of a table's cells: a number, {@code a..b}, {@code >= n}, {@code < n}, {@code A | B}, {@code not A},
 * {@code *}, {@code @parameter}. Nothing in a cell is ever run.
 */
final class CellGrammar {

    private static final String TERM = "(\\d{1,12}(?:\\.\\d{1,6})?|@[a-z][a-z0-9_]*)";
    private static final Pattern NUMBER = Pattern.compile(TERM);
    private static final Pattern BETWEEN = Pattern.compile(TERM + "\\s*\\.\\.\\s*" + TERM);
    private static final Pattern AT_LEAST = Pattern.compile(">=\\s*" + TERM);
    private static final Pattern BELOW = Pattern.compile("<\\s*" + TERM);
    private static final Pattern NOT = Pattern.compile("not\\s+(.+)");

    private static final int MOST_WORDS_TOLD = 8;

    private final Vocabularies vocabularies;
    private final Map<String, String> parameters;

    /** @param parameters the names that cells may use and their units; null when they could not be read */
    CellGrammar(Vocabularies vocabularies, Map<String, String> parameters) {
        this.vocabularies = vocabularies;
        this.parameters = parameters;
    }

    /** @throws CellRefused when the text is not a cell of this column */
    Cell parse(Column column, String text) throws CellRefused {
        if (text.isBlank()) {
            Text instead = instead(column);
            throw new CellRefused(new Text(
                    "la cellule « %s » est vide ; écrivez %s".formatted(column.name(), instead.fr()),
                    "the cell '%s' is blank; write %s".formatted(column.name(), instead.en())));
        }
        return switch (column.type()) {
            case TEXT -> new Cell.OfText(text);
            case WORD -> new Cell.OfText(word(column, text));
            case WORDS -> new Cell.OfWords(words(column, text));
            case NUMBER -> number(column, text);
            case RANGE -> range(column, text);
            case PHRASES -> new Cell.OfPhrases(phrases(text));
        };
    }

    /** What may stand in a cell that was left blank. */
    private Text instead(Column column) {
        return switch (column.type()) {
            case WORDS, RANGE, PHRASES -> new Text("« * » pour dire « peu importe »", "* to say 'any'");
            case NUMBER ->
                column.optional()
                        ? new Text("un nombre, ou « * » s'il n'est pas connu", "a number, or * when it is not known")
                        : new Text("un nombre (7 ou 2.5)", "a number (7 or 2.5)");
            case WORD -> aWordOf(vocabularies.words(column.vocabulary()));
            case TEXT -> new Text("une phrase", "a sentence");
        };
    }

    private static Text aWordOf(Set<String> known) {
        if (known.isEmpty() || known.size() > MOST_WORDS_TOLD) {
            return new Text("un mot", "a word");
        }
        String list = String.join(", ", new TreeSet<>(known));
        return new Text("un mot parmi %s".formatted(list), "one of the words %s".formatted(list));
    }

    private static Phrases phrases(String text) throws CellRefused {
        List<String> written = new ArrayList<>();
        for (String phrase : "*".equals(text) ? new String[0] : text.split("\\|", -1)) {
            written.add(phrase.strip());
        }
        try {
            return Phrases.of(written);
        } catch (IllegalArgumentException e) {
            throw new CellRefused(new Text(
                    "« %s » n'a ni lettre ni chiffre : cette tournure se trouverait partout"
                            .formatted(Quoted.of(e.getMessage())),
                    "'%s' has no letter or digit: that phrase would be found everywhere"
                            .formatted(Quoted.of(e.getMessage()))));
        }
    }

    private Words words(Column column, String text) throws CellRefused {
        if ("*".equals(text)) {
            return Words.ANY;
        }
        Matcher not = NOT.matcher(text);
        boolean negated = not.matches();
        var listed = new TreeSet<String>();
        for (String word : (negated ? not.group(1) : text).split("\\|", -1)) {
            listed.add(word(column, word.strip()));
        }
        return new Words(listed, negated);
    }

    private String word(Column column, String word) throws CellRefused {
        if (word.isEmpty()) {
            throw new CellRefused(
                    new Text("il manque un mot avant ou après « | »", "a word is missing before or after '|'"));
        }
        Set<String> known = vocabularies.words(column.vocabulary());
        if (known.isEmpty()) {
            OpenWord.check(column, word);
            return Vocabularies.folded(word);
        }
        if (!known.contains(word)) {
            throw new CellRefused(new Text(
                    "« %s » n'est pas un mot connu de la colonne « %s »%s"
                            .formatted(
                                    Quoted.of(word),
                                    column.name(),
                                    Nearest.to(word, known).fr()),
                    "'%s' is not a word that column '%s' knows%s"
                            .formatted(
                                    Quoted.of(word),
                                    column.name(),
                                    Nearest.to(word, known).en())));
        }
        return word;
    }

    private Cell number(Column column, String text) throws CellRefused {
        if (column.optional() && "*".equals(text)) {
            return new Cell.OfNumber(null, column.inYears());
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new CellRefused(new Text(
                    "« %s » : un nombre est attendu dans la colonne « %s », en chiffres, avec un point au plus (7 ou 2.5)%s"
                            .formatted(
                                    Quoted.of(text),
                                    column.name(),
                                    Meant.number(text).fr()),
                    "'%s': column '%s' expects a number in digits with at most one point (7 or 2.5)%s"
                            .formatted(
                                    Quoted.of(text),
                                    column.name(),
                                    Meant.number(text).en())));
        }
        return new Cell.OfNumber(term(column, text), column.inYears());
    }

    private Cell range(Column column, String text) throws CellRefused {
        if ("*".equals(text)) {
            return new Cell.OfRange(null, null, false, column.inYears());
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return between(column, text, between);
        }
        Matcher atLeast = AT_LEAST.matcher(text);
        if (atLeast.matches()) {
            return new Cell.OfRange(term(column, atLeast.group(1)), null, false, column.inYears());
        }
        Matcher below = BELOW.matcher(text);
        if (below.matches()) {
            return new Cell.OfRange(null, term(column, below.group(1)), false, column.inYears());
        }
        if (NUMBER.matcher(text).matches()) {
            return new Cell.OfRange(term(column, text), null, true, column.inYears());
        }
        throw new CellRefused(new Text(
                "« %s » : un nombre ou un intervalle est attendu dans la colonne « %s » (5..10, >= 5, < 10, ou *)%s"
                        .formatted(
                                Quoted.of(text),
                                column.name(),
                                Meant.range(text).fr()),
                "'%s': column '%s' expects a number or a range (5..10, >= 5, < 10, or *)%s"
                        .formatted(
                                Quoted.of(text),
                                column.name(),
                                Meant.range(text).en())));
    }

    private Cell between(Column column, String text, Matcher between) throws CellRefused {
        Cell.Term from = term(column, between.group(1));
        Cell.Term below = term(column, between.group(2));
        if (from.number() != null && below.number() != null && from.number().compareTo(below.number()) >= 0) {
            throw new CellRefused(new Text(
                    "l'intervalle « %s » est à l'envers ou vide : la première borne doit être plus petite que la seconde"
                            .formatted(text),
                    "the range '%s' is reversed or empty: its first end must be smaller than the second"
                            .formatted(text)));
        }
        return new Cell.OfRange(from, below, false, column.inYears());
    }

    private Cell.Term term(Column column, String text) throws CellRefused {
        if (text.startsWith("@")) {
            String name = text.substring(1);
            if (parameters != null) {
                check(column, name);
            }
            return new Cell.Term(null, name);
        }
        BigDecimal number = new BigDecimal(text);
        if (column.least() != null && number.compareTo(column.least()) < 0) {
            throw new CellRefused(new Text(
                    "« %s » est trop petit : la colonne « %s » commence à %s"
                            .formatted(text, column.name(), column.least().toPlainString()),
                    "'%s' is too small: column '%s' starts at %s"
                            .formatted(text, column.name(), column.least().toPlainString())));
        }
        if (column.most() != null && number.compareTo(column.most()) > 0) {
            throw new CellRefused(new Text(
                    "« %s » est trop grand : la colonne « %s » s'arrête à %s"
                            .formatted(text, column.name(), column.most().toPlainString()),
                    "'%s' is too large: column '%s' ends at %s"
                            .formatted(text, column.name(), column.most().toPlainString())));
        }
        return new Cell.Term(number, null);
    }

    private void check(Column column, String name) throws CellRefused {
        if (!parameters.containsKey(name)) {
            Text nearest = Nearest.to(name, parameters.keySet());
            throw new CellRefused(new Text(
                    "le paramètre « %s » n'existe pas%s".formatted(Quoted.of(name), nearest.fr()),
                    "there is no parameter '%s'%s".formatted(Quoted.of(name), nearest.en())));
        }
        String unit = parameters.get(name);
        if (!column.unit().isEmpty() && !unit.isEmpty() && !unit.equals(column.unit())) {
            throw new CellRefused(new Text(
                    "le paramètre « %s » est en « %s », la colonne « %s » en « %s »"
                            .formatted(name, unit, column.name(), column.unit()),
                    "parameter '%s' is in '%s', column '%s' in '%s'"
                            .formatted(name, unit, column.name(), column.unit())));
        }
    }
}
