package org.choisi.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.choisi.ecoscore.AnswerFault;
import org.choisi.ecoscore.EcoscoreDesk;
import org.choisi.ecoscore.Project;
import org.choisi.ecoscore.Questionnaire;
import org.choisi.ecoscore.reading.ProjectFile;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;
import org.choisi.store.ProjectAnswers;
import org.choisi.store.Projects;
import org.choisi.store.StoredProject;
import org.springframework.stereotype.Component;

/** Projects that are kept and answered bit by bit. Grades are worked out under the live policy and never kept. */
@Component
public class Portfolio {

    /** The question that a self-assessment of the RGESN answers. */
    public static final String RGESN = "rgesn_criteria";

    private static final long MOST_BYTES = 20_000_000;
    private static final int MOST_IN_A_FILE = 200;

    private final Projects projects;
    private final LivePolicy policy;
    private final Clock clock;
    private final Path folder;

    /** What answers are read and graded with. */
    public record Desk(EcoscoreDesk ecoscore, ReferenceData reference, LocalDate today) {

        public Questionnaire questionnaire(String kind) {
            return ecoscore.questionnaire(kind, today);
        }
    }

    /**
     * A file that was sent.
     *
     * @param name as its sender calls it; only ever shown
     */
    public record Sent(String name, Imports.Content content) {}

    /**
     * How a save went.
     *
     * @param stale whether somebody else changed these answers meanwhile, and nothing was saved
     * @param faults what could not be read; all else was saved
     * @param shown the answers with what was typed, saved or not
     * @param seen fingerprint of the answers that stand now
     */
    public record Saved(boolean stale, List<AnswerFault> faults, ProjectAnswers shown, String seen) {}

    Portfolio(Projects projects, LivePolicy policy, Clock clock, ServerSettings settings) {
        this.projects = projects;
        this.policy = policy;
        this.clock = clock;
        this.folder = settings.uploads();
    }

    /** Asks something of the Ecoscore under the live policy, as of today. */
    public <T> T with(Function<Desk, T> asked) {
        try (LivePolicy.Lease lease = policy.lease()) {
            ReferenceData reference = lease.desk().reference();
            var ecoscore = new EcoscoreDesk(lease.desk().rules(), reference);
            return asked.apply(new Desk(ecoscore, reference, LocalDate.now(clock)));
        }
    }

    /**
     * Begins a project without answers.
     *
     * @throws Refused when it has no name, or its kind is none
     */
    public UUID begin(String name, String kind) {
        if (name.isBlank()) {
            throw new Refused(new Text("Donnez un nom au projet.", "Give the project a name."));
        }
        with(desk -> kind(desk, kind));
        return add(name, kind, "", "", ProjectAnswers.NONE);
    }

    /**
     * Begins an alternative of a project, with the answers that it has today.
     *
     * @throws Refused when it has no name
     */
    public UUID vary(StoredProject project, String name) {
        if (name.isBlank()) {
            throw new Refused(new Text("Donnez un nom à la variante.", "Give the alternative a name."));
        }
        String family = project.family().isEmpty() ? project.name() : project.family();
        projects.join(project.id(), family);
        return add(name, project.kind(), family, "", project.answers());
    }

