package org.waymark.web.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.waymark.core.testing.Bicycles.COMFORT;
import static org.waymark.core.testing.Bicycles.LOAD;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.SPEED;
import static org.waymark.core.testing.ModelWith.FIRST;
import static org.waymark.core.testing.ModelWith.OFFERS;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.LevelRange;
import org.waymark.core.answers.Offers;
import org.waymark.core.answers.Preference;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.QuestionId;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.question.QuestionState.Field;
import org.waymark.web.question.QuestionState.Item;
import org.waymark.web.testing.BicycleAssessments;

class PreferenceQuestionsTest {
    private static final Map<CriterionId, LevelRange> RANGES =
            Map.of(PRICE, new LevelRange(1900, 100), SPEED, new LevelRange(12, 20));

    private final BicycleAssessments shop = new BicycleAssessments(ModelWith.preferences(Bicycles.model()));
    private final RecordingQuestionPage page = new RecordingQuestionPage();
    private final QuestionPresenter presenter =
            new QuestionPresenter(page, shop.assessments, shop.browser, Locale.ENGLISH);
    private final AssessmentToken token = shop.with(Bicycles.answers());

    @Nested
    class ARanking {

        private List<String> keys() {
            var order = assertInstanceOf(Field.Order.class, page.shown().field());
            return order.items().stream()
                    .map(Item::criterion)
                    .map(Object::toString)
                    .toList();
        }

        @Test
        void showsWhatCanMatterMostFirst() {
            presenter.open(token, FIRST);
            assertEquals(Set.of("price", "speed", "load", "comfort"), Set.copyOf(keys()));
            assertEquals("price", keys().getFirst());
            assertEquals("comfort", keys().getLast());
        }

        @Test
        void isStoredInItsOrderWithTheRangesThatWereShown() {
            presenter.open(token, FIRST);
            presenter.enter(List.of("speed", "load", "=comfort"));
            var stored = assertInstanceOf(Answer.Ranked.class, shop.stored(token, FIRST));
            assertEquals(List.of(Set.of(SPEED), Set.of(LOAD, COMFORT)), stored.order());
            assertEquals(Set.of(PRICE, SPEED, LOAD, COMFORT), stored.ranges().keySet());
            assertEquals(
                    List.of("speed", "comfort", "=load"), page.shown().field().entered());
        }

        @Test
        void keepsTheRangesOfTheAnswerWhenItIsChanged() {
            shop.answer(token, FIRST, new Answer.Ranked(List.of(Set.of(PRICE)), RANGES));
            presenter.open(token, FIRST);
            presenter.enter(List.of("speed"));
            assertEquals(new Answer.Ranked(List.of(Set.of(SPEED)), RANGES), shop.stored(token, FIRST));
        }

        @Test
        void withNothingNamedIsAnAnswerToo() {
            shop.answer(token, FIRST, new Answer.Ranked(List.of(Set.of(PRICE)), RANGES));
            presenter.open(token, FIRST);
            presenter.enter(List.of());
            assertEquals(new Answer.Ranked(List.of(), RANGES), shop.stored(token, FIRST));
            presenter.next();
            assertEquals(List.of("open offers"), page.moves);
        }

        @Test
        void isRefusedWithMoreThanCanBeNamed() {
            presenter.open(token, FIRST);
            presenter.enter(List.of("speed", "load", "comfort", "price"));
            assertEquals(
                    Optional.of(Phrase.of("question.error.choose")),
                    page.shown().error());
            assertEquals(
                    Optional.empty(),
                    shop.store.find(token).orElseThrow().answers().to(FIRST));
        }
    }

    @Nested
    class AChoiceBetweenTwoOffers {

        private Field.Choice shown() {
            return assertInstanceOf(Field.Choice.class, page.shown().field());
        }

        @Test
        void isStoredWithTheOffersThatWereShown() {
            presenter.open(token, OFFERS);
            var offers = shown().offers();
            presenter.enter(List.of("second"));
            assertEquals(new Answer.Preferred(offers, Preference.SECOND), shop.stored(token, OFFERS));
            assertEquals(List.of("second"), shown().entered());
            presenter.enter(List.of("same"));
            assertEquals(new Answer.Preferred(offers, Preference.SAME), shop.stored(token, OFFERS));
        }

        @Test
        void givesEachOfferTheBetterLevelOfOneCriterion() {
            presenter.open(token, OFFERS);
            var first = shown().terms().getFirst();
            var second = shown().terms().getLast();
            assertEquals(
                    1,
                    Double.compare(first.getFirst().value(), second.getFirst().value()));
            assertEquals(
                    -1, Double.compare(first.getLast().value(), second.getLast().value()));
        }

        @Test
        void isShownAsItWasPutOnceItIsAnswered() {
            var offers = new Offers(PRICE, new LevelRange(1900, 100), SPEED, new LevelRange(12, 20));
            shop.answer(token, OFFERS, new Answer.Preferred(offers, Preference.FIRST));
            presenter.open(token, OFFERS);
            assertEquals(offers, shown().offers());
            assertEquals(List.of("first"), shown().entered());
        }

        @Test
        void canBeLeftByWhoeverCannotSay() {
            shop.answer(token, FIRST, new Answer.Skipped());
            presenter.open(token, OFFERS);
            presenter.skip();
            assertEquals(new Answer.Skipped(), shop.stored(token, OFFERS));
            assertEquals(List.of("result"), page.moves);
        }
    }

    @Test
    void whereOneIsLeftNothingIsAskedAnyMore() {
        var alone = ModelWith.preferences(Bicycles.only(Set.of(Bicycles.CITY), Set.of(PRICE, SPEED)));
        var small = new BicycleAssessments(alone);
        var asked = new QuestionPresenter(page, small.assessments, small.browser, Locale.ENGLISH);
        var begun = small.with(Bicycles.answers());
        asked.open(begun, OFFERS);
        assertInstanceOf(Field.Settled.class, page.shown().field());
        asked.open(begun, FIRST);
        assertEquals(true, page.shown().isLast());
        asked.skip();
        assertEquals(List.of("result"), page.moves);
    }

    @Test
    void whoContradictsThemselvesLearnsOfItBeforeTheNextChoice() {
        var more = new QuestionId("more");
        var model = ModelWith.preferences(Bicycles.model());
        var kind = model.question(OFFERS).orElseThrow().kind();
        var longer = new BicycleAssessments(ModelWith.laterQuestions(
                ModelWith.laterQuestions(model, ModelWith.question(more, kind, model)),
                ModelWith.question(new QuestionId("last"), kind, model)));
        var asked = new QuestionPresenter(page, longer.assessments, longer.browser, Locale.ENGLISH);
        var begun = longer.with(Bicycles.answers());
        var little = new Offers(PRICE, new LevelRange(1900, 100), SPEED, new LevelRange(14, 15));
        var much = new Offers(PRICE, new LevelRange(1000, 900), SPEED, new LevelRange(11, 29));
        longer.answer(begun, FIRST, new Answer.Ranked(List.of(Set.of(PRICE)), RANGES));
        asked.open(begun, OFFERS);
        assertEquals(Optional.empty(), page.shown().notice());
        longer.answer(begun, OFFERS, new Answer.Preferred(little, Preference.SECOND));
        longer.answer(begun, more, new Answer.Preferred(much, Preference.FIRST));
        asked.open(begun, new QuestionId("last"));
        assertEquals(
                Optional.of(Phrase.of("question.contradicting")), page.shown().notice());
    }
}
