package org.choisi.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/**
 * A word of a list where any word may stand. What looks like grammar, a number or a date is refused: nobody is called so, and
 * the row would silently never apply.
 */
final class OpenWord {

    private static final Pattern BUT = Pattern.compile(
            "(?iu:not|sauf|except|excepté|(?:tout|tous|toutes|all|any)\\s+(?:sauf|but|except))(?:\\s+(.*))?");
    /** A capital after it: « non affecté » may well be how an inventory calls an entity. */
    private static final Pattern NON = Pattern.compile("[Nn]on\\s+(\\p{Lu}.*)");

    private static final Pattern ALL =
            Pattern.compile("(?iu:tout|tous|toute|toutes|all|any|every)(?:\\s+(?iu:les|the)\\s.*)?");
    private static final Pattern NO_WORD =
            Pattern.compile("[@<>=≤≥].*|[^\\p{L}\\p{N}]*|\\d+(?:[./-]\\d+){2}|@?\\w*\\.\\.@?\\w*");

    private OpenWord() {}

    /** @throws CellRefused with what to write instead */
    static void check(Column column, String word) throws CellRefused {
        boolean one = column.type() == Column.Type.WORD;
        boolean isWord = word.indexOf('*') < 0 && !NO_WORD.matcher(word).matches();
        Matcher but = BUT.matcher(word).matches() ? BUT.matcher(word) : NON.matcher(word);
        boolean all = ALL.matcher(word).matches();
        if (one && (!isWord || but.matches() || all || word.indexOf('|') >= 0)) {
            throw refused(column, word, "un mot seul", "one word alone");
        }
        if (!isWord) {
            throw refused(
                    column,
                    word,
                    "« A », « A | B », « not A », ou « * » seul pour dire « peu importe »",
                    "'A', 'A | B', 'not A', or '*' alone to say 'any'");
        }
        if (but.matches()) {
            String name = but.group(1) == null || but.group(1).isEmpty() ? "A" : Quoted.of(but.group(1));
            throw refused(
                    column,
                    word,
                    "« not %s » au début de la cellule pour dire « sauf »".formatted(name),
                    "'not %s' at the start of the cell to say 'all but'".formatted(name));
        }
        if (all) {
            throw refused(column, word, "« * » seul pour dire « peu importe »", "'*' alone to say 'any'");
        }
    }

    private static CellRefused refused(Column column, String word, String fr, String en) {
        return new CellRefused(new Text(
                "« %s » n'est pas un nom de la colonne « %s » : écrivez %s"
                        .formatted(Quoted.of(word), column.name(), fr),
                "'%s' is no name of column '%s': write %s".formatted(Quoted.of(word), column.name(), en)));
    }
}
