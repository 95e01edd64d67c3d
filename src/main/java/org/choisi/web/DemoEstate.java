package org.choisi.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.choisi.demo.Metropolis;
import org.choisi.measure.Refused;
import org.choisi.store.Inventories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Gives an empty store something to look at: the invented metropolis with its registers, made while the server already answers,
 * or a small estate at once.
 */
@Component
final class DemoEstate implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoEstate.class);

    private final Inventories inventories;
    private final Imports imports;
    private final SentRegisters registers;
    private final ServiceReviews services;
    private final Budgets budgets;
    private final Clock clock;
    private final ServerSettings settings;

    DemoEstate(
            Inventories inventories,
            Imports imports,
            SentRegisters registers,
            ServiceReviews services,
            Budgets budgets,
            Clock clock,
            ServerSettings settings) {
        this.inventories = inventories;
        this.imports = imports;
        this.registers = registers;
        this.services = services;
        this.budgets = budgets;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo() || !inventories.isEmpty()) {
            return;
        }
        if (settings.demoEstate() == ServerSettings.DemoKind.SMALL) {
            small();
            return;
        }
        var making = new Thread(this::metropolis, "demo-metropolis");
        making.setDaemon(true);
        making.start();
    }

    private void small() {
        imports.submit("parc-de-demonstration.csv", LocalDate.now(clock), file -> {
            try (InputStream estate = new ClassPathResource("demo/estate.csv").getInputStream()) {
                Files.copy(estate, file, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    /** The metropolis has a story up to some day; beyond it the small estate is better than none. */
    private void metropolis() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(settings.uploads()), "demo-");
            try {
                send(Metropolis.shipped().write(folder, LocalDate.now(clock)), folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (Refused refused) {
            LOG.warn("the demo metropolis is left out: {}", refused.text().en());
            small();
        } catch (IOException | RuntimeException e) {
            LOG.error("the demo metropolis is left out", e);
        }
    }

    private void send(List<Metropolis.Written> files, Path folder) {
        LocalDate today = LocalDate.now(clock);
        for (Metropolis.Written one : files) {
            Imports.Content content =
                    to -> Files.copy(folder.resolve(one.file()), to, StandardCopyOption.REPLACE_EXISTING);
            switch (one.file()) {
                case Metropolis.INVENTORY -> imports.submit("metropole-de-demonstration.csv", today, content);
                case Metropolis.BUDGET ->
                    ifRulesSayHow(() -> budgets.keep("budget-de-demonstration.csv", today, null, content));
                case Metropolis.SERVICES -> {
                    registers.receive(one.file(), content);
                    ifRulesSayHow(() -> services.receive("services-de-demonstration.csv", today, content));
                }
                default -> registers.receive(one.file(), content);
            }
        }
    }

    /** A rule set may do without the rules about services or budgets: the rest of the demo is worth seeing all the same. */
    private static void ifRulesSayHow(Runnable sending) {
        try {
            sending.run();
        } catch (Refused refused) {
            LOG.warn("a part of the demo is left out: {}", refused.text().en());
        }
    }
}
