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
import org.choisi.store.Tenders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Gives an empty store the sample consultations that travel in the jar. */
@Component
final class DemoTenders implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTenders.class);
    private static final String SAMPLES = "classpath*:shipped/tenders/*/*.json";
    private static final String MARKS = "marks.csv";

    private final Tenders tenders;
    private final Consultations consultations;
    private final ServerSettings settings;

    DemoTenders(Tenders tenders, Consultations consultations, ServerSettings settings) {
        this.tenders = tenders;
        this.consultations = consultations;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && tenders.isEmpty()) {
            samples().forEach(this::receive);
        }
    }

    private static List<Resource> samples() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(SAMPLES))
                    .sorted(Comparator.comparing(DemoTenders::address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The owner of changed rules may have made a sample unreadable: that is no reason not to start. */
    private void receive(Resource sample) {
        try {
            consultations.receive(sent(folder(sample) + ".json", sample), marks(sample));
        } catch (Refused refused) {
            LOG.warn("sample {} is left out: {}", folder(sample), refused.text().en());
        } catch (RuntimeException e) {
            LOG.error("sample {} is left out", folder(sample), e);
        }
    }

    private static Optional<Consultations.Sent> marks(Resource sample) {
        try {
            Resource marks = sample.createRelative(MARKS);
            return marks.exists() ? Optional.of(sent(MARKS, marks)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Consultations.Sent sent(String name, Resource resource) {
        return new Consultations.Sent(name, file -> {
            try (InputStream in = resource.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    /** Each sample has a folder of its own, named after what is bought. */
    private static String folder(Resource sample) {
        String[] steps = address(sample).split("/");
        return steps[steps.length - 2];
    }

    private static String address(Resource resource) {
        try {
            return resource.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
