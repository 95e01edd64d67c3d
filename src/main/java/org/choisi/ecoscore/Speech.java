package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Range;
import org.choisi.policy.RuleLabels;
import org.choisi.policy.Spoken;
import org.choisi.reference.Categories;

/** Answers, grids and units in words for people. */
public final class Speech {

    private static final String CHOICE = "choice";
    private static final String NO_UNIT = "none";
    private static final int DECIMALS = 2;
    private static final int DECIMALS_UNDER_ONE = 4;
    /** Not two, which would write 7.1 as a price: 7.10. */
    private static final int MOST_DECIMALS = 4;

    private static final int SEVERAL_IN_FRENCH = 2;

    private final RuleLabels labels;
    private final Categories categories;

    Speech(RuleLabels labels, Categories categories) {
        this.labels = labels;
        this.categories = categories;
    }

    public Text choice(String word) {
        return labels.word(CHOICE, word);
    }

    public Text kind(String kind) {
        return labels.word("project_kind", kind);
    }

    public Text category(String code) {
        return categories.name(code);
    }

    /** The unit after several; empty when there is none. */
    public Text unit(Question question) {
        return NO_UNIT.equals(question.unit())
                ? Text.same("")
                : labels.unit(question.unit()).several();
    }

    /** {@code 1 250 personnes}. Cut, never rounded up: a figure just under a threshold is not shown as reaching it. */
    public Text number(BigDecimal number, String unit) {
        return new Text(number(number, unit, Language.FR), number(number, unit, Language.EN));
    }

    private String number(BigDecimal number, String unit, Language language) {
        int decimals = number.compareTo(BigDecimal.ONE) < 0 ? DECIMALS_UNDER_ONE : DECIMALS;
        BigDecimal shown = number.setScale(Math.min(decimals, Math.max(0, number.scale())), RoundingMode.FLOOR);
        String digits = Spoken.number(shown, MOST_DECIMALS, language);
        if (NO_UNIT.equals(unit)) {
            return digits;
        }
        boolean one = language == Language.EN
                ? number.compareTo(BigDecimal.ONE) == 0
                : number.compareTo(BigDecimal.valueOf(SEVERAL_IN_FRENCH)) < 0;
        RuleLabels.Unit words = labels.unit(unit);
        String word = (one ? words.one() : words.several()).in(language);
        return language == Language.EN && word.startsWith("%") ? digits + word : digits + "\u00a0" + word;
    }

    /** An answer as people write it. */
    public Text answer(Question question, Answer answer) {
        if (answer instanceof Answer.Number number) {
            return number(number.number(), question.unit());
        }
        if (answer instanceof Answer.Word word) {
            return question.type() == AnswerType.COUNTRY && !answer.isNotApplicable()
                    ? Text.same(word.word())
                    : choice(word.word());
        }
        if (answer instanceof Answer.Pieces pieces) {
            return new Text(pieces(pieces, Language.FR), pieces(pieces, Language.EN));
        }
        int states = ((Answer.Criteria) answer).states().size();
        return new Text(
                states + (states < 2 ? " critère" : " critères"), states + (states == 1 ? " criterion" : " criteria"));
    }

    private String pieces(Answer.Pieces pieces, Language language) {
        return pieces.equipment().stream()
                .map(equipment -> piece(equipment).in(language))
                .collect(Collectors.joining(language == Language.EN ? "; " : " ; "));
    }

    /** {@code 250 × tablette, neuf, 5 ans}. */
    public Text piece(Equipment equipment) {
        Text quantity = number(equipment.quantity(), NO_UNIT);
        Text years = number(equipment.years(), "years");
        Text name = category(equipment.category());
        Text acquired = labels.word("acquired", equipment.acquired().word());
        return new Text(
                "%s × %s, %s, %s".formatted(quantity.fr(), name.fr(), acquired.fr(), years.fr()),
                "%s × %s, %s, %s".formatted(quantity.en(), name.en(), acquired.en(), years.en()));
    }

    /** What an option takes: {@code au moins 80 %}, {@code oui}. */
    public Text option(Question question, Option option) {
        if (option.takesNumbers()) {
            return range(option.range(), question.unit());
        }
        List<Text> words =
                option.words().listed().stream().sorted().map(this::choice).toList();
        return new Text(
                words.stream().map(Text::fr).collect(Collectors.joining(" ou ")),
                words.stream().map(Text::en).collect(Collectors.joining(" or ")));
    }

    private Text range(Range range, String unit) {
        if (range.below() == null) {
            return atLeast(range.from(), unit);
        }
        Text below = number(range.below(), unit);
        if (range.isOneNumber()) {
            return below;
        }
        if (range.from() == null || range.from().signum() == 0) {
            return under(range.below(), unit);
        }
        Text from = number(range.from(), NO_UNIT);
        return new Text(
                "de %s à moins de %s".formatted(from.fr(), below.fr()),
                "%s to under %s".formatted(from.en(), below.en()));
    }

    private Text atLeast(BigDecimal number, String unit) {
        Text from = number(number, unit);
        return new Text("au moins " + from.fr(), "at least " + from.en());
    }

    private Text under(BigDecimal number, String unit) {
        Text below = number(number, unit);
        return new Text("moins de " + below.fr(), "under " + below.en());
    }

    /** What has to be reached to be taken by an option: a number of at least this, or under that. */
    Text reaching(Question question, Option option) {
        if (!option.takesNumbers() || option.range().isOneNumber()) {
            return option(question, option);
        }
        Range range = option.range();
        return question.growsWithNumber() && range.from() != null || range.below() == null
                ? atLeast(range.from(), question.unit())
                : under(range.below(), question.unit());
    }
}
