package org.choisi.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.choisi.measure.Text;
import org.choisi.web.Imports;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A body that is one JSON value from its first character to its last, written into a file. */
record WholeJson(InputStream in) implements Imports.Content {

    private static final JsonFactory JSON = new JsonFactory();

    static Imports.Content of(InputStream in) {
        return new WholeJson(in);
    }

    @Override
    public void writeTo(Path file) throws IOException {
        copy(file);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), file)) {
            check(json);
        } catch (JacksonException e) {
            throw new CallRefused(Problem.malformed(AssetsBody.malformed(e)));
        }
    }

    private void copy(Path file) {
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CallRefused(Problem.malformed(
                    new Text("L'envoi s'est interrompu avant sa fin.", "The body broke off before its end.")));
        }
    }

    private static void check(JsonParser json) {
        if (json.nextToken() == null) {
            throw new CallRefused(Problem.malformed(new Text("L'envoi est vide.", "The body is empty.")));
        }
        json.skipChildren();
        if (json.nextToken() != null) {
            throw new CallRefused(Problem.malformed(
                    new Text("Il reste quelque chose après la consultation.", "Something is left after the tender.")));
        }
    }
}
