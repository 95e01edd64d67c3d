package org.choisi.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.RuleSet;
import org.choisi.reference.FileSet;
import org.choisi.store.FileSets;
import org.choisi.store.Publication;
import org.choisi.store.Publications;
import org.choisi.web.LivePolicy;
import org.choisi.web.Previews;
import org.choisi.web.Publishing;
import org.choisi.workbench.RuleZip;
import org.choisi.workbench.preview.PreviewJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Which rules are live and were, and what brings others live. */
@RestController
@RequestMapping("/api/rules")
final class RuleCalls {

    private final LivePolicy policy;
    private final Publishing publishing;
    private final Publications publications;
    private final FileSets files;
    private final Previews previews;

    RuleCalls(LivePolicy policy, Publishing publishing, Publications publications, FileSets files, Previews previews) {
        this.policy = policy;
        this.publishing = publishing;
        this.publications = publications;
        this.files = files;
        this.previews = previews;
    }

    record Live(
            String id, String name, String owner, String label, String hash, String referenceData, Instant loadedAt) {}

    record Found(String file, int row, int column, boolean blocks, String text) {

        static Found of(Finding finding, Language language) {
            return new Found(
                    finding.file(),
                    finding.row(),
                    finding.column(),
                    finding.blocks(),
                    finding.text().in(language));
        }
    }

    record Refusal(Instant at, String why, List<Found> findings) {}

    /** @param tried null when there was no fleet to try the change on; likewise {@code changed} */
    record Published(
            int number,
            String hash,
            String referenceData,
            String replaces,
            Publication.Origin origin,
            String label,
            String author,
            String secondPerson,
            String motive,
            Instant at,
            int examples,
            List<String> notes,
            Long tried,
            Long changed) {

        static Published of(Publication publication, Language language) {
            return new Published(
                    publication.number(),
                    publication.hash(),
                    publication.referenceData(),
                    publication.replaces(),
                    publication.origin(),
                    publication.label(),
                    publication.author(),
                    publication.secondPerson(),
                    publication.motive(),
                    publication.at(),
                    publication.examples(),
                    publication.notes().stream().map(note -> note.in(language)).toList(),
                    boxed(publication.tried()),
                    boxed(publication.changed()));
        }

        private static Long boxed(OptionalLong count) {
            return count.isPresent() ? count.getAsLong() : null;
        }
    }

    /**
     * @param refused null while what is in the rules folder is what was last taken up from it
     * @param history the most recent publication first; {@code total} counts them all
     */
    record Rules(Live live, Refusal refused, List<Published> history, int page, int size, long total) {}

    @GetMapping
    ResponseEntity<Rules> rules(
            @RequestParam(required = false) String page,
            @RequestParam(required = false) String size,
            Language language) {
        LivePolicy.Status status = policy.status();
        RuleSet rules = status.desk().rules();
        RuleSet.Identity identity = rules.identity();
        var live = new Live(
                identity.id(),
                identity.name().in(language),
                identity.owner(),
                status.publication().label(),
                rules.hash(),
                status.desk().reference().hash(),
                status.loadedAt());
        Refusal refused = status.refused().map(why -> refusal(why, language)).orElse(null);
        var history = publications.page(Asked.page(page, size)).map(one -> Published.of(one, language));
        return Answers.ok(
                new Rules(live, refused, history.items(), history.page(), history.size(), history.total()), language);
    }

    private static Refusal refusal(LivePolicy.Refusal refusal, Language language) {
        return new Refusal(refusal.at(), refusal.why().in(language), found(refusal.findings(), language));
    }

    private static List<Found> found(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> Found.of(finding, language)).toList();
    }

    /** @param hash what a publication of this draft would be known by */
    record Checked(boolean sound, String hash, int examples, List<Found> findings) {}

    @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Checked> check(@RequestPart MultipartFile file, Language language) throws IOException {
        FileSet draft = draft(file);
        Publishing.Checked report = publishing.check(draft);
        return Answers.ok(
                new Checked(report.passes(), draft.hash(), report.examples(), found(report.findings(), language)),
                language);
    }

    /** A draft, or another day, or both, against the live rules. */
    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> preview(
            @RequestPart(required = false) MultipartFile file,
            @RequestParam(required = false) String inventory,
            @RequestParam(required = false) String asOf,
            @RequestParam(required = false) String draftAsOf,
            Language language)
            throws IOException {
        Optional<FileSet> draft = file == null ? Optional.empty() : Optional.of(draft(file));
        var wanted = new Previews.Wanted(
                draft, Asked.inventory(inventory), Asked.day("asOf", asOf), Asked.day("draftAsOf", draftAsOf));
        if (draft.isEmpty() && wanted.draftAsOf().isEmpty()) {
            throw new CallRefused(Problem.badParameter(
                    "draftAsOf",
                    new Text(
                            "envoyez un brouillon (file), une autre date (draftAsOf), ou les deux",
                            "send a draft (file), another day (draftAsOf), or both")));
        }
        var json = new ByteArrayOutputStream();
        PreviewJson.write(previews.of(wanted), language, json);
        return Answers.ok(json.toByteArray(), language);
    }

    @PostMapping(path = "/publish", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Published> publish(
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "") String author,
            @RequestParam(defaultValue = "") String secondPerson,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String motive,
            Language language)
            throws IOException {
        var signature = new Publishing.Signature(author, secondPerson, label, motive);
        return Answers.ok(Published.of(publishing.publish(content(file), signature), language), language);
    }

    @PostMapping("/rollback")
    ResponseEntity<Published> rollBack(
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "") String author,
            @RequestParam(defaultValue = "") String secondPerson,
            @RequestParam(defaultValue = "") String motive,
            Language language) {
        var signature = new Publishing.Signature(author, secondPerson, "", motive);
        return Answers.ok(Published.of(publishing.rollBack(hash, signature), language), language);
    }

    /** The files of a rule set that is or was live, to change them and send them back. */
    @GetMapping(path = "/{hash}.zip")
    ResponseEntity<byte[]> zip(@PathVariable String hash) {
        Optional<FileSet> found =
                files.find(hash).filter(kept -> publications.lastOf(hash).isPresent());
        FileSet rules = found.orElseThrow(() -> new CallRefused(
                Problem.unknown(new Text("Aucun jeu de règles n'a cette empreinte.", "No rule set has this hash."))));
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rules.zip\"")
                .body(RuleZip.write(rules));
    }

    private FileSet draft(MultipartFile file) throws IOException {
        return publishing.draft(content(file));
    }

    private static byte[] content(MultipartFile file) throws IOException {
        if (file.getSize() > RuleZip.MOST_BYTES) {
            throw new CallRefused(Problem.tooLarge("20 Mo / MB"));
        }
        return file.getBytes();
    }
}
