package org.waymark.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.model.QuestionId;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.review.ReviewState.Line;
import org.waymark.web.testing.BicycleAssessments;

class ReviewPresenterTest {
    private final BicycleAssessments shop = new BicycleAssessments();
    private final Recording page = new Recording();
    private final ReviewPresenter presenter = new ReviewPresenter(page, shop.assessments, Locale.ENGLISH);

    @Test
    void namesWhatMustStillBeAnsweredInOrder() {
        presenter.open(shop.with(AnswerSheet.EMPTY.with(Bicycles.USE, new Answer.Chosen(Bicycles.ERRANDS))));
        assertFalse(page.shown().canFinish());
        assertEquals(
                List.of(Bicycles.CHILDREN, Bicycles.BUDGET, Bicycles.SPEED_MATTERS, Bicycles.LOAD_MATTERS),
                page.shown().missing().stream().map(Line::question).toList());
    }

    @Test
    void showsWhatWasSaidToEachQuestionThatIsAsked() {
        presenter.open(shop.with(Bicycles.answers()));
        var lines = page.shown().groups().stream()
                .flatMap(group -> group.lines().stream())
                .toList();
        assertTrue(page.shown().canFinish());
        assertFalse(lines.stream().anyMatch(line -> line.question().equals(Bicycles.CHILDREN)));
        assertEquals(List.of(Phrase.of("answer.skipped")), answer(lines, Bicycles.EXTRAS));
        assertEquals(List.of(Phrase.of("question.importance.quite.label")), answer(lines, Bicycles.SPEED_MATTERS));
        assertEquals("answer.amount", answer(lines, Bicycles.BUDGET).getFirst().key());
    }

    @Test
    void saysOnceEnoughIsKnownAndWhatCouldBeAskedStill() {
        var longer = new BicycleAssessments(ModelWith.idleQuestions(6, Bicycles.model()));
        var token = longer.with(Bicycles.answers());
        var review = new ReviewPresenter(page, longer.assessments, Locale.ENGLISH);
        for (int i = 0; i < 2; i++) longer.answer(token, ModelWith.idle(i), new Answer.Agreed(true));
        review.open(token);
        assertFalse(page.shown().canFinish(), "seven answers are too few");

        longer.answer(token, ModelWith.idle(2), new Answer.Agreed(true));
        review.open(token);
        assertTrue(page.shown().canFinish());
        assertEquals(
                Optional.of(new ReviewState.Enough(3, 95, ModelWith.idle(3))),
                page.shown().enough());
    }

    @Test
    void marksAnAnswerThatAnotherOneHasMadeNeedless() {
        var token = shop.with(Bicycles.answers().with(Bicycles.USE, new Answer.Chosen(Bicycles.ERRANDS)));
        shop.answer(token, Bicycles.CHILDREN, new Answer.Agreed(true));
        presenter.open(token);
        assertEquals(List.of(), page.shown().moot());
        shop.answer(token, Bicycles.USE, new Answer.Chosen(Bicycles.COMMUTE));
        presenter.open(token);
        assertEquals(
                List.of(Bicycles.CHILDREN),
                page.shown().moot().stream().map(Line::question).toList());
        assertEquals(
                List.of(Phrase.of("question.agreement.yes")),
                page.shown().moot().getFirst().answer());
    }

    @Test
    void listsNoPreferenceThatNobodyAskedFor() {
        var alone = ModelWith.preferences(Bicycles.only(Set.of(Bicycles.CITY), Set.of(Bicycles.PRICE, Bicycles.SPEED)));
        var small = new BicycleAssessments(alone);
        new ReviewPresenter(page, small.assessments, Locale.ENGLISH).open(small.with(Bicycles.answers()));
        assertTrue(page.shown().canFinish());
        var listed = page.shown().groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(Line::question)
                .toList();
        assertTrue(listed.contains(Bicycles.USE));
        assertFalse(listed.contains(ModelWith.FIRST) || listed.contains(ModelWith.OFFERS), listed.toString());
    }

    @Test
    void leadsOnWhenItIsFinishedOrGone() {
        var token = shop.with(Bicycles.answers());
        shop.assessments.finish(token);
        presenter.open(token);
        shop.assessments.delete(token);
        presenter.open(token);
        assertEquals(List.of("result", "gone"), page.moves);
    }

    private static List<Phrase> answer(List<Line> lines, QuestionId question) {
        return lines.stream()
                .filter(line -> line.question().equals(question))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    /** Writes down what it is told. */
    private static final class Recording implements ReviewPage {
        private final List<ReviewState> states = new ArrayList<>();
        private final List<String> moves = new ArrayList<>();

        ReviewState shown() {
            return states.getLast();
        }

        @Override
        public void show(ReviewState state) {
            states.add(state);
        }

        @Override
        public void openResult(AssessmentToken token) {
            moves.add("result");
        }

        @Override
        public void openGone() {
            moves.add("gone");
        }
    }
}
