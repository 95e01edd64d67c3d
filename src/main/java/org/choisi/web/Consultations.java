package org.choisi.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.store.StoredTender;
import org.choisi.store.Tenders;
import org.choisi.tender.Evaluation;
import org.choisi.tender.Tender;
import org.choisi.tender.TenderDesk;
import org.choisi.tender.check.TenderPolicy;
import org.choisi.tender.ocds.Marks;
import org.choisi.tender.ocds.TenderReader;
import org.springframework.stereotype.Component;

/** Takes consultations in and evaluates them under the live policy; nothing that was worked out before is trusted. */
@Component
public class Consultations {

    /** Most bytes of one file that is kept; no honest consultation is larger. */
    public static final long MOST_BYTES = 20_000_000;

    private static final int MOST_IN_A_FILE = 200;

    private final Tenders tenders;
    private final LivePolicy policy;
    private final Clock clock;
    private final Path folder;

    /**
     * A file that was sent.
     *
     * @param name as its sender calls it; only ever shown
     */
    public record Sent(String name, Imports.Content content) {}

    Consultations(Tenders tenders, LivePolicy policy, Clock clock, ServerSettings settings) {
        this.tenders = tenders;
        this.policy = policy;
        this.clock = clock;
        this.folder = settings.uploads();
    }

    /**
     * Keeps a file with all its consultations and gives their numbers.
     *
     * @throws Refused when it holds none, or too many for one file
     */
    public List<UUID> receive(Sent document, Optional<Sent> marks) {
        try (var file = TemporaryFile.of(folder, document.content());
                var beside = marks.isEmpty()
                        ? null
                        : TemporaryFile.of(folder, marks.get().content())) {
            if (file.size() > MOST_BYTES || beside != null && beside.size() > MOST_BYTES) {
                throw tooLarge();
            }
            String name = Imports.baseName(document.name());
            Optional<Tenders.Received> sheet =
                    marks.map(sent -> new Tenders.Received(beside.path(), Imports.baseName(sent.name())));
            List<Tenders.Summary> found = evaluated(new Tenders.Received(file.path(), name), sheet);
            return tenders.keep(new Tenders.Received(file.path(), name), sheet, found, clock.instant());
        }
    }

    private List<Tenders.Summary> evaluated(Tenders.Received document, Optional<Tenders.Received> sheet) {
        Optional<Marks> marks = sheet.map(Consultations::marks);
        LocalDate today = LocalDate.now(clock);
        List<Tenders.Summary> found = new ArrayList<>();
        try (LivePolicy.Lease lease = policy.lease()) {
            var desk = new TenderDesk(lease.desk().rules(), lease.desk().reference());
            TenderReader.read(document.file(), document.name(), tender -> {
                if (found.size() == MOST_IN_A_FILE) {
                    throw tooMany();
                }
                Tender marked = marks.map(given -> given.on(tender)).orElse(tender);
                found.add(Tenders.Summary.of(desk.evaluate(marked, today)));
            });
        }
        if (found.isEmpty()) {
            throw noTender();
        }
        return found;
    }

    private static Refused tooLarge() {
        return new Refused(new Text(
                "Ce fichier dépasse 20 Mo ; envoyez une consultation à la fois, sans pièces jointes.",
                "This file is larger than 20 MB; send one tender at a time, without attachments."));
    }

    private static Refused tooMany() {
        return new Refused(new Text(
                "Ce fichier contient plus de " + MOST_IN_A_FILE + " consultations ; découpez-le.",
                "This file holds more than " + MOST_IN_A_FILE + " tenders; split it."));
    }

    /**
     * Evaluates the one consultation of a file that is not kept.
     *
     * @throws Refused when it holds none, or several
     */
    public Evaluation evaluate(Sent sent, LocalDate asOf) {
        try (var file = TemporaryFile.of(folder, sent.content())) {
            return evaluate(one(taking -> TenderReader.read(file.path(), sent.name(), taking)), asOf);
        }
    }

