package org.waymark.core.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.PackedAnswers;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.backtest.StoredOutcomes;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.VersionNumber;

/** Outcomes with their numbers from 0 on. */
public final class StoredInMemory implements StoredOutcomes {

    private final List<StoredAnswers> all = new ArrayList<>();

    public void add(VersionNumber version, DecisionModel model, AnswerSheet answers) {
        add(new StoredAnswers(version, PackedAnswers.pack(model, Questionnaire.of(model, answers))));
    }

    public void add(StoredAnswers stored) {
        all.add(stored);
    }

    public StoredInMemory reversed() {
        var reversed = new StoredInMemory();
        reversed.all.addAll(all);
        Collections.reverse(reversed.all);
        return reversed;
    }

    @Override
    public Extent extent(Period period) {
        return new Extent(all.size(), false);
    }

    @Override
    public void read(Period period, Extent extent, Part part, Consumer<StoredAnswers> taker) {
        IntStream.range(0, all.size())
                .filter(number -> (number % part.step() == 0) != part.isRest())
                .mapToObj(all::get)
                .forEach(taker);
    }
}
