package org.choisi.ecoscore.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.choisi.ecoscore.Project;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.table.CsvFile;
import org.choisi.table.Kind;
import org.choisi.table.Unreadable;
import org.choisi.table.WorkbookFile;

/** A file of projects, recognised by its content: JSON, CSV or XLSX. */
public final class ProjectFile {

    /** Far larger than any portfolio of projects. */
    private static final long MOST_BYTES = 100_000_000;

    private ProjectFile() {}

    /**
     * Gives each project of a file.
     *
     * @param name what the file is called
     * @return how many there were
     * @throws Refused when the file cannot be read to its end; projects before that have been given
     */
    public static int read(Path file, String name, Consumer<Project> projects) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refused(new Text(
                        "plus de 100 Mo : ce n'est pas un questionnaire",
                        "more than 100 MB: this is no questionnaire"));
            }
            return switch (Kind.of(file)) {
                case JSON -> json(file, projects);
                case WORKBOOK -> TableProjects.read(WorkbookFile.open(file), name, projects);
                case TEXT -> TableProjects.read(CsvFile.open(file), name, projects);
            };
        } catch (IOException e) {
            throw named(name, Unreadable.file(e));
        } catch (Refused refused) {
            throw named(name, refused);
        }
    }

    private static int json(Path file, Consumer<Project> projects) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return JsonProjects.read(in, "", projects);
        }
    }

    /**
     * A self-assessment of the RGESN as it stands in a file, to be given as an answer.
     *
     * @throws Refused when it is no JSON
     */
    public static Object assessment(Path file, String name) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (Files.size(file) > MOST_BYTES || Kind.of(file) != Kind.JSON) {
                throw new Refused(new Text("un fichier JSON est attendu", "a JSON file is expected"));
            }
            return JsonProjects.value(in, "");
        } catch (IOException e) {
            throw named(name, Unreadable.file(e));
        } catch (Refused refused) {
            throw named(name, refused);
        }
    }

    private static Refused named(String name, Refused refused) {
        return new Refused(new Text(
                name + " : " + refused.text().fr(), name + ": " + refused.text().en()));
    }
}
