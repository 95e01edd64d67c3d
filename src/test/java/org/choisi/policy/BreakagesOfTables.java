package org.choisi.policy;

import java.util.ArrayList;
import java.util.List;

/** What people write into tables that cannot be read. */
final class BreakagesOfTables {

    private static final String LIFETIMES = "lifecycle/lifetimes.csv";
    private static final String REPAIRS = "lifecycle/repairs.csv";
    private static final String PRECEDENCE = "lifecycle/precedence.csv";
    private static final String L07 =
            "L-07;laptop;*;*;7;5.1;policy;2023-09-29;*;Objectif 2026, 5,1 ans constatés en 2022;"
                    + "Bordeaux Métropole, « Une politique numérique engagée », sept. 2024, Engagement 3";
    private static final String HEADER =
            "id;category;usage;entity;target_years;actual_years;status;valid_from;valid_to;reason;reference";

    private BreakagesOfTables() {}

    static List<Breakage> all() {
        List<Breakage> all = new ArrayList<>();
        all.addAll(numbers());
        all.addAll(ranges());
        all.addAll(words());
        all.addAll(openWords());
        all.addAll(dates());
        all.addAll(rowsAndColumns());
        all.addAll(code());
        all.addAll(rankings());
        return all;
    }

    /** The row of laptops, line 8, with another text for a piece of it. */
    private static Breakage laptop(String name, String from, String to, int column, String fr, String en) {
        return Breakage.of(name, LIFETIMES, L07, L07.replace(from, to), "8:" + column, fr, en);
    }

    private static Breakage years(String written, String fr, String en) {
        return laptop("number written " + written, ";7;", ";" + written + ";", 5, fr, en);
    }

    private static List<Breakage> numbers() {
        return List.of(
                years("sept", "un nombre est attendu", "expects a number"),
                years("7,5", "écrivez « 7.5 »", "write '7.5'"),
                years("80%", "écrivez « 80 »", "write '80'"),
                years("80 %", "écrivez « 80 »", "write '80'"),
                years("1 000", "écrivez « 1000 »", "write '1000'"),
                years("1\u00a0000", "écrivez « 1000 »", "write '1000'"),
                years("1\u202f000", "écrivez « 1000 »", "write '1000'"),
                years("7e1", "écrivez « 70 »", "write '70'"),
                years("-7", "un nombre est attendu", "expects a number"),
                years("+7", "écrivez « 7 »", "write '7'"),
                years("7 ans", "écrivez « 7 »", "write '7'"),
                years("=7", "écrivez « 7 »", "write '7'"),
                years("1e999999999", "un nombre est attendu", "expects a number"),
                years("NaN", "un nombre est attendu", "expects a number"),
                years("7.5.1", "un nombre est attendu", "expects a number"),
                years("0.05", "trop petit", "too small"),
                years("@repair_limit", "est en « percent »", "is in 'percent'"),
                years("@durée", "un nombre est attendu", "expects a number"),
                years("", "est vide ; écrivez un nombre (7 ou 2.5)", "is blank; write a number (7 or 2.5)"),
                laptop("a number of 5 000 digits", ";7;", ";" + "7".repeat(4_999) + ";", 5, "7777…", "7777…"));
    }

    private static Breakage share(String written, String fr, String en) {
        return Breakage.of(
                "range written " + written, REPAIRS, ";< @repair_limit;", ";" + written + ";", "3:6", fr, en);
    }

    private static List<Breakage> ranges() {
        return List.of(
                share("50..10", "à l'envers", "reversed"),
                share("50..50", "à l'envers ou vide", "reversed or empty"),
                share("10..20..30", "deux bornes", "two ends"),
                share("10..", "écrivez « >= 10 »", "write '>= 10'"),
                share("..10", "écrivez « < 10 »", "write '< 10'"),
                share("<= 10", "seuls « >= » et « < »", "only '>=' and '<'"),
                share("> 10", "seuls « >= » et « < »", "only '>=' and '<'"),
                share("dix", "un intervalle est attendu", "expects a number or a range"),
                share("50 %", "écrivez « 50 »", "write '50'"),
                share("< @repare_limit", "peut-être « repair_limit »", "perhaps 'repair_limit'"),
                share("< @restore_years", "est en « years »", "is in 'years'"));
    }

