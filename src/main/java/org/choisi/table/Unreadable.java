package org.choisi.table;

import java.io.IOException;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/** Why a file could not be read at all, in one sentence that says what to do. */
public final class Unreadable {

    private Unreadable() {}

    public static Refused file(IOException cause) {
        return new Refused(new Text(
                "Le fichier n'a pas pu être lu jusqu'au bout ; vérifiez qu'il est complet et accessible.",
                "The file could not be read to its end; check that it is complete and accessible."));
    }

    public static Refused missing(String name) {
        return new Refused(new Text(
                "Fichier introuvable ou illisible : « " + name + " » ; vérifiez son nom et vos droits.",
                "File not found or not readable: \"" + name + "\"; check its name and your permissions."));
    }

    public static Refused directory(String name) {
        return new Refused(new Text(
                "« " + name + " » est un dossier ; indiquez un fichier d'inventaire.",
                "\"" + name + "\" is a folder; give an inventory file."));
    }

    public static Refused empty() {
        return new Refused(new Text(
                "Le fichier est vide ; refaites l'export, il faut au moins une ligne d'en-têtes.",
                "The file is empty; export it again, at least a header line is needed."));
    }

    public static Refused notText() {
        return new Refused(new Text(
                "Ce fichier n'est ni un tableau ni du texte (une image, un programme ?) ; donnez un CSV, un XLSX ou un"
                        + " JSON.",
                "This file is neither a table nor text (an image, a program?); give a CSV, an XLSX or a JSON."));
    }

    public static Refused unclosed(int line) {
        return new Refused(new Text(
                "Ligne " + line + " : un guillemet ouvert n'est jamais refermé, ou la ligne est démesurée ; le fichier"
                        + " semble coupé ou abîmé, refaites l'export.",
                "Line " + line + ": a quotation mark is opened and never closed, or the line is far too long; the file"
                        + " seems cut off or damaged, export it again."));
    }

    public static Refused oldWorkbook() {
        return new Refused(new Text(
                "Classeur d'un ancien format (.xls) ou protégé par un mot de passe ; enregistrez-le en .xlsx sans mot de"
                        + " passe, ou en CSV.",
                "Workbook in an old format (.xls) or protected by a password; save it as .xlsx without a password, or as"
                        + " CSV."));
    }

    public static Refused notWorkbook() {
        return new Refused(new Text(
                "Archive ZIP qui n'est pas un classeur .xlsx ; s'il s'agit d'un tableau (.ods…), enregistrez-le en .xlsx"
                        + " ou en CSV.",
                "ZIP archive that is not an .xlsx workbook; if it is a spreadsheet (.ods…), save it as .xlsx or CSV."));
    }

    public static Refused brokenWorkbook() {
        return new Refused(new Text(
                "Classeur .xlsx abîmé ou incomplet ; ouvrez-le, enregistrez-le de nouveau en .xlsx ou en CSV.",
                "Damaged or incomplete .xlsx workbook; open it and save it again as .xlsx or CSV."));
    }

    public static Refused oversizedWorkbook() {
        return new Refused(new Text(
                "Classeur .xlsx refusé : son contenu décompressé est démesuré ; enregistrez la feuille utile en CSV.",
                "Workbook refused: its content is far too large once unpacked; save the useful sheet as CSV."));
    }

    public static Refused unsafeWorkbook() {
        return new Refused(new Text(
                "Classeur .xlsx refusé : il contient des déclarations qu'aucun tableur n'écrit ; enregistrez-le de"
                        + " nouveau depuis un tableur.",
                "Workbook refused: it holds declarations that no spreadsheet program writes; save it again from one."));
    }

    public static Refused brokenJson(int line) {
        return new Refused(new Text(
                "JSON incomplet ou mal formé, vers la ligne " + line + " ; refaites l'export.",
                "Incomplete or malformed JSON, near line " + line + "; export it again."));
    }

    public static Refused unknownJson() {
        return new Refused(new Text(
                "JSON qui n'est pas un inventaire d'agent GLPI (« deviceid » et « content » attendus) ; exportez"
                        + " l'inventaire en CSV.",
                "JSON that is not a GLPI agent inventory (\"deviceid\" and \"content\" expected); export the inventory as"
                        + " CSV."));
    }
}
