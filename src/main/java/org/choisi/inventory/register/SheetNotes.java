package org.choisi.inventory.register;

import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/** What is said of tables and columns that were not read, so that nobody believes they were. */
final class SheetNotes {

    private SheetNotes() {}

    static Text unknown(String sheet) {
        String name = Quoted.of(sheet);
        return new Text(
                "Feuille « %s » : aucun registre reconnu à ses en-têtes, rien n'en est lu.".formatted(name),
                "Sheet '%s': no register recognised by its headers, nothing of it is read.".formatted(name));
    }

    /** Its header is that of a register of activities, and of another one too. */
    static Text both() {
        return new Text(
                "Lu comme registre d'activités seul ; ses en-têtes sont aussi ceux d'un autre registre : séparez-les.",
                "Read as a register of activities alone; its headers are those of another register too: part them.");
    }

    static Text twice(String header) {
        String name = Quoted.of(header);
        return new Text(
                "« %s » : colonne présente deux fois, seule la première est lue.".formatted(name),
                "'%s': the column stands twice, only the first one is read.".formatted(name));
    }
}
