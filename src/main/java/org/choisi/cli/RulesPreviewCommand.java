package org.choisi.cli;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.choisi.install.Installation;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.tender.Tender;
import org.choisi.tender.ocds.TenderReader;
import org.choisi.workbench.preview.FleetPreview;
import org.choisi.workbench.preview.Preview;
import org.choisi.workbench.preview.PreviewJson;
import org.choisi.workbench.preview.PreviewText;
import org.choisi.workbench.preview.Side;
import org.choisi.workbench.preview.TenderPreview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code choisi rules preview}: what changed rules, or another day, would change. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = "Montre ce qu'un brouillon de règles, ou une autre date, changerait aux avis."
                + " / Shows what a draft of the rules, or another day, would change in advice.")
final class RulesPreviewCommand implements Callable<Integer> {

    private static final int REJECTS_SHOWN = 3;
    private static final int NOTES_SHOWN = 4;

    /** How the result is written. */
    private enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--draft",
            paramLabel = "DIR",
            description = "Dossier des règles modifiées. / Folder of the changed rules.")
    private Path draft;

    @Option(
            names = "--fleet",
            required = true,
            paramLabel = "FILE",
            description = "Inventaire ; « - » est l'entrée standard. / Inventory; - is standard input.")
    private String fleet;

    @Option(
            names = "--tender",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Consultations en OCDS (JSON) ; peut se répéter. / Tenders; may be repeated.")
    private List<String> tenders = List.of();

    @Option(
            names = "--draft-as-of",
            paramLabel = "DATE",
            description =
                    "Date à laquelle le brouillon est appliqué (défaut : --as-of) ; sans --draft, les mêmes règles à"
                            + " cette date. / Day on which the draft applies; without --draft, the same rules on that day.")
    private LocalDate draftAsOf;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Forme du résultat (défaut : text). / Form of the result.")
    private Format format;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (draft == null && draftAsOf == null) {
            throw new ChoisiCommand.Unusable(new Text(
                    "donnez --draft (un dossier de règles), --draft-as-of (une autre date), ou les deux",
                    "give --draft (a folder of rules), --draft-as-of (another day), or both"));
        }
        var before = new Side(opened(common.installation()), common.asOf());
        before.desk().advisor(before.asOf());
        Optional<Side> after = other(before);
        return after.isEmpty() ? ChoisiCommand.REFUSED : write(preview(before, after.get()));
    }

    /** A draft that cannot be used is not an accident: what is wrong with it is the result. */
    private Optional<Side> other(Side before) {
        try {
            AdviceDesk desk =
                    draft == null ? before.desk() : opened(common.installation().withRules(draft));
            var side = new Side(desk, draftAsOf == null ? before.asOf() : draftAsOf);
            side.desk().advisor(side.asOf());
            return Optional.of(side);
        } catch (Refused refused) {
            print(refused);
            say(new Text(
                    "Ce brouillon ne peut pas être appliqué : corrigez ce qui précède.",
                    "This draft cannot be applied: correct the above."));
            return Optional.empty();
        }
    }

    /** A refusal without a place is about the set as a whole. */
    private void print(Refused refused) {
        List<Finding> findings =
                refused.findings().isEmpty() ? List.of(new Finding("rules", 0, 0, refused.text())) : refused.findings();
        PrintWriter out = spec.commandLine().getOut();
        findings.forEach(finding -> out.println(finding.in(common.language())));
        out.flush();
    }

    /** Without a tender the rules about purchasing are left alone, which saves their compilation. */
    private AdviceDesk opened(Installation installation) {
        return tenders.isEmpty() ? installation.openForOneTopic() : installation.open();
    }

    private Preview preview(Side before, Side after) {
        List<Reject> rejects = new ArrayList<>();
        FleetPreview advice = fleet(before, after, rejects);
        List<TenderPreview> evaluations = new ArrayList<>();
        tenders.forEach(name -> read(name).forEach(tender -> evaluations.add(TenderPreview.of(before, after, tender))));
        rejects.forEach(reject -> say(AdviceTally.said(reject)));
        advice.report().notes().stream()
                .limit(common.verbose() ? Long.MAX_VALUE : NOTES_SHOWN)
                .forEach(this::say);
        return new Preview(advice, evaluations);
    }

    private FleetPreview fleet(Side before, Side after, List<Reject> firstRejects) {
        return InventoryFile.read(
                fleet,
                source -> FleetPreview.of(before, after, source, FleetPreview.MOST_LISTED, reject -> {
                    if (firstRejects.size() < REJECTS_SHOWN) {
                        firstRejects.add(reject);
                    }
                }));
    }

    private static List<Tender> read(String name) {
        List<Tender> read = new ArrayList<>();
        try (InputFile file = InputFile.of(name)) {
            TenderReader.read(file.path(), name, read::add);
        } catch (Refused refused) {
            throw new ChoisiCommand.Unusable(refused.text());
        }
        return read;
    }

    private int write(Preview preview) {
        var result = new ByteArrayOutputStream();
        if (format == Format.JSON) {
            PreviewJson.write(preview, common.language(), result);
            result.write('\n');
        } else {
            var text = new PrintWriter(result, false, StandardCharsets.UTF_8);
            PreviewText.write(preview, common.language(), text);
        }
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            result.writeTo(out);
        } catch (IOException e) {
            return stopped(e);
        }
        return 0;
    }

    private static int stopped(IOException e) {
        if (SafeFile.readerLeft(e)) {
            return 0;
        }
        throw new ChoisiCommand.Unusable(
                new Text("écriture impossible : " + e.getMessage(), "cannot write: " + e.getMessage()));
    }

    private void say(Text text) {
        spec.commandLine().getErr().println(text.in(common.language()));
    }
}
