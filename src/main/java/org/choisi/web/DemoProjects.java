package org.choisi.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Refused;
import org.choisi.store.Projects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Gives an empty store the sample projects that travel in the jar. */
@Component
final class DemoProjects implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoProjects.class);
    private static final String SAMPLES = "classpath*:shipped/reference-data/projects/*.json";

    private final Projects projects;
    private final Portfolio portfolio;
    private final ServerSettings settings;

    DemoProjects(Projects projects, Portfolio portfolio, ServerSettings settings) {
        this.projects = projects;
        this.portfolio = portfolio;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && projects.count() == 0) {
            samples().forEach(this::receive);
        }
    }

    private static List<Resource> samples() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(SAMPLES))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The owner of changed rules may have made a sample unreadable: that is no reason not to start. */
    private void receive(Resource sample) {
        try {
            var sent = new Portfolio.Sent(sample.getFilename(), file -> {
                try (InputStream in = sample.getInputStream()) {
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                }
            });
            portfolio.receive(Optional.of(sent), Optional.empty());
        } catch (Refused refused) {
            LOG.warn(
                    "sample {} is left out: {}",
                    sample.getFilename(),
                    refused.text().en());
        } catch (RuntimeException e) {
            LOG.error("sample {} is left out", sample.getFilename(), e);
        }
    }
}
