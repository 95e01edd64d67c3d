package org.choisi.tender.ocds;

import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/** Why a file of consultations could not be read, in one sentence that says what to do. */
record Refusals(String name) {

    Refused missing() {
        return because(
                "fichier introuvable ou illisible ; vérifiez son nom et vos droits.",
                "file not found or not readable; check its name and your permissions.");
    }

    Refused folder() {
        return because("c'est un dossier ; indiquez un fichier.", "this is a folder; give a file.");
    }

    Refused unread() {
        return because(
                "le fichier n'a pas pu être lu jusqu'au bout ; vérifiez qu'il est complet et accessible.",
                "the file could not be read to its end; check that it is complete and accessible.");
    }

    Refused empty() {
        return because("le fichier est vide ; refaites l'export.", "the file is empty; export it again.");
    }

    Refused notJson() {
        return because(
                "ce n'est pas du JSON (une image, une archive, un tableau ?) ; donnez une consultation au format OCDS.",
                "this is not JSON (an image, an archive, a table?); give a consultation in the OCDS format.");
    }

    Refused broken(int line) {
        return because(
                "JSON incomplet ou mal formé, vers la ligne %d ; refaites l'export.".formatted(line),
                "incomplete or malformed JSON, near line %d; export it again.".formatted(line));
    }

    Refused repeatedKey(int line) {
        return because(
                "vers la ligne %d, un objet JSON donne deux fois le même champ ; gardez-en un seul.".formatted(line),
                "near line %d a JSON object gives the same field twice; keep only one.".formatted(line));
    }

    Refused beyond(int line) {
        return because(
                ("vers la ligne %d, un nombre, un texte ou un emboîtement est démesuré ; ce n'est pas une consultation"
                                + " ordinaire, refaites l'export.")
                        .formatted(line),
                "near line %d a number, a text or the nesting is far too large; this is no ordinary consultation, export it again."
                        .formatted(line));
    }

    Refused tooLarge() {
        long megabytes = OneDocument.MOST_BYTES / 1_000_000;
        int millions = JsonTree.MOST_VALUES / 1_000_000;
        return because(
                ("document trop grand : au plus %d Mo et %d millions de valeurs par document JSON ; écrivez une"
                                + " publication par ligne (JSON Lines).")
                        .formatted(megabytes, millions),
                "document too large: at most %d MB and %d million values in one JSON document; write one release a line (JSON Lines)."
                        .formatted(megabytes, millions));
    }

    Refused nothing() {
        return because(
                "rien de reconnaissable : aucune consultation OCDS (« releases », « records » ou un objet « tender »).",
                "nothing recognisable: no OCDS consultation (\"releases\", \"records\" or a \"tender\" object).");
    }

    Refused unknown(int line) {
        return because(
                "ligne %d : ce JSON n'est pas une publication OCDS ; le reste a été lu.".formatted(line),
                "line %d: this JSON is no OCDS release; the rest was read.".formatted(line));
    }

    Refused prozorro() {
        return because(
                "c'est le format de ProZorro (« data »), qui ressemble à OCDS mais n'en est pas ; exportez la consultation en"
                        + " OCDS 1.1.",
                "this is the ProZorro format (\"data\"), which looks like OCDS but is not; export the consultation as OCDS 1.1.");
    }

    Refused apart(int line, String ocid) {
        String said = Quote.of(ocid);
        return because(
                ("ligne %d : la consultation « %s » a déjà été lue plus haut ; placez ses publications l'une après l'autre,"
                                + " ou dans un même paquet.")
                        .formatted(line, said),
                "line %d: consultation \"%s\" was read further up; put its releases next to one another, or in one package."
                        .formatted(line, said));
    }

    Refused bidsAlone(int line) {
        return because(
                "vers la ligne %d : des offres sans leur consultation (« tender ») ; joignez la publication qui l'annonce."
                        .formatted(line),
                "near line %d: bids without their consultation (\"tender\"); add the release that announces it."
                        .formatted(line));
    }

    Refused missingColumns(String columns) {
        return because(
                ("colonnes manquantes : %s ; l'en-tête attendu est lot;bid;criterion;mark;outOf;reason;proof, ou"
                                + " lot;criterion puis une colonne par offre.")
                        .formatted(columns),
                ("missing columns: %s; the header expected is lot;bid;criterion;mark;outOf;reason;proof, or lot;criterion and"
                                + " a column for each bid.")
                        .formatted(columns));
    }

    Refused repeatedColumn(int line, String column) {
        return because(
                "ligne %d : deux colonnes « %s » ; gardez-en une.".formatted(line, column),
                "line %d: two columns '%s'; keep one.".formatted(line, column));
    }

    Refused notMarks() {
        return because(
                "des notes sont attendues en CSV ou en XLSX, pas en JSON.",
                "marks are expected as CSV or XLSX, not as JSON.");
    }

    Refused tooManyMarks(int most) {
        return because(
                "plus de %d notes ; coupez le fichier.".formatted(most),
                "more than %d marks; split the file.".formatted(most));
    }

    /** The same cause with the name of the file, which those who told it did not know. */
    Refused named(Refused refused) {
        Text text = refused.text();
        return text.fr().startsWith(Quote.of(name) + " : ") ? refused : because(text.fr(), text.en());
    }

    private Refused because(String fr, String en) {
        String file = Quote.of(name);
        return new Refused(new Text(file + " : " + fr, file + ": " + en));
    }
}
