package org.choisi.web;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import org.choisi.store.Inventories;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives an empty store something to look at. */
@Component
final class DemoEstate implements ApplicationRunner {

    private final Inventories inventories;
    private final Imports imports;
    private final Clock clock;
    private final ServerSettings settings;

    DemoEstate(Inventories inventories, Imports imports, Clock clock, ServerSettings settings) {
        this.inventories = inventories;
        this.imports = imports;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && inventories.isEmpty()) {
            imports.submit("parc-de-demonstration.csv", LocalDate.now(clock), file -> {
                try (InputStream estate = new ClassPathResource("demo/estate.csv").getInputStream()) {
                    Files.copy(estate, file, StandardCopyOption.REPLACE_EXISTING);
                }
            });
        }
    }
}
