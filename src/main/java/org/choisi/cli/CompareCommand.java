package org.choisi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.choisi.impact.Comparison;
import org.choisi.impact.ComparisonRequest;
import org.choisi.impact.Impacts;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code choisi compare}: the options of one decision in greenhouse gases. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compare en kgCO2e par an : garder, remettre en état, acheter reconditionné, acheter neuf."
                + " / Compares, in kgCO2e a year: keep, refurbish, buy refurbished, buy new.")
final class CompareCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Parameters(
            arity = "1",
            paramLabel = "FILE",
            description =
                    "La décision en JSON ; « - » est l'entrée standard. / The decision as JSON; - is standard input.")
    private String file;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ComparisonRequest request = read();
        var impacts = new Impacts(ReferenceData.read(common.installation().referenceFiles()));
        Comparison comparison = compared(impacts, request);
        spec.commandLine().getOut().println(JSON.writeValueAsString(comparison));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private Comparison compared(Impacts impacts, ComparisonRequest request) {
        try {
            return impacts.compare(request, common.asOf());
        } catch (Refused refused) {
            // Its findings are about fields, not files, and its sentence names them already.
            throw new Refused(refused.text());
        }
    }

    private ComparisonRequest read() {
        try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            ComparisonRequest request = JSON.readValue(in, ComparisonRequest.class);
            if (request == null) {
                throw unusable("il faut un objet JSON", "a JSON object is expected");
            }
            return request;
        } catch (DatabindException e) {
            throw unusable("valeur ou nom inattendu : " + place(e), "unexpected value or name: " + place(e));
        } catch (JacksonException e) {
            throw unusable("ce n'est pas du JSON lisible", "this is not readable JSON");
        } catch (IOException e) {
            throw unusable("ce fichier ne peut pas être lu", "this file cannot be read");
        }
    }

    /** The names on the way to the value, as the file has them. */
    private static String place(DatabindException e) {
        String names = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return names.isEmpty() ? "{ … }" : names;
    }

    private ChoisiCommand.Unusable unusable(String fr, String en) {
        return new ChoisiCommand.Unusable(new Text(file + " : " + fr, file + ": " + en));
    }
}
