package org.waymark.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.testing.Bicycles;
import org.waymark.web.start.StartState.Remembered;
import org.waymark.web.testing.Shop;

class StartPresenterTest {
    private final Shop shop = new Shop();
    private final Recording page = new Recording();
    private final StartPresenter presenter =
            new StartPresenter(page, shop.assessments, shop.models, shop.browser, Locale.ENGLISH);

    @Test
    void saysWhatAwaitsAPerson() {
        presenter.open();
        var state = page.states.getLast();
        assertEquals(5, state.questions());
        assertEquals(1, state.minutes());
        assertEquals(3, state.paths().size());
        assertEquals(Optional.empty(), state.unfinished());
    }

    @Test
    void beginsAnAssessmentAndRemembersIt() {
        presenter.start();
        assertEquals(Optional.of(page.opened.getLast()), shop.browser.remembered());
        assertEquals(
                AnswerSheet.EMPTY,
                shop.store.find(page.opened.getLast()).orElseThrow().answers());
    }

    @Test
    void offersToGoOnWhereThePersonLeftOff() {
        var token = shop.with(AnswerSheet.EMPTY.with(Bicycles.USE, new Answer.Chosen(Bicycles.COMMUTE)));
        shop.browser.remember(token);
        presenter.open();
        assertEquals(
                Optional.of(new Remembered.UnderWay(1, 5)),
                page.states.getLast().unfinished());
        presenter.goOn();
        assertEquals(List.of(token), page.opened);
    }

    @Test
    void offersTheResultOfAFinishedAssessment() {
        var token = shop.with(Bicycles.answers());
        shop.assessments.finish(token);
        shop.browser.remember(token);
        presenter.open();
        assertEquals(
                Optional.of(new Remembered.Finished()), page.states.getLast().unfinished());
    }

    @Test
    void offersNothingOfADeletedAssessmentAndBeginsAnew() {
        var token = shop.with(AnswerSheet.EMPTY);
        shop.browser.remember(token);
        shop.assessments.delete(token);
        presenter.open();
        assertEquals(Optional.empty(), page.states.getLast().unfinished());
        presenter.goOn();
        assertNotEquals(token, page.opened.getLast());
    }

    /** Writes down what it is told. */
    private static final class Recording implements StartPage {
        private final List<StartState> states = new ArrayList<>();
        private final List<AssessmentToken> opened = new ArrayList<>();

        @Override
        public void show(StartState state) {
            states.add(state);
        }

        @Override
        public void open(AssessmentToken token) {
            opened.add(token);
        }
    }
}
