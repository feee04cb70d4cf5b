package org.waymark.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.testing.Bicycles;
import org.waymark.web.start.StartState.Remembered;
import org.waymark.web.testing.BicycleAssessments;

class StartPresenterTest {
    private final BicycleAssessments shop = new BicycleAssessments();
    private final StartPresenter presenter =
            new StartPresenter(shop.assessments, shop.models, shop.browser, Locale.ENGLISH);

    @Test
    void saysWhatAwaitsAPerson() {
        var state = presenter.state();
        assertEquals(6, state.questions(), "at most");
        assertEquals(2, state.minutes());
        assertEquals(3, state.paths().size());
        assertEquals(Optional.empty(), state.unfinished());
    }

    @Test
    void beginsAnAssessmentAndRemembersIt() {
        var begun = presenter.begin();
        assertEquals(Optional.of(begun), shop.browser.remembered());
        assertEquals(AnswerSheet.EMPTY, shop.store.find(begun).orElseThrow().answers());
    }

    @Test
    void offersToGoOnWhereThePersonLeftOff() {
        var token = shop.with(AnswerSheet.EMPTY.with(Bicycles.USE, new Answer.Chosen(Bicycles.COMMUTE)));
        shop.browser.remember(token);
        assertEquals(
                Optional.of(new Remembered.UnderWay(1, 5)), presenter.state().unfinished());
        assertEquals(Optional.of(token), presenter.goOn());
    }

    @Test
    void offersTheResultOfAFinishedAssessment() {
        var token = shop.with(Bicycles.answers());
        shop.assessments.finish(token);
        shop.browser.remember(token);
        assertEquals(Optional.of(new Remembered.Finished()), presenter.state().unfinished());
    }

    @Test
    void offersNothingOfADeletedAssessment() {
        var token = shop.with(AnswerSheet.EMPTY);
        shop.browser.remember(token);
        shop.assessments.delete(token);
        assertEquals(Optional.empty(), presenter.state().unfinished());
        assertEquals(Optional.empty(), presenter.goOn());
    }
}
