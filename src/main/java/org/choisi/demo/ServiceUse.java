package org.choisi.demo;

import java.time.LocalDate;
import java.util.List;

/** What the review of services reads of each: who uses it, what it costs, what it runs on, until when it is contracted. */
final class ServiceUse {

    static final List<String> COLUMNS = List.of(
            "users",
            "uses",
            "accounts",
            "yearly_cost_eur_before_tax",
            "electricity_kwh",
            "hosting",
            "hosting_cost_eur_before_tax",
            "satisfaction_percent",
            "contract_end",
            "notice_months",
            "mandatory",
            "need");

    private static final long PARTS = 1_000;

    private final Settings settings;
    private final long seed;

    ServiceUse(Settings settings, long seed) {
        this.settings = settings;
        this.seed = seed;
    }

    /** The cells of one service, in the order of the columns; drawn from a well of its own. */
    List<String> of(String id, String kind, String subject, LocalDate openedOn, LocalDate day) {
        Draw draw = Draw.about(seed, "use of " + id);
        long users = users(kind, draw);
        long uses = users * draw.within(settings.bounds("uses_each"));
        boolean measured = draw.percent(settings.number("measured"));
        boolean onlyUses = draw.percent(share("only_uses", kind));
        long cost = draw.within(settings.bounds("cost_fixed")) + users * draw.within(bounds("cost_each", kind));
        boolean costKnown = draw.percent(settings.number("cost_known"));
        String hosting = draw.weighted(settings.numbers("hosting"));
        boolean own = hosting.equals("own");
        int kwh = draw.within(settings.bounds("electricity_kwh"));
        long hostingCost = cost * draw.within(settings.bounds("hosting_share")) / 100;
        boolean contracted = draw.percent(settings.number("contracted"));
        return List.of(
                measured && !onlyUses ? String.valueOf(users) : "",
                measured ? String.valueOf(uses) : "",
                draw.percent(share("accounts_known", kind)) ? accounts(users, draw) : "",
                costKnown ? String.valueOf(cost) : "",
                own ? String.valueOf(kwh) : "",
                hosting,
                hosting.equals("cloud") ? String.valueOf(hostingCost) : "",
                draw.percent(settings.number("satisfaction_known")) ? satisfaction(draw) : "",
                contracted ? contractEnd(openedOn, day, draw) : "",
                contracted && draw.percent(settings.number("notice_known"))
                        ? draw.of(settings.words("notice_months"))
                        : "",
                mandatory(subject, draw),
                draw.percent(settings.number("need_known")) ? draw.weighted(settings.numbers("needs")) : "");
    }

    /** Many have few users, few have many. */
    private long users(String kind, Draw draw) {
        if (draw.percent(settings.number("unused"))) {
            return 0;
        }
        if (draw.percent(settings.number("tiny"))) {
            return draw.within(settings.bounds("tiny_users"));
        }
        Bounds bounds = bounds("users", kind);
        long part = draw.between(1, (int) PARTS);
        return bounds.least() + (bounds.most() - bounds.least()) * part * part / PARTS * part / PARTS / PARTS;
    }

    private String accounts(long users, Draw draw) {
        Bounds percent = settings.bounds(draw.percent(settings.number("idle")) ? "idle_accounts" : "accounts");
        return String.valueOf(1 + users * draw.within(percent) / 100);
    }

    private String satisfaction(Draw draw) {
        double percent = settings.number("satisfaction") + draw.spread() * settings.number("satisfaction_spread");
        return String.valueOf(Math.round(Math.max(0, Math.min(100, percent))));
    }

    /** Contracts of some years follow each other from the opening: the one that runs on that day ends. */
    private String contractEnd(LocalDate openedOn, LocalDate day, Draw draw) {
        int years = draw.within(settings.bounds("contract_years"));
        LocalDate end = openedOn;
        while (!end.isAfter(day)) {
            end = end.plusYears(years);
        }
        return end.toString();
    }

    private String mandatory(String subject, Draw draw) {
        boolean said = draw.percent(settings.number("mandatory_said"));
        if (settings.words("mandatory").contains(subject)) {
            return "yes";
        }
        return said ? "no" : "";
    }

    private Bounds bounds(String what, String kind) {
        return settings.at(what).bounds(kind);
    }

    /** In per cent; nought for kinds that are left out. */
    private double share(String what, String kind) {
        return settings.numbers(what).getOrDefault(kind, 0.0);
    }
}