    /**
     * Evaluates the one consultation of a document that never becomes a file.
     *
     * @param name what messages call the document
     * @throws Refused when it holds none, or several
     */
    public Evaluation evaluate(byte[] document, String name, LocalDate asOf) {
        return evaluate(one(taking -> TenderReader.read(document, name, taking)), asOf);
    }

    private static Tender one(Consumer<Consumer<Tender>> reading) {
        List<Tender> found = new ArrayList<>();
        reading.accept(tender -> {
            if (!found.isEmpty()) {
                throw severalTenders();
            }
            found.add(tender);
        });
        if (found.isEmpty()) {
            throw noTender();
        }
        return found.get(0);
    }

    /**
     * What can be bought, by the word of the rules of that day, each with what people call it.
     *
     * @throws Refused when no rule is in force on that day
     */
    public Map<String, Text> products(LocalDate day) {
        try (LivePolicy.Lease lease = policy.lease()) {
            return TenderPolicy.on(lease.desk().rules(), day).products();
        }
    }

    private static Refused noTender() {
        return new Refused(new Text("L'envoi ne contient aucune consultation.", "What was sent holds no tender."));
    }

    private static Refused severalTenders() {
        return new Refused(new Text(
                "L'envoi contient plusieurs consultations ; envoyez-en une à la fois.",
                "What was sent holds several tenders; send one at a time."));
    }

    /** The same document, day and rules give the same evaluation, whenever it is asked for. */
    public Evaluation evaluate(StoredTender stored, LocalDate asOf) {
        return evaluate(read(stored), asOf);
    }

    private Evaluation evaluate(Tender tender, LocalDate asOf) {
        try (LivePolicy.Lease lease = policy.lease()) {
            return new TenderDesk(lease.desk().rules(), lease.desk().reference()).evaluate(tender, asOf);
        }
    }

    /** Takes a consultation with its file's name and its place in it. */
    @FunctionalInterface
    interface Taking {
        void take(String fileName, int position, Tender tender);
    }

    /** The same consultations by their numbers in the store. */
    List<UUID> latestIds(int most) {
        return tenders.latest(most).stream().map(StoredTender::id).toList();
    }

    /** Gives the consultations received, without their marks, those of the latest file first. */
    void latest(int most, Taking taking) {
        var asked = new HashSet<UUID>();
        for (StoredTender stored : tenders.latest(most)) {
            if (asked.add(stored.document())) {
                try (var file = kept(stored.document())) {
                    var position = new AtomicInteger();
                    TenderReader.read(
                            file.path(),
                            stored.fileName(),
                            tender -> taking.take(stored.fileName(), position.incrementAndGet(), tender));
                }
            }
        }
    }

    /** The consultation as it was received, with its marks. */
    Tender read(StoredTender stored) {
        try (var file = kept(stored.document())) {
            var wanted = new Wanted(stored.position());
            TenderReader.read(file.path(), stored.fileName(), wanted::take);
            Tender tender = wanted.found.orElseThrow();
            if (stored.marks().isEmpty()) {
                return tender;
            }
            try (var sheet = kept(stored.marks().get())) {
                return Marks.read(sheet.path(), stored.marksName()).on(tender);
            }
        }
    }

    private TemporaryFile kept(UUID document) {
        return TemporaryFile.of(folder, file -> tenders.copy(document, file));
    }

    private static Marks marks(Tenders.Received sheet) {
        return Marks.read(sheet.file(), sheet.name());
    }

    /** Lets all consultations of a file pass but one. */
    private static final class Wanted {

        private int left;
        private Optional<Tender> found = Optional.empty();

        Wanted(int position) {
            this.left = position;
        }

        void take(Tender tender) {
            left--;
            if (left == 0) {
                found = Optional.of(tender);
            }
        }
    }
}
