package org.choisi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.choisi.ecoscore.EcoscoreDesk;
import org.choisi.ecoscore.Project;
import org.choisi.ecoscore.Questionnaire;
import org.choisi.ecoscore.reading.ProjectFile;
import org.choisi.ecoscore.report.QuestionnaireFile;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Quoted;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code choisi ecoscore}: projects in, grades with their reasons out; or an empty questionnaire. */
@Command(
        name = "ecoscore",
        mixinStandardHelpOptions = true,
        description = "Note des projets de A à G, avec les raisons et ce qui relèverait la note."
                + " / Grades projects from A to G, with reasons and what would lift the grade.")
final class EcoscoreCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Projets en JSON, ou réponses en CSV ou XLSX (project;question;answer) ; « - » est l'entrée"
                    + " standard. / Projects in JSON, or answers in CSV or XLSX; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--rgesn",
            paramLabel = "FILE",
            description = "Auto-évaluation RGESN (JSON), pour le projet qui n'en a pas."
                    + " / RGESN self-assessment (JSON), for the project that has none.")
    private String rgesn;

    @Option(
            names = "--compare",
            description = "Ajoute la comparaison des versions d'un même projet (ndjson ; toujours en text)."
                    + " / Adds the comparison of versions of one project (ndjson; always in text).")
    private boolean compare;

    @Option(
            names = "--questionnaire",
            description = "Écrit le questionnaire vide, à remplir puis à donner comme FILE."
                    + " / Writes the empty questionnaire, to fill in and give as FILE.")
    private boolean questionnaire;

    @Option(
            names = "--kind",
            paramLabel = "project|service|product",
            defaultValue = "project",
            description = "Nature, pour le questionnaire (défaut : project). / Kind, for the questionnaire.")
    private String kind;

    @Option(
            names = "--format",
            paramLabel = "ndjson|text|csv",
            description = "Forme des résultats (défaut : ndjson, ou celle de l'extension de --out)."
                    + " / Form of the results (default: ndjson, or that of the ending of --out).")
    private EcoscoreFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Où écrire les résultats. / Where to write results.")
    private Path out;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (files.isEmpty() != questionnaire) {
            throw new ChoisiCommand.Unusable(new Text(
                    "donnez des fichiers de projets, ou --questionnaire, l'un des deux",
                    "give files of projects, or --questionnaire, one of the two"));
        }
        ResultFiles.mustDiffer(files, out);
        AdviceDesk opened = common.installation().openForOneTopic();
        var desk = new EcoscoreDesk(opened.rules(), opened.reference());
        try (OutputStream results = out == null ? new FileOutputStream(FileDescriptor.out) : SafeFile.open(out)) {
            int exit = questionnaire ? writeQuestionnaire(desk, results) : score(desk, results);
            SafeFile.whole(results);
            return exit;
        } catch (UncheckedIOException | IOException e) {
            if (SafeFile.readerLeft(e)) {
                return 0;
            }
            throw ResultFiles.cannotWrite(
                    e instanceof UncheckedIOException wrapped ? wrapped.getCause() : (IOException) e);
        }
    }

    private int writeQuestionnaire(EcoscoreDesk desk, OutputStream results) throws IOException {
        Set<String> kinds = desk.kinds(common.asOf());
        if (!kinds.contains(kind)) {
            throw new ChoisiCommand.Unusable(new Text(
                    "--kind : « %s » n'est pas une nature ; %s".formatted(Quoted.of(kind), String.join(", ", kinds)),
                    "--kind: '%s' is no kind; %s".formatted(Quoted.of(kind), String.join(", ", kinds))));
        }
        Questionnaire asked = desk.questionnaire(kind, common.asOf());
        if (ending().equals("xlsx")) {
            QuestionnaireFile.writeWorkbook(asked, common.language(), results);
        } else {
            QuestionnaireFile.writeCsv(asked, common.language(), results);
        }
        return 0;
    }

    /** Of the result's file; empty when there is none. */
    private String ending() {
        String name = out == null ? "" : out.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private EcoscoreFormat form() {
        if (format != null) {
            return format;
        }
        return switch (ending()) {
            case "txt" -> EcoscoreFormat.TEXT;
            case "csv" -> EcoscoreFormat.CSV;
            default -> EcoscoreFormat.NDJSON;
        };
    }

    private int score(EcoscoreDesk desk, OutputStream results) throws IOException {
        Object assessment = rgesn == null ? null : assessment();
        var writing = new EcoscoreWriting(form(), compare, common.language(), results);
        var tally = new EcoscoreTally(common.language());
        for (String file : files) {
            try (InputFile input = InputFile.of(file)) {
                ProjectFile.read(input.path(), input.name(), project -> {
                    Project whole = assessment == null ? project : project.withAnswer("rgesn_criteria", assessment);
                    tally.scored(writing.write(desk.score(whole, common.asOf())));
                });
            } catch (Refused refused) {
                tally.failed(refused.text());
            }
        }
        writing.end();
        tally.print(spec.commandLine().getErr(), common.verbose());
        return tally.exit();
    }

    private Object assessment() {
        try (InputFile input = InputFile.needed(rgesn)) {
            return ProjectFile.assessment(input.path(), input.name());
        } catch (Refused refused) {
            throw new ChoisiCommand.Unusable(refused.text());
        }
    }
}