    private UUID add(String name, String kind, String family, String variant, ProjectAnswers answers) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        projects.add(new StoredProject(id, name, kind, family, variant, now, now, answers));
        return id;
    }

    private static String kind(Desk desk, String said) {
        if (desk.ecoscore().kinds(desk.today()).contains(said)) {
            return said;
        }
        return desk.reference()
                .words()
                .of("project_kind")
                .code(said.strip())
                .filter(desk.ecoscore().kinds(desk.today())::contains)
                .orElseThrow(() -> new Refused(new Text(
                        "La nature est projet, service ou produit.", "The kind is project, service or product.")));
    }

    /**
     * Keeps the projects of a questionnaire that was filled in, of a file of projects, or of a self-assessment alone.
     *
     * @param assessment a self-assessment of the RGESN, for those that have none
     * @return the projects kept, in the order of the file
     * @throws Refused when there is none, or one cannot be read; nothing is kept then
     */
    public List<UUID> receive(Optional<Sent> questionnaire, Optional<Sent> assessment) {
        if (questionnaire.isEmpty() && assessment.isEmpty()) {
            throw new Refused(new Text("Choisissez un fichier à déposer.", "Choose a file to send."));
        }
        Optional<Object> criteria = assessment.map(this::assessment);
        String file = questionnaire
                .or(() -> assessment)
                .map(sent -> Imports.baseName(sent.name()))
                .orElseThrow();
        List<Project> read = questionnaire.map(this::read).orElseGet(() -> List.of(unnamed(file)));
        return with(desk -> {
            List<StoredProject> found = read.stream()
                    .map(project -> criteria.map(given -> project.withAnswer(RGESN, given))
                            .orElse(project))
                    .map(project -> stored(desk, project, file))
                    .toList();
            found.forEach(projects::add);
            return found.stream().map(StoredProject::id).toList();
        });
    }

    private static Project unnamed(String file) {
        int dot = file.lastIndexOf('.');
        return new Project(dot > 0 ? file.substring(0, dot) : file, "", "project", "", "", Map.of());
    }

    private StoredProject stored(Desk desk, Project project, String file) {
        String kind = project.kind().isBlank() ? "project" : kind(desk, project.kind());
        Instant now = clock.instant();
        return new StoredProject(
                UUID.randomUUID(),
                project.name().isBlank() ? project.id() : project.name(),
                kind,
                project.project(),
                project.version(),
                now,
                now,
                AnswerSheet.of(desk, kind).with(ProjectAnswers.NONE, project.answers(), file));
    }

    private List<Project> read(Sent sent) {
        try (var file = received(sent)) {
            List<Project> found = new ArrayList<>();
            ProjectFile.read(file.path(), Imports.baseName(sent.name()), project -> {
                if (found.size() == MOST_IN_A_FILE) {
                    throw new Refused(new Text(
                            "Ce fichier contient plus de " + MOST_IN_A_FILE + " projets ; découpez-le.",
                            "This file holds more than " + MOST_IN_A_FILE + " projects; split it."));
                }
                found.add(project);
            });
            if (found.isEmpty()) {
                throw new Refused(new Text(
                        "Ce fichier ne contient aucune réponse : remplissez la colonne « answer ».",
                        "This file holds no answer: fill in the column 'answer'."));
            }
            return found;
        }
    }

    private Object assessment(Sent sent) {
        try (var file = received(sent)) {
            return ProjectFile.assessment(file.path(), Imports.baseName(sent.name()));
        }
    }

    private TemporaryFile received(Sent sent) {
        TemporaryFile file = TemporaryFile.of(folder, sent.content());
        if (file.size() > MOST_BYTES) {
            file.close();
            throw new Refused(new Text(
                    "Ce fichier dépasse 20 Mo : ce n'est pas un questionnaire.",
                    "This file is larger than 20 MB: it is no questionnaire."));
        }
        return file;
    }

    /**
     * Takes the answers of a self-assessment of the RGESN into a project, in place of those it had.
     *
     * @return what could not be read of it
     * @throws Refused when the file is no self-assessment
     */
    public List<AnswerFault> assess(StoredProject project, Sent assessment) {
        Map<String, Object> written = Map.of(RGESN, assessment(assessment));
        String file = Imports.baseName(assessment.name());
        return with(desk -> {
            AnswerSheet sheet = AnswerSheet.of(desk, project.kind());
            List<AnswerFault> faults = sheet.faults(written);
            projects.change(project.id(), clock.instant(), before -> sheet.with(before, written, file));
            return faults;
        });
    }

    /**
     * Saves what was typed for some questions: what is understood counts from now on; what is not is kept to be mended, and
     * the answer before it goes on counting.
     *
     * @param seen fingerprint of the answers to these questions as they were when the page was made
     * @param typed by question; empty text takes an answer away
     */
    public Saved answer(StoredProject project, Collection<String> questions, String seen, Map<String, Object> typed) {
        return with(desk -> {
            AnswerSheet sheet = AnswerSheet.of(desk, project.kind());
            var result = new AtomicReference<Saved>();
            projects.change(project.id(), clock.instant(), before -> {
                ProjectAnswers after = sheet.with(before, typed, "");
                boolean stale = !AnswerSheet.fingerprint(before, questions).equals(seen);
                ProjectAnswers standing = stale ? before : after;
                result.set(new Saved(stale, sheet.faults(typed), after, AnswerSheet.fingerprint(standing, questions)));
                return standing;
            });
            return result.get();
        });
    }

    /**
     * Keeps the answers as they are now under a name.
     *
     * @return false when nothing has changed since the version kept last
     * @throws Refused when there is no name
     */
    public boolean keep(StoredProject project, String name) {
        if (name.isBlank()) {
            throw new Refused(new Text("Donnez un nom à la version.", "Give the version a name."));
        }
        return projects.keep(project.id(), name, clock.instant());
    }

    /** The project as it is graded. */
    public static Project project(StoredProject stored, String id) {
        return new Project(
                id,
                stored.name(),
                stored.kind(),
                stored.family(),
                stored.variant(),
                stored.answers().given());
    }

    /** What was written for it and could not be used, and why. */
    public static List<AnswerFault> faults(Desk desk, StoredProject stored) {
        var written = new LinkedHashMap<>(stored.answers().given());
        written.putAll(stored.answers().unread());
        return AnswerSheet.of(desk, stored.kind()).faults(written);
    }
}
