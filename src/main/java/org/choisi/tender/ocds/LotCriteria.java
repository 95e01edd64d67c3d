package org.choisi.tender.ocds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.choisi.tender.Aggregation;
import org.choisi.tender.Criterion;
import org.choisi.tender.Criterion.WeightUnit;

/** Reads the criteria of one lot, each held against those before it. */
final class LotCriteria {

    private final Fields fields;
    private final String lot;
    private final AwardReader award;
    private final Set<String> names = new HashSet<>();
    private WeightUnit unit;

    LotCriteria(Fields fields, String lot, AwardReader award) {
        this.fields = fields;
        this.lot = lot;
        this.award = award;
    }

    List<Criterion> read(Node awardCriteria) {
        List<Criterion> criteria = new ArrayList<>();
        for (Node node : fields.nodes(awardCriteria, "criteria", Quote.place(lot))) {
            criteria.add(new CriterionReader(this, node).criterion());
        }
        if (criteria.isEmpty() && award.aggregation() != Aggregation.LOWEST_COST) {
            fields.faults()
                    .warn(
                            "DATA-CRITERIA-NONE",
                            Quote.place(lot),
                            "Aucun critère d'attribution lisible (« awardCriteria.criteria ») : le lot ne peut pas être noté.",
                            "No award criterion that can be read ('awardCriteria.criteria'): the lot cannot be scored.");
        }
        return criteria;
    }

    Fields fields() {
        return fields;
    }

    String lot() {
        return lot;
    }

    AwardReader award() {
        return award;
    }

    /** Whether the name is new in the lot. */
    boolean isNew(String name) {
        return names.add(Names.folded(name));
    }

    /** Whether weights of this unit can be added to those before. */
    boolean fits(WeightUnit next) {
        if (next == WeightUnit.RANGE || next == WeightUnit.ORDER || next == WeightUnit.NONE) {
            return true;
        }
        unit = unit == null ? next : unit;
        return unit == next;
    }
}
