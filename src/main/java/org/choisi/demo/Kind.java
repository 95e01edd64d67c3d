package org.choisi.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * How the metropolis handles one category of equipment.
 *
 * @param fleet devices wanted in service
 * @param life years after which a device leaves, on average
 * @param spread standard deviation of these years
 * @param lot devices that one line stands for
 * @param singleSince from that day, each device has its own line
 * @param orders months in which orders leave
 * @param refurbished per cent bought refurbished
 * @param broken per cent that fail for good each year
 * @param lost per cent lost or stolen each year
 * @param warranty years bought with the device
 */
record Kind(
        String category,
        String prefix,
        ByYear fleet,
        ByYear life,
        double spread,
        Bounds lot,
        LocalDate singleSince,
        double metropolisPercent,
        List<Integer> orders,
        ByYear refurbished,
        double broken,
        double lost,
        int warranty,
        boolean leased) {

    static Kind of(String category, Settings settings) {
        return new Kind(
                category,
                settings.text("prefix"),
                settings.byYear("fleet"),
                settings.byYear("life"),
                settings.number("spread"),
                settings.bounds("lot"),
                settings.has("single_since") ? settings.day("single_since") : LocalDate.MAX,
                settings.number("metropolis"),
                settings.wholes("orders"),
                settings.byYear("refurbished"),
                settings.number("broken"),
                settings.number("lost"),
                settings.whole("warranty"),
                settings.has("leased"));
    }

    Bounds lotOn(LocalDate day) {
        return day.isBefore(singleSince) ? lot : new Bounds(1, 1);
    }
}
