package org.choisi.lifecycle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Objects;
import org.choisi.measure.Text;

/** The facts of a profile, in the groups in which they are read. */
public interface AssetFacts {

    /**
     * What it is.
     *
     * @param state {@code known}, or why the category is not
     * @param statedCategory the source's own words, empty when the category is known
     * @param statedModel the source's own words, empty when the category is known
     */
    record Kind(String category, String state, String statedCategory, String statedModel) {}

    /**
     * Its age.
     *
     * @param state {@code known}, or why the age is not
     * @param ageMonths whole months since its life started, until the day of the advice or its retirement
     * @param serviceLeadMonths whole months by which it was in service before it was bought; null when it was not
     * @param startOn only when it contradicts something
     * @param retiredOn only when it contradicts something
     */
    record Life(
            String state,
            Integer ageMonths,
            Integer serviceLeadMonths,
            LocalDate startOn,
            LocalDate retiredOn,
            String usage,
            String entity) {

        // Written out, here and below, because profiles are compared by the million.
        @Override
        public boolean equals(Object other) {
            return other instanceof Life that
                    && Objects.equals(ageMonths, that.ageMonths)
                    && state.equals(that.state)
                    && usage.equals(that.usage)
                    && entity.equals(that.entity)
                    && Objects.equals(serviceLeadMonths, that.serviceLeadMonths)
                    && Objects.equals(startOn, that.startOn)
                    && Objects.equals(retiredOn, that.retiredOn);
        }

        @Override
        public int hashCode() {
            return (ageMonths == null ? -1 : ageMonths) * 31 + state.hashCode();
        }

        Life atAge(int months) {
            return new Life(state, months, serviceLeadMonths, startOn, retiredOn, usage, entity);
        }
    }

    /** @param warrantyUntilMonth first day of the month in which the warranty ends; null when not under warranty */
    record Condition(String status, String condition, String defect, String warranty, LocalDate warrantyUntilMonth) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Condition that
                    && status.equals(that.status)
                    && condition.equals(that.condition)
                    && defect.equals(that.defect)
                    && warranty.equals(that.warranty)
                    && Objects.equals(warrantyUntilMonth, that.warrantyUntilMonth);
        }

        @Override
        public int hashCode() {
            return status.hashCode() * 31 + condition.hashCode();
        }
    }

    /** Amounts in euros before tax; both null when no repair is quoted. */
    record Repair(BigDecimal cost, BigDecimal replacementCost) {

        /** Repair cost in per cent of the replacement cost; null when either is not known. */
        BigDecimal sharePercent() {
            if (cost == null || replacementCost == null || replacementCost.signum() == 0) {
                return null;
            }
            return cost.movePointRight(2)
                    .divide(replacementCost, MathContext.DECIMAL64)
                    .stripTrailingZeros();
        }
    }

    /**
     * What it is made of.
     *
     * @param processor the processor as reference data name it, empty when not recognised
     * @param upgradable whether more memory or a faster disk is worth it: {@code able}, {@code unable}, {@code unknown}
     * @param takesCurrentSystem whether it takes the current system of its maker: the same words
     */
    record Parts(
            Integer batteryHealth,
            BigDecimal ramGb,
            String disk,
            String processor,
            String upgradable,
            String takesCurrentSystem) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Parts that
                    && Objects.equals(ramGb, that.ramGb)
                    && Objects.equals(batteryHealth, that.batteryHealth)
                    && disk.equals(that.disk)
                    && processor.equals(that.processor)
                    && upgradable.equals(that.upgradable)
                    && takesCurrentSystem.equals(that.takesCurrentSystem);
        }

        @Override
        public int hashCode() {
            return (ramGb == null ? 0 : ramGb.hashCode()) * 31 + disk.hashCode();
        }

        Parts withBattery(int health) {
            return new Parts(health, ramGb, disk, processor, upgradable, takesCurrentSystem);
        }

        Parts withRam(BigDecimal gigabytes) {
            return new Parts(batteryHealth, gigabytes, disk, processor, upgradable, takesCurrentSystem);
        }
    }

    /**
     * Its operating system.
     *
     * @param support {@code supported}, {@code ended}, {@code unknown}, {@code unrecognised} or {@code unstated}
     * @param endsOn the day from which it has no support, null when none is announced
     * @param at where that day is written
     * @param nextStep what reference data say to do first once support has ended
     */
    record SystemSupport(Text name, String family, String support, LocalDate endsOn, String at, Text nextStep) {}

    /**
     * What bears on where it goes.
     *
     * @param now whether it is on its way out whatever the verdict
     * @param residualValue euros before tax
     */
    record Leaving(boolean now, BigDecimal residualValue, String acquiredAs) {}
}
