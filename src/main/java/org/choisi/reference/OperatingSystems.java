package org.choisi.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** Recognises the operating systems of an inventory and says until when their makers support them. */
public final class OperatingSystems {

    private record Family(String code, String name, String updateTo, Text nextStep, List<Release> releases) {}

    private record Release(
            String version,
            List<WordPattern> patterns,
            String edition,
            Optional<LocalDate> end,
            Optional<LocalDate> extendedUntil,
            Provenance provenance) {

        boolean anyEdition() {
            return edition.equals("*");
        }
    }

    private final Map<String, Family> byCode = new HashMap<>();
    private final PatternTable<Family> families = new PatternTable<>();
    private final Synonyms editions;
    private final Remembered<Optional<OsSupport>> answers = new Remembered<>(this::find);

    private OperatingSystems(Synonyms editions) {
        this.editions = editions;
    }

    static OperatingSystems read(FileSet files, Synonyms editions, List<Finding> findings) {
        var systems = new OperatingSystems(editions);
        for (Table.Line line : Table.lines(
                files,
                "operating-systems.csv",
                findings,
                "id family name patterns update_to next_step_fr next_step_en source status note")) {
            systems.addFamily(line);
        }
        for (Table.Line line : Table.lines(
                files,
                "end-of-support.csv",
                findings,
                "id family version patterns edition end_of_support extended_until source status note")) {
            systems.addRelease(line);
        }
        return systems;
    }

    private void addFamily(Table.Line line) {
        line.provenance();
        var family = new Family(
                line.text("family"),
                line.text("name"),
                line.text("update_to"),
                line.bilingual("next_step"),
                new ArrayList<>());
        families.add(line.patterns("patterns"), family);
        if (byCode.put(line.text("family"), family) != null) {
            line.wrong("family", new Text("Cette famille est déjà donnée.", "This family is already given."));
        }
    }

    private void addRelease(Table.Line line) {
        var release = new Release(
                line.text("version"),
                line.patterns("patterns"),
                edition(line),
                line.dateOrOpen("end_of_support"),
                line.dateOrOpen("extended_until"),
                line.provenance());
        boolean ordered = release.extendedUntil().isEmpty()
                || release.end()
                        .filter(end -> !end.isAfter(release.extendedUntil().get()))
                        .isPresent();
        if (!ordered) {
            line.wrong(
                    "extended_until",
                    new Text("Le support étendu finit avant le support.", "Extended support ends before support."));
        }
        Family family = byCode.get(line.oneOf("family", byCode.keySet()));
        if (family != null) {
            family.releases().add(release);
        }
    }

    private String edition(Table.Line line) {
        var allowed = new TreeSet<>(editions.codes());
        allowed.add("*");
        return line.oneOf("edition", allowed);
    }

    /** Codes of the families known, such as {@code windows-10}. */
    public Set<String> families() {
        return Set.copyOf(byCode.keySet());
    }

    /** What is known of a system from its name and version as written; empty when it is not recognised at all. */
    public Optional<OsSupport> find(String os, String version) {
        return answers.of(version.isBlank() ? os : os + " " + version);
    }

    private Optional<OsSupport> find(String written) {
        List<String> words = Folded.words(written);
        return families.first(words)
                .filter(family -> !family.releases().isEmpty())
                .map(family -> support(family, words));
    }

    private OsSupport support(Family family, List<String> words) {
        var assumed = new ArrayList<Text>();
        List<Release> releases = ofVersion(family, words, assumed);
        boolean versionKnown = assumed.isEmpty();
        releases = ofEdition(releases, words, assumed);
        Release last = releases.stream().max(BY_END).orElseThrow();
        Release first = releases.stream().min(BY_END).orElseThrow();
        boolean named =
                versionKnown && !last.version().equals("any") && !family.name().endsWith(last.version());
        return new OsSupport(
                family.code(),
                Text.same(named ? family.name() + " " + last.version() : family.name()),
                last.end(),
                first.end(),
                versionKnown ? last.extendedUntil() : Optional.empty(),
                family.updateTo(),
                family.nextStep(),
                List.copyOf(assumed),
                last.provenance());
    }

    /** No announced end sorts after every date. */
    private static final Comparator<Release> BY_END =
            Comparator.comparing(release -> release.end().orElse(LocalDate.MAX));

    /** Rows of the first version that is written, else those without a pattern, else all of them and we say so. */
    private static List<Release> ofVersion(Family family, List<String> words, List<Text> assumed) {
        Optional<String> version = family.releases().stream()
                .filter(release -> release.patterns().stream().anyMatch(pattern -> pattern.isIn(words)))
                .map(Release::version)
                .findFirst()
                .or(() -> family.releases().stream()
                        .filter(release -> release.patterns().isEmpty())
                        .map(Release::version)
                        .findFirst());
        if (version.isPresent()) {
            return family.releases().stream()
                    .filter(release -> release.version().equals(version.get()))
                    .toList();
        }
        assumed.add(new Text(
                "version non précisée : la mieux maintenue est retenue",
                "version not stated: the one supported longest is used"));
        return family.releases();
    }

    private List<Release> ofEdition(List<Release> releases, List<String> words, List<Text> assumed) {
        if (releases.stream().allMatch(Release::anyEdition)) {
            return releases;
        }
        Set<String> written = editions.codesIn(words);
        List<Release> kept = releases.stream()
                .filter(release -> release.anyEdition() || written.contains(release.edition()))
                .toList();
        List<Release> open = kept.isEmpty() ? releases : kept;
        boolean settled = written.size() == 1 && !kept.isEmpty();
        boolean decides = !open.stream().max(BY_END).orElseThrow().anyEdition();
        if (!settled && decides) {
            assumed.add(new Text(
                    "édition non précisée : la mieux maintenue est retenue",
                    "edition not stated: the one supported longest is used"));
        }
        return open;
    }
}
