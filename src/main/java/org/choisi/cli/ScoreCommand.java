package org.choisi.cli;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.tender.Evaluation;
import org.choisi.tender.Tender;
import org.choisi.tender.TenderDesk;
import org.choisi.tender.ocds.Marks;
import org.choisi.tender.ocds.TenderReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code choisi score}: consultations and their bids in, checks, scores and ranking out. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Contrôle et note des consultations : ce qui bloque, le classement, s'il est sûr."
                + " / Checks and scores tenders: what blocks, the ranking, how sure it is.")
final class ScoreCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Consultations en OCDS (JSON) ; « - » est l'entrée standard. / Tenders; - is standard input.")
    private List<String> files;

    @Option(
            names = "--marks",
            paramLabel = "FILE",
            description = "Notes des offres, CSV ou XLSX ; peut se répéter. / Marks of the bids; may be repeated.")
    private List<String> marks = List.of();

    @Option(
            names = "--format",
            paramLabel = "ndjson|text",
            defaultValue = "text",
            description = "Forme des résultats (défaut : text). / Form of the results.")
    private ScoreFormat format;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Marks> given = marks.stream().map(ScoreCommand::marks).toList();
        var policy = common.installation().openForOneTopic();
        var desk = new TenderDesk(policy.rules(), policy.reference());
        var tally = new ScoreTally(common.language());
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            var scoring = new Scoring(desk, given, common.asOf(), out, tally);
            files.forEach(scoring::score);
        } catch (UncheckedIOException | IOException e) {
            return SafeFile.readerLeft(e) ? 0 : notWritten(e);
        }
        tally.print(spec.commandLine().getErr(), common.verbose());
        if (tally.nothingButFailures()) {
            return ChoisiCommand.UNUSABLE;
        }
        return tally.anyFailed() ? ChoisiCommand.REFUSED : 0;
    }

    private static int notWritten(Exception e) {
        throw new ChoisiCommand.Unusable(
                new Text("écriture impossible : " + e.getMessage(), "cannot write: " + e.getMessage()));
    }

    private static Marks marks(String name) {
        try (InputFile file = InputFile.of(name)) {
            return Marks.read(file.path(), file.name());
        } catch (Refused refused) {
            throw new ChoisiCommand.Unusable(refused.text());
        }
    }

    /** Files scored one after the other: no more than one evaluation is held at a time. */
    private final class Scoring {

        private final TenderDesk desk;
        private final List<Marks> marks;
        private final LocalDate asOf;
        private final OutputStream out;
        private final ScoreTally tally;
        private final ByteArrayOutputStream result = new ByteArrayOutputStream();

        Scoring(TenderDesk desk, List<Marks> marks, LocalDate asOf, OutputStream out, ScoreTally tally) {
            this.desk = desk;
            this.marks = marks;
            this.asOf = asOf;
            this.out = out;
            this.tally = tally;
        }

        /** What could be read of a file is scored, also when the rest cannot be read. */
        void score(String name) {
            tally.file();
            try (InputFile file = InputFile.of(name)) {
                TenderReader.read(file.path(), name, this::score);
            } catch (NoRules none) {
                throw none.why;
            } catch (Refused refused) {
                tally.failed(refused.text());
            }
        }

        private void score(Tender tender) {
            Tender marked = tender;
            for (Marks sheet : marks) {
                marked = sheet.on(marked);
            }
            print(evaluate(marked));
        }

        private Evaluation evaluate(Tender tender) {
            try {
                return desk.evaluate(tender, asOf);
            } catch (Refused refused) {
                throw new NoRules(refused);
            }
        }

        private void print(Evaluation evaluation) {
            result.reset();
            format.write(evaluation, common.language(), result);
            try {
                result.writeTo(out);
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            tally.evaluated(evaluation);
        }
    }

    /** The rules cannot answer on that day, whatever the file: no file is to blame. */
    private static final class NoRules extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Refused why;

        NoRules(Refused why) {
            super(why.getMessage(), null, false, false);
            this.why = why;
        }
    }
}
