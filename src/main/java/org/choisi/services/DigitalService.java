package org.choisi.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A digital service as its register has it. What is null is not known.
 *
 * @param line line of the register, its header being 1
 * @param yearlyCost euros before tax a year
 * @param mandatory whether the law demands it: {@code yes}, {@code no}, {@code unknown}
 * @param replaces ids of the services that it is to replace
 */
public record DigitalService(
        int line,
        Name name,
        Use use,
        BigDecimal yearlyCost,
        Energy energy,
        Opinion opinion,
        Contract contract,
        String mandatory,
        List<String> replaces) {

    /** How the register says {@code mandatory}, and any other word, when it does not say it. */
    static final String UNKNOWN = "unknown";

    public DigitalService {
        replaces = List.copyOf(replaces);
    }

    /**
     * What it is called.
     *
     * @param entity its owner, empty when not said
     * @param function what it is for, empty when not said
     */
    public record Name(String id, String label, String entity, String function) {

        /** Its name, and its id where they differ. */
        public String shown() {
            return label.isEmpty() || label.equals(id) ? id : label + " (" + id + ")";
        }
    }

    /**
     * How much it is used, over twelve months.
     *
     * @param users people
     * @param uses times
     * @param accounts accounts or licences open
     */
    public record Use(Integer users, Long uses, Integer accounts) {

        /** {@code none}, {@code some}, {@code unknown}, or {@code contradictory} when one says none and the other some. */
        String word() {
            if (users == null && uses == null) {
                return UNKNOWN;
            }
            boolean some = users != null && users > 0 || uses != null && uses > 0;
            boolean none = users != null && users == 0 || uses != null && uses == 0;
            if (some && none) {
                return "contradictory";
            }
            return some ? "some" : "none";
        }

        /** The share of accounts that serve, at most 100; null when not known. */
        BigDecimal activePercent() {
            if (users == null || accounts == null || accounts == 0) {
                return null;
            }
            return BigDecimal.valueOf(Math.min(users, accounts))
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(accounts), java.math.MathContext.DECIMAL128);
        }
    }

    /**
     * What its footprint follows from.
     *
     * @param electricityKwh a year, of its own equipment or read by its host
     * @param statedKg kgCO2e a year as its host or the body's balance gives them
     * @param hosting {@code own}, {@code cloud}, {@code office}, {@code unknown}
     * @param hostingCost euros before tax a year
     * @param country whose electricity it takes, ISO code; empty when not said
     */
    public record Energy(
            BigDecimal electricityKwh, BigDecimal statedKg, String hosting, BigDecimal hostingCost, String country) {}

    /**
     * What is thought of it.
     *
     * @param satisfactionPercent from 0 to 100
     * @param need need of what it does, in the barometer: {@code strong}, {@code middling}, {@code weak}, {@code unknown}
     */
    public record Opinion(BigDecimal satisfactionPercent, String need) {}

    /**
     * Until when it is paid for.
     *
     * @param end last day of the contract
     * @param noticeMonths months before it by which notice is to be given
     */
    public record Contract(LocalDate end, Integer noticeMonths) {}

    /** Whether it takes part in what a review compares: somebody uses it. */
    boolean isUsed() {
        return use.word().equals("some");
    }

    boolean isMandatory() {
        return mandatory.equals("yes");
    }

    DigitalService withUsers(int users) {
        return new DigitalService(
                line,
                name,
                new Use(users, use.uses(), use.accounts()),
                yearlyCost,
                energy,
                opinion,
                contract,
                mandatory,
                replaces);
    }
}
