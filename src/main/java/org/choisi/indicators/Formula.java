package org.choisi.indicators;

import java.util.Arrays;
import java.util.Optional;

/** The calculations that a row of the catalogue may choose from. */
public enum Formula {
    RETIRED_EARLY_SHARE("retired-early-share", "percent", true, RetirementFormulas::early),
    FUNCTIONAL_REUSED_SHARE("functional-reused-share", "percent", true, RetirementFormulas::functionalReused),
    RETIRED_REUSE_RATE("retired-reuse-rate", "percent", true, DecreeRate::of),
    REUSE_SPEND_SHARE("reuse-spend-share", "percent", true, PurchaseFormulas::reuseSpend),
    CARBON_PER_USER_CHANGE("carbon-per-user-change", "percent", false, ConstantUsers::carbon),
    ELECTRICITY_PER_USER_CHANGE("electricity-per-user-change", "percent", false, ConstantUsers::electricity),
    AVERAGE_LIFE("average-life", "years", true, RetirementFormulas::averageLife),
    REFURBISHED_PURCHASE_SHARE("refurbished-purchase-share", "percent", true, PurchaseFormulas::refurbished),
    REDISTRIBUTED_COUNT("redistributed-count", "pieces", true, RetirementFormulas::redistributed),
    RESPONSIBLE_CONTRACT_SHARE("responsible-contract-share", "percent", false, ContractFormulas::responsible),
    YEARLY_EXCHANGE_SHARE("yearly-exchange-share", "percent", false, ContractFormulas::yearlyExchange),
    TRAINED_SHARE("trained-share", "percent", false, TrainedShare::of),
    ACCESSIBLE_SERVICE_SHARE("accessible-service-share", "percent", false, ServiceFormulas::accessible),
    CODESIGNED_SHARE("codesigned-share", "percent", false, ServiceFormulas::codesigned),
    CAMPAIGN_WEIGHT("campaign-weight", "tonnes", false, CampaignFormulas::tonnes),
    CAMPAIGN_REFURBISHED_COUNT("campaign-refurbished-count", "pieces", false, CampaignFormulas::refurbished);

    /** The arithmetic behind a name. */
    @FunctionalInterface
    interface Calculation {
        Measured of(Question question);
    }

    private final String word;
    private final String unit;
    private final boolean ofEquipment;
    private final Calculation calculation;

    Formula(String word, String unit, boolean ofEquipment, Calculation calculation) {
        this.word = word;
        this.unit = unit;
        this.ofEquipment = ofEquipment;
        this.calculation = calculation;
    }

    static Optional<Formula> named(String word) {
        return Arrays.stream(values())
                .filter(formula -> formula.word.equals(word))
                .findFirst();
    }

    /** The name in the catalogue. */
    public String word() {
        return word;
    }

    /** The unit of what it gives. */
    public String unit() {
        return unit;
    }

    /** Whether it looks at equipment, which has categories. */
    boolean isOfEquipment() {
        return ofEquipment;
    }

    Measured of(Question question) {
        return calculation.of(question);
    }
}
