package org.choisi.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.choisi.inventory.Reject;
import org.choisi.inventory.review.ReviewJson;
import org.choisi.inventory.review.ServiceRegister;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.services.DigitalService;
import org.choisi.services.Review;
import org.choisi.services.ServiceDesk;
import org.choisi.services.Totals;
import org.choisi.store.ReviewedServices;
import org.springframework.stereotype.Component;

/** Registers of services that are sent: reviewed under the live policy and kept with their advice. */
@Component
public class ServiceReviews {

    private final ReviewedServices reviewed;
    private final LivePolicy live;
    private final ServerSettings settings;
    private final Clock clock;

    ServiceReviews(ReviewedServices reviewed, LivePolicy live, ServerSettings settings, Clock clock) {
        this.reviewed = reviewed;
        this.live = live;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was made of a register. */
    public record Taken(UUID id, long read, Totals totals, List<Reject> rejects, List<Text> notes) {}

    /**
     * Reviews a register and keeps it, in the place of the one before.
     *
     * @throws Refused when it is no register of services, or no line of it can be used
     */
    public Taken receive(String name, LocalDate asOf, Imports.Content content) {
        String shown = Imports.baseName(name);
        try (var file = TemporaryFile.of(settings.uploads(), content);
                LivePolicy.Lease lease = live.lease()) {
            var register = new ServiceRegister(lease.desk().reference());
            register.read(file.path(), shown);
            if (register.services().isEmpty()) {
                throw nothing(register.rejects());
            }
            var desk = new ServiceDesk(lease.desk().rules(), lease.desk().reference());
            List<Review> reviews = desk.reviewer(asOf).review(register.services());
            var basis = new ReviewedServices.Basis(
                    asOf, lease.desk().rules().hash(), lease.desk().reference().hash());
            UUID id = reviewed.keep(
                    file.path(),
                    shown,
                    new ReviewedServices.Reading(basis, written(reviews), register.rejects(), register.notes()),
                    clock.instant());
            return new Taken(id, register.linesRead(), Totals.of(reviews), register.rejects(), register.notes());
        }
    }

    /** Reviews services that are not kept. */
    public List<Review> review(List<DigitalService> services, LocalDate asOf, LivePolicy.Lease lease) {
        return new ServiceDesk(lease.desk().rules(), lease.desk().reference())
                .reviewer(asOf)
                .review(services);
    }

    private static Refused nothing(List<Reject> rejects) {
        Text why = rejects.isEmpty()
                ? Text.same("")
                : new Text(
                        " ; ligne " + rejects.get(0).line() + " : "
                                + rejects.get(0).reason().fr(),
                        "; line " + rejects.get(0).line() + ": "
                                + rejects.get(0).reason().en());
        return new Refused(new Text(
                "Aucune ligne de ce registre n'est utilisable" + why.fr() + ".",
                "No row of this register can be used" + why.en() + "."));
    }

    private static List<ReviewedServices.Written> written(List<Review> reviews) {
        var french = new ReviewJson(Language.FR);
        var english = new ReviewJson(Language.EN);
        return reviews.stream()
                .map(review -> new ReviewedServices.Written(review, french.of(review), english.of(review)))
                .toList();
    }
}
