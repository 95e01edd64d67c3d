package org.choisi.web.page.budget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.choisi.inventory.budget.BudgetCsv;
import org.choisi.inventory.budget.BudgetWorkbook;
import org.choisi.measure.Language;
import org.choisi.store.BudgetFiles;
import org.choisi.web.Budgets;
import org.choisi.web.page.Speech;
import org.choisi.web.page.TableDownload;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A budget line by line, as a file in the columns it came in, and the template of one. */
@Controller
class BudgetLinePages {

    private final Budgets budgets;
    private final Clock clock;
    private final MessageSource messages;

    BudgetLinePages(Budgets budgets, Clock clock, MessageSource messages) {
        this.budgets = budgets;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping(BudgetAddress.LIST + "/{id}/lignes")
    String lines(@PathVariable UUID id, LineQuery.Parameters asked, Language language, Model model) {
        LineQuery query = LineQuery.of(asked);
        BudgetFiles.Received budget = find(id);
        model.addAttribute(
                "lines",
                new LinesViews(budget, budgets.coloured(budget).report(), new Speech(messages, language)).view(query));
        return "budget-lines";
    }

    @GetMapping(BudgetAddress.LIST + "/{id}/budget" + TableDownload.FORM)
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String form, Language language)
            throws IOException {
        BudgetFiles.Received budget = find(id);
        Budgets.Coloured coloured = budgets.coloured(budget);
        String name = "budget-" + budget.asOf();
        TableDownload download = TableDownload.in(form);
        if (download == TableDownload.CSV) {
            return download.of(name, BudgetCsv.of(coloured.file(), coloured.report(), language), language);
        }
        var out = new ByteArrayOutputStream();
        BudgetWorkbook.write(coloured.file(), coloured.report(), language, out);
        return download.of(name, out.toByteArray(), language);
    }

    @GetMapping(BudgetAddress.TEMPLATE + TableDownload.FORM)
    ResponseEntity<byte[]> template(@PathVariable String form, Language language) throws IOException {
        int year = LocalDate.now(clock).getYear();
        return TableDownload.in(form).of("budget", BudgetTemplate.sheet(year, language), language);
    }

    private BudgetFiles.Received find(UUID id) {
        return budgets.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
