package org.choisi.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.choisi.measure.Text;

/**
 * What rules may read of a service. What is null is not known; the last three are only shown.
 *
 * @param use {@code none}, {@code some}, {@code unknown}, {@code contradictory}
 * @param law whether the law demands it: {@code yes}, {@code no}, {@code unknown}
 * @param costPerUser euros before tax a year
 * @param kgPerUser kgCO2e a year, mid figure
 * @param activePercent share of the accounts that serve
 * @param contract {@code running}, {@code past-notice}, {@code ended}, {@code unknown}
 * @param daysToNotice days until notice is due, while it is not past
 */
public record ServiceProfile(
        String use,
        Integer users,
        Long uses,
        Integer accounts,
        String law,
        BigDecimal costPerUser,
        BigDecimal kgPerUser,
        BigDecimal activePercent,
        BigDecimal satisfaction,
        String need,
        Overlap.Word overlapWord,
        String contract,
        Integer daysToNotice,
        LocalDate contractEndOn,
        LocalDate noticeOn,
        Text notice,
        String function,
        String target,
        Text targetWhy,
        String twins) {

    /** Called by rules. */
    public String overlap() {
        return overlapWord.word();
    }
}