    private static List<Breakage> words() {
        return List.of(
                laptop("unknown category", ";laptop;", ";laptpo;", 2, "peut-être « laptop »", "perhaps 'laptop'"),
                laptop("capitals", ";laptop;", ";LAPTOP;", 2, "peut-être « laptop »", "perhaps 'laptop'"),
                laptop("typographic quotes", ";laptop;", ";“laptop”;", 2, "peut-être « laptop »", "perhaps 'laptop'"),
                laptop("zero-width space", ";laptop;", ";lap\u200btop;", 2, "invisible (U+200B)", "cannot be seen"),
                laptop("a bar too many", ";laptop;", ";laptop |;", 2, "il manque un mot", "a word is missing"),
                laptop("a comma for a bar", ";laptop;", ";laptop, tablet;", 2, "mot connu", "not a word"),
                laptop("unknown usage", ";*;*;7", ";lourd;*;7", 3, "mot connu", "not a word"),
                laptop("blank cell", ";*;*;7", ";;*;7", 3, "est vide", "is blank"),
                laptop("only a no-break space", ";*;*;7", ";\u00a0;*;7", 3, "est vide", "is blank"),
                Breakage.of(
                        "unknown outcome",
                        REPAIRS,
                        ";repair-too-dear;",
                        ";repair-too-deer;",
                        "4:8",
                        "repair-too-dear",
                        "repair-too-dear"),
                laptop("a null byte of text", ";laptop;", ";lap\u0007top;", 2, "invisible (U+0007)", "cannot be seen"),
                laptop(
                        "a cell of 6 000 characters",
                        ";policy;",
                        ";" + "p".repeat(6_000) + ";",
                        7,
                        "5000 au plus",
                        "at most 5000"));
    }

    private static Breakage from(String written, String fr, String en) {
        return laptop("date written " + written, "2023-09-29", written, 8, fr, en);
    }

    private static Breakage entity(String written, String fr, String en) {
        return laptop("entity written " + written, ";*;*;7", ";*;" + written + ";7", 4, fr, en);
    }

    private static List<Breakage> openWords() {
        return List.of(
                entity("Mérignac | *", "ou « * » seul", "or '*' alone"),
                entity("not *", "ou « * » seul", "or '*' alone"),
                entity("Not Mérignac", "écrivez « not Mérignac »", "write 'not Mérignac'"),
                entity("non Mérignac", "écrivez « not Mérignac »", "write 'not Mérignac'"),
                entity("sauf Mérignac", "écrivez « not Mérignac »", "write 'not Mérignac'"),
                entity("tous sauf Mérignac", "écrivez « not Mérignac »", "write 'not Mérignac'"),
                entity("not Pessac | not Mérignac", "« not Mérignac » au début", "'not Mérignac' at the start"),
                entity("toutes", "écrivez « * » seul", "write '*' alone"),
                entity("Tous les services", "écrivez « * » seul", "write '*' alone"),
                entity("tous", "écrivez « * » seul", "write '*' alone"),
                entity("ALL", "écrivez « * » seul", "write '*' alone"),
                entity("any", "écrivez « * » seul", "write '*' alone"),
                entity("-", "« A | B »", "'A | B'"),
                entity("@repair_limit", "« not A »", "'not A'"),
                entity(">= 3", "« >= 3 » n'est pas un nom", "'>= 3' is no name"),
                entity("2023-09-29", "« 2023-09-29 » n'est pas un nom", "'2023-09-29' is no name"),
                Breakage.of(
                        "a star for a code",
                        "indicators/indicators.csv",
                        "IND-01;early-retirement;",
                        "IND-01;*;",
                        "2:2",
                        "écrivez un mot seul",
                        "write one word alone"),
                laptop(
                        "a blank word",
                        ";policy;",
                        ";;",
                        7,
                        "est vide ; écrivez un mot parmi default, policy",
                        "is blank; write one of the words default, policy"));
    }

    private static List<Breakage> dates() {
        return List.of(
                from("29/09/2023", "écrivez « 2023-09-29 »", "write '2023-09-29'"),
                from("29.09.2023", "écrivez « 2023-09-29 »", "write '2023-09-29'"),
                from("2023/09/29", "écrivez « 2023-09-29 »", "write '2023-09-29'"),
                // 1899-12-30 + 45198 days = 2023-09-29.
                from("45198", "écrivez « 2023-09-29 »", "write '2023-09-29'"),
                from("2023-09-29T00:00:00", "écrivez « 2023-09-29 »", "write '2023-09-29'"),
                from("2023-02-30", "n'est pas une date", "is not a date"),
                from("*", "n'est pas une date", "is not a date"),
                from("septembre 2023", "n'est pas une date", "is not a date"),
                laptop(
                        "end before start",
                        "2023-09-29;*",
                        "2023-09-29;2023-09-28",
                        9,
                        "avant de commencer",
                        "before it starts"),
                from("0203-09-29", "une année de 1900 à 2200", "a year from 1900 to 2200"),
                from("2999-01-01", "une année de 1900 à 2200", "a year from 1900 to 2200"),
                laptop(
                        "an end beyond all calendars",
                        "2023-09-29;*",
                        "2023-09-29;9999-12-31",
                        9,
                        "écrivez « * » si rien n'est prévu",
                        "write * when open"),
                laptop("blank end", "2023-09-29;*", "2023-09-29;", 9, "ou * si rien", "or * when open"));
    }

