package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.testing.Bicycles;
import org.waymark.web.address.Addresses;
import org.waymark.web.frame.GoneView;
import org.waymark.web.frame.NotFoundView;
import org.waymark.web.question.QuestionView;
import org.waymark.web.result.ResultView;
import org.waymark.web.review.ReviewView;
import org.waymark.web.testing.BicycleAssessments;
import org.waymark.web.testing.BicycleInstantiator;

@ViewPackages(packages = "org.waymark.web")
class ViewsTest extends BrowserlessTest {
    private final BicycleAssessments shop = new BicycleAssessments();

    @Override
    protected Set<Class<?>> lookupServices() {
        BicycleInstantiator.SHOP.set(shop);
        var services = new HashSet<>(super.lookupServices());
        services.add(BicycleInstantiator.class);
        return services;
    }

    @Test
    void nextWithoutAnAnswerShowsWhatIsMissingOnThePage() {
        var token = shop.with(AnswerSheet.EMPTY);
        navigate(Addresses.question(token, Bicycles.USE), QuestionView.class);
        test(find(NativeButton.class).withId("question-next").single()).click();
        assertTrue(find(Paragraph.class)
                .withId("question-error")
                .single()
                .getText()
                .startsWith("Choose an answer"));
    }

    @Test
    void theLinkOfAnOpenAssessmentLeadsToItsFirstOpenQuestion() {
        var token = shop.with(AnswerSheet.EMPTY);
        navigate(Addresses.of(token), QuestionView.class);
        assertEquals(
                "About use", find(H1.class).withId("question-text").single().getText());
    }

    @Test
    void theLinkOfAnAnsweredAssessmentLeadsToItsReview() {
        navigate(Addresses.of(shop.with(Bicycles.answers())), ReviewView.class);
    }

    @Test
    void aResultHasItsPartsUnderHeadingsThatNameThem() {
        var view = navigate(Addresses.result(shop.with(Bicycles.answers())), ResultView.class);
        for (var part : Set.of("result-verdict", "result-why", "result-watch", "result-changes", "result-comparison")) {
            var section = all(view)
                    .filter(inside -> inside.getId().filter(part::equals).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no part " + part));
            assertTrue(section.getElement().hasAttribute("aria-labelledby"), part);
        }
    }

    @Test
    void anUnknownLinkSaysThatNothingIsThere() {
        navigate("a/AAAAAAAAAAAAAAAAAAAAAA", GoneView.class);
    }

    @Test
    void aBrokenLinkIsNotFound() {
        navigate("a/too-short", NotFoundView.class);
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ViewsTest::all));
    }
}
