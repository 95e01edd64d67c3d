package org.choisi.web.page.fleet;

import java.time.Clock;
import java.util.UUID;
import org.choisi.store.SavedViews;
import org.choisi.web.page.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Names ways to look at the fleet, and forgets them. */
@Controller
class FleetViewPages {

    private static final String FLEET = "/parc";

    private final SavedViews views;
    private final Clock clock;

    FleetViewPages(SavedViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /** Only what a fleet page understands is kept of what is asked. */
    @PostMapping(FLEET + "/vues")
    String save(FleetQuery.FleetParameters asked, @RequestParam(defaultValue = "") String nom) {
        FleetQuery query = FleetQuery.of(FLEET, asked);
        String href = query.link().href();
        if (query.filtered()) {
            views.save(nom, href.substring(href.indexOf('?') + 1), clock.instant());
        }
        return "redirect:" + href;
    }

    @PostMapping(FLEET + "/vues/oublier")
    String forget(@RequestParam UUID vue) {
        views.forget(vue);
        return "redirect:" + Link.to(FLEET).href();
    }
}