    private static List<Breakage> rowsAndColumns() {
        return List.of(
                Breakage.of("blank row", LIFETIMES, "\n" + L07, "\n\n" + L07, "8:0", "ligne vide", "blank row"),
                Breakage.of(
                        "a hint of spreadsheets",
                        LIFETIMES,
                        HEADER,
                        "sep=;\n" + HEADER,
                        "1:0",
                        "Supprimez la première ligne « sep=; »",
                        "Remove the first line 'sep=;'"),
                laptop("garbled accents", "constatés", "constatÃ©s", 10, "« Ã© » : les accents", "'Ã©': the accents"),
                // The apostrophe ’ of three bytes.
                laptop("a garbled apostrophe", "constatés", "jusquâ€™à", 10, "« â€™ »", "'â€™'"),
                Breakage.of(
                        "row of separators",
                        LIFETIMES,
                        "\n" + L07,
                        "\n;;;;;;;;;;\n" + L07,
                        "8:0",
                        "ligne vide",
                        "blank row"),
                Breakage.of(
                        "no header", LIFETIMES, HEADER + "\n", "", "1:0", "noms des colonnes", "names of the columns"),
                Breakage.of(
                        "a column missing",
                        LIFETIMES,
                        HEADER,
                        HEADER.replace(";entity", ""),
                        "1:0",
                        "il manque la colonne « entity »",
                        "column 'entity' is missing"),
                Breakage.of(
                        "a column renamed",
                        LIFETIMES,
                        "target_years",
                        "target_year",
                        "1:5",
                        "peut-être « target_years »",
                        "perhaps 'target_years'"),
                Breakage.of(
                        "a column too many",
                        LIFETIMES,
                        HEADER,
                        HEADER.replace("entity", "entity;note"),
                        "1:5",
                        "« note » est inconnue",
                        "'note' is unknown"),
                Breakage.of(
                        "a column twice",
                        LIFETIMES,
                        HEADER,
                        HEADER.replace("entity", "usage"),
                        "1:4",
                        "deux fois",
                        "twice"),
                Breakage.of(
                        "a column without a name",
                        LIFETIMES,
                        HEADER,
                        HEADER.replace("entity", ""),
                        "1:4",
                        "pas de nom",
                        "no name"),
                // In each of the twenty-two rows a star stands under target_years; any word may stand under entity.
                Breakage.of(
                                "headers exchanged",
                                LIFETIMES,
                                "usage;entity;target_years",
                                "target_years;usage;entity",
                                "8:3",
                                "un nombre est attendu",
                                "expects a number")
                        .and(21),
                Breakage.of(
                        "a row with other separators",
                        LIFETIMES,
                        "L-08;tablet;*;*;5;*;default",
                        "L-08,tablet,*,*,5,*,default",
                        "9:1",
                        "se mêlent",
                        "are mixed"),
                Breakage.of(
                        "a header with two separators",
                        LIFETIMES,
                        "id;category;usage",
                        "id;category,usage",
                        "1:2",
                        "se mêlent",
                        "are mixed"),
                laptop("a row too long", ";policy;", ";policy;policy;", 0, "12 cellules", "12 cells"),
                laptop("a row too short", ";policy;", ";", 0, "10 cellules", "10 cells"),
                laptop("a line break in a cell", ";policy;", ";\"pol\nicy\";", 7, "plusieurs lignes", "several lines"),
                laptop("an id twice", "L-07", "L-06", 1, "déjà celui de la ligne 7", "already that of row 7"),
                Breakage.of(
                        "an id twice across tables",
                        REPAIRS,
                        "R-01;",
                        "B-01;",
                        "2:1",
                        "lifecycle/batteries.csv:2",
                        "lifecycle/batteries.csv:2"),
                laptop("no id", "L-07;", ";", 1, "pas d'identifiant", "has no id"),
                laptop(
                        "no reason",
                        "Objectif 2026, 5,1 ans constatés en 2022",
                        "",
                        10,
                        "il manque la raison",
                        "the reason is missing"),
                laptop(
                        "a star for a reason",
                        "Objectif 2026, 5,1 ans constatés en 2022",
                        "*",
                        10,
                        "il manque la raison",
                        "the reason is missing"),
                laptop(
                        "a dash for a reference",
                        L07.substring(L07.indexOf("Bordeaux")),
                        "-",
                        11,
                        "il manque la référence",
                        "the reference is missing"),
                laptop(
                        "a star for a reference",
                        L07.substring(L07.indexOf("Bordeaux")),
                        "*",
                        11,
                        "il manque la référence",
                        "the reference is missing"),
                Breakage.file("an empty table", LIFETIMES, "", "1:0", "La première ligne", "The first line"),
                Breakage.file("a header alone", LIFETIMES, HEADER + "\n", "1:0", "aucune ligne", "no row"));
    }

