package org.choisi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.choisi.budget.BudgetColumn;
import org.choisi.budget.BudgetDesk;
import org.choisi.budget.BudgetIntake;
import org.choisi.budget.BudgetLine;
import org.choisi.inventory.budget.BudgetJson;
import org.choisi.measure.Language;
import org.choisi.web.Budgets;
import org.choisi.web.LivePolicy;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Budgets that are sent, coloured and not kept. */
@RestController
@RequestMapping("/api/budgets")
final class BudgetCalls {

    private static final int MOST_LINES = 100_000;
    private static final long MOST_BYTES = 50_000_000;

    private final Budgets budgets;
    private final LivePolicy policy;
    private final Clock clock;

    BudgetCalls(Budgets budgets, LivePolicy policy, Clock clock) {
        this.budgets = budgets;
        this.policy = policy;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> colour(
            @RequestPart MultipartFile file,
            @RequestParam(required = false) String asOf,
            @RequestParam(required = false) String year,
            Language language) {
        if (file.getSize() > MOST_BYTES) {
            throw new CallRefused(Problem.tooLarge("50 Mo / MB"));
        }
        LocalDate day = Asked.day("asOf", asOf, clock);
        Integer usualYear = Asked.year("year", year).orElse(null);
        return Answers.written(
                BudgetJson.of(budgets.colour(file.getOriginalFilename(), day, usualYear, file::transferTo), language),
                language);
    }

    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE})
    ResponseEntity<byte[]> colour(
            HttpServletRequest request, @RequestParam(required = false) String asOf, Language language)
            throws IOException {
        LocalDate day = Asked.day("asOf", asOf, clock);
        var faults = new Faults();
        List<Map<String, String>> objects =
                ObjectsBody.read(LimitedBody.of(request), BudgetColumn.labels(), MOST_LINES, faults);
        try (LivePolicy.Lease lease = policy.lease()) {
            List<BudgetLine> lines = take(objects, new BudgetIntake(lease.desk().reference()), faults);
            faults.refuseIfAny();
            var desk = new BudgetDesk(lease.desk().rules(), lease.desk().reference(), day);
            return Answers.written(BudgetJson.of(desk.colour(lines), language), language);
        }
    }

    private static List<BudgetLine> take(List<Map<String, String>> objects, BudgetIntake intake, Faults faults) {
        List<BudgetLine> lines = new ArrayList<>(objects.size());
        for (int index = 0; index < objects.size(); index++) {
            Map<BudgetColumn, String> cells = new EnumMap<>(BudgetColumn.class);
            objects.get(index)
                    .forEach((name, value) ->
                            cells.put(BudgetColumn.labelled(name).orElseThrow(), value));
            BudgetLine line = intake.take(index + 1, cells);
            for (BudgetLine.Fault fault : line.faults()) {
                faults.add(index, AssetsBody.pointer(index, fault.column().label()), fault.reason());
            }
            lines.add(line);
        }
        return lines;
    }
}
