package org.choisi.web.page.project;

import java.util.ArrayList;
import java.util.List;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.WeightTrial;
import org.choisi.web.page.Speech;

/** Whether the grade hangs on the weights of the dimensions, in sentences. */
record SensitivityWords(Speech speech, GradeWords words) {

    List<String> all(Ecoscore score) {
        List<String> sentences = new ArrayList<>();
        if (score.trials().isEmpty()) {
            return sentences;
        }
        List<WeightTrial> turning = score.trials().stream()
                .filter(trial -> trial.changesGrade(score.grade()) && trial.nearest() != null)
                .toList();
        String step = speech.exact(score.trials().get(0).step());
        sentences.add(speech.say(turning.isEmpty() ? "project.weights.firm" : "project.weights.turn", step));
        turning.forEach(trial -> sentences.add(turn(trial)));
        return sentences.stream().map(Speech::unbroken).toList();
    }

    private String turn(WeightTrial trial) {
        boolean less = trial.nearest().weight().compareTo(trial.weight()) < 0;
        return speech.say(
                less ? "project.weights.less" : "project.weights.more",
                speech.text(trial.dimension().name()),
                words.grade(trial.nearest().grade()),
                words.points(trial.nearest().weight()),
                words.points(trial.weight()));
    }
}