    private static List<Breakage> code() {
        return List.of(
                laptop(
                        "code after a quotation mark",
                        ";laptop;",
                        ";\"\"\"; System.exit(0); //\";",
                        2,
                        "System.exit(0)",
                        "not a word"),
                laptop("a command of a spreadsheet", ";laptop;", ";=cmd|' /C calc'!A0;", 2, "mot connu", "not a word"),
                laptop(
                        "code after a backslash",
                        ";laptop;",
                        ";\"K\\\"\", null, null); System.setProperty(\"\"choisi.canary\"\", \"\"1\"\"); //\";",
                        2,
                        "mot connu",
                        "not a word"),
                years("80 || true", "un nombre est attendu", "expects a number"),
                years("${7}", "un nombre est attendu", "expects a number"),
                years("T(java.lang.Runtime).getRuntime()", "un nombre est attendu", "expects a number"));
    }

    private static Breakage outcome(String name, String from, String to, String at, String fr, String en) {
        return Breakage.of(name, PRECEDENCE, from, to, at, fr, en);
    }

    private static List<Breakage> rankings() {
        return List.of(
                outcome(
                        "a rank in words",
                        "retired;verdict;10;",
                        "retired;verdict;dix;",
                        "2:4",
                        "un nombre est attendu",
                        "expects a number"),
                outcome(
                        "a rank twice",
                        "lost;verdict;11;",
                        "lost;verdict;10;",
                        "3:4",
                        "déjà celui de la ligne 2",
                        "already that of line 2"),
                outcome(
                        "a rank with decimals",
                        "lost;verdict;11;",
                        "lost;verdict;11.5;",
                        "3:4",
                        "nombre entier",
                        "whole number"),
                outcome(
                        "a rank by parameter",
                        "lost;verdict;11;",
                        "lost;verdict;@repair_limit;",
                        "3:4",
                        "nombre entier",
                        "whole number"),
                outcome(
                                "an outcome twice",
                                "V-02;lost;",
                                "V-02;retired;",
                                "3:2",
                                "déjà classé à la ligne 2",
                                "already ranked on line 2")
                        .and(1),
                outcome(
                        "an unknown question",
                        "retired;verdict;10",
                        "retired;verdit;10",
                        "2:3",
                        "peut-être « verdict »",
                        "perhaps 'verdict'"),
                outcome(
                        "an unknown answer",
                        "OUT_OF_SCOPE;none",
                        "OUT_OF_SCOP;none",
                        "2:5",
                        "peut-être « OUT_OF_SCOPE »",
                        "perhaps 'OUT_OF_SCOPE'"),
                outcome(
                        "an unknown action",
                        "OUT_OF_SCOPE;none",
                        "OUT_OF_SCOPE;non",
                        "2:6",
                        "peut-être « none »",
                        "perhaps 'none'"),
                outcome(
                        "an unknown value in a sentence",
                        "le {startOn}, après",
                        "le {startedOn}, après",
                        "11:7",
                        "{startedOn}",
                        "perhaps 'startOn'"),
                outcome(
                        "a value of another rule",
                        "le {startOn}, après",
                        "le {ramGb}, après",
                        "11:7",
                        "aucune règle ne donne",
                        "no rule gives"),
                outcome(
                        "a brace left open",
                        "le {startOn}, après",
                        "le {startOn, après",
                        "11:7",
                        "aucune règle ne donne",
                        "no rule gives"));
    }
}
