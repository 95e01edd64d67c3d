package org.choisi.web.page.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.inventory.plan.Sheet;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.Page;
import org.choisi.store.ReviewedServices;
import org.choisi.store.ServiceDecisions;
import org.choisi.store.ServiceLists;
import org.choisi.web.page.TableDownload;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The list of services as a file, narrowed as the page was, and an empty register to fill in. */
@Controller
class ServiceDownloads {

    private static final Text TITLE = new Text("Services", "Services");

    private final ReviewedServices reviewed;
    private final ServiceLists lists;
    private final ServiceDecisions decisions;

    ServiceDownloads(ReviewedServices reviewed, ServiceLists lists, ServiceDecisions decisions) {
        this.reviewed = reviewed;
        this.lists = lists;
        this.decisions = decisions;
    }

    @GetMapping(ServiceAddress.FILE + TableDownload.FORM)
    ResponseEntity<byte[]> list(@PathVariable String form, ServiceQuery.Parameters asked, Language language)
            throws IOException {
        ReviewedServices.Register register =
                reviewed.latest().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<ServiceFields.Line> lines = lines(register, ServiceQuery.of(asked), language);
        String name = "services-" + register.basis().asOf();
        return TableDownload.in(form).of(name, new Sheet<>(TITLE, ServiceFields.all(), lines), language);
    }

    private List<ServiceFields.Line> lines(ReviewedServices.Register register, ServiceQuery query, Language language) {
        List<ServiceFields.Line> lines = new ArrayList<>();
        Page<ReviewedServices.Stored> page;
        int number = 1;
        do {
            page = lists.page(
                    register.id(), query.filter(), language, new Page.Wanted(number++, Page.Wanted.LARGEST_SIZE));
            Map<String, ServiceDecisions.Decision> decided = decisions.latest(
                    page.items().stream().map(ReviewedServices.Stored::id).toList());
            page.items()
                    .forEach(stored -> lines.add(new ServiceFields.Line(
                            ReviewDocument.of(stored.json()), Optional.ofNullable(decided.get(stored.id())))));
        } while (number <= page.pages());
        return lines;
    }

    @GetMapping(ServiceAddress.TEMPLATE + TableDownload.FORM)
    ResponseEntity<byte[]> template(@PathVariable String form, Language language) throws IOException {
        return TableDownload.in(form)
                .of("services", new Sheet<>(TITLE, ServiceFields.register(), List.<ServiceFields.Line>of()), language);
    }
}
