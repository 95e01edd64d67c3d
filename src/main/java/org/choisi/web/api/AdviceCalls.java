package org.choisi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.inventory.AdviceFormat;
import org.choisi.inventory.AdviceWriter;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetIntake;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetRefused;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.LifecycleAdvisor;
import org.choisi.measure.Language;
import org.choisi.web.LivePolicy;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Advice for assets that are sent, not kept. */
@RestController
final class AdviceCalls {

    private final LivePolicy policy;
    private final Clock clock;

    AdviceCalls(LivePolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @PostMapping(path = "/api/advice", consumes = MediaType.APPLICATION_JSON_VALUE)
    void advise(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(required = false) String asOf,
            Language language)
            throws IOException {
        LocalDate day = Asked.day("asOf", asOf, clock);
        var faults = new Faults();
        List<AssetLine> lines = AssetsBody.read(LimitedBody.of(request), faults);
        try (LivePolicy.Lease lease = policy.lease()) {
            List<Asset> assets = take(lines, lease.desk().intake(day), faults);
            faults.refuseIfAny();
            answer(assets, lease.desk().advisor(day), response, language);
        }
    }

    private static List<Asset> take(List<AssetLine> lines, AssetIntake intake, Faults faults) {
        List<Asset> assets = new ArrayList<>(lines.size());
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index) != null) {
                take(lines.get(index), index, intake, faults).ifPresent(assets::add);
            }
        }
        return assets;
    }

    /** All that is wrong with an asset, not the first thing alone: a value at fault is told, then set aside. */
    private static Optional<Asset> take(AssetLine line, int index, AssetIntake intake, Faults faults) {
        while (true) {
            try {
                return Optional.of(intake.take(line));
            } catch (AssetRefused why) {
                faults.add(index, AssetsBody.pointer(index, why.column().label()), why.reason());
                if (!line.has(why.column())) {
                    return Optional.empty();
                }
                line.set(why.column(), "");
            }
        }
    }

    private static void answer(
            List<Asset> assets, LifecycleAdvisor advisor, HttpServletResponse response, Language language)
            throws IOException {
        List<Decision> decisions =
                advisor.decide(assets.stream().map(Asset::profile).toList());
        Answers.json(response, language);
        try (var writer = new AdviceWriter(response.getOutputStream(), AdviceFormat.JSON, language)) {
            for (int index = 0; index < assets.size(); index++) {
                writer.write(assets.get(index), decisions.get(index));
            }
        }
    }
}
