package org.choisi.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Makes sure, before anything starts, that the server can write where it keeps its data. */
final class DataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PROPERTY = "choisi.data-dir";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        Path folder = Path.of(environment.getRequiredProperty(PROPERTY))
                .toAbsolutePath()
                .normalize();
        check(folder);
        // The database wants an absolute path.
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("data folder", Map.of(PROPERTY, folder.toString())));
    }

    private static void check(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable-", ".tmp"));
        } catch (IOException e) {
            throw new Refused(new Text(
                    "impossible d'écrire dans le dossier de données « %s » ; vérifiez vos droits ou donnez --data-dir"
                            .formatted(folder),
                    "cannot write in the data folder '%s'; check your permissions or give --data-dir"
                            .formatted(folder)));
        }
        if (folder.toString().contains(";")) {
            throw new Refused(new Text(
                    "le chemin du dossier de données ne peut pas contenir de point-virgule : « %s »".formatted(folder),
                    "the path of the data folder cannot contain a semicolon: '%s'".formatted(folder)));
        }
    }
}
