package org.waymark.web.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Notice;
import org.waymark.uikit.text.Languages;
import org.waymark.web.address.Addresses;
import org.waymark.web.address.Continuation;
import org.waymark.web.address.Navigation;
import org.waymark.web.frame.SavingElement;
import org.waymark.web.frame.WebFrame;
import org.waymark.web.frame.WithAside;
import org.waymark.web.load.Results;
import org.waymark.web.result.ResultState.Trial;

/** The page of a result: the answer first, the reason second, the method a tap away. */
@JavaScript("context://scripts/print.js")
@Route(value = Addresses.RESULT, layout = WebFrame.class)
public final class ResultView extends Div implements ResultPage, BeforeEnterObserver, HasDynamicTitle, WithAside {
    private static final long serialVersionUID = 1;

    private final transient ResultPresenter presenter;
    private final transient Navigation navigation = new Navigation();
    private final transient PageTexts texts;
    private transient Consumer<Deletion> deletion = what -> {};
    private transient Optional<MonthsCard> months = Optional.empty();
    private transient Optional<TrialCard> trials = Optional.empty();

    @Inject
    public ResultView(Assessments assessments, Results results, Continuation continuation) {
        var language = Languages.nearest(getLocale());
        presenter = new ResultPresenter(this, assessments, results, continuation, language);
        texts = PageTexts.in(language);
        addClassNames("wm-page", "wm-stack", "result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        navigation.enter(event, presenter::open);
    }

    @Override
    public void show(ResultState state) {
        removeAll();
        var aside = new Div();
        state.openings().ifPresent(openings -> aside.add(new OpeningsCard(openings, texts)));
        aside.add(new WatchCard(state.watch(), texts), new ChangesCard(state.changes(), texts));
        aside.addClassName("wm-stack");
        var reasons = new Div();
        reasons.addClassName("result-reasons");
        state.why().ifPresent(why -> reasons.add(new WhyCard(why, texts)));
        reasons.add(aside);
        add(new VerdictCard(state.verdict(), texts), reasons);
        months = state.months().map(shown -> new MonthsCard(shown, texts));
        months.ifPresent(this::add);
        trials = state.trials().map(sliders -> new TrialCard(sliders, presenter, texts));
        trials.ifPresent(this::add);
        state.week().ifPresent(week -> add(new WeekCard(week, texts)));
        add(new ComparisonCard(state.comparison(), texts));
        if (!state.changes().leanings().isEmpty()) {
            add(new LeaningsCard(state.changes().leanings(), texts));
        }
        if (!state.plan().isEmpty()) add(new PlanCard(state.plan(), texts));
        if (!state.facts().isEmpty()) add(new FactsCard(state.facts(), texts));
        var takeAlong = new TakeAlongCard(state, presenter, texts);
        add(new MethodCard(state.method(), texts), takeAlong);
        deletion = takeAlong::show;
    }

    @Override
    public void showTrial(Trial trial) {
        trials.ifPresent(card -> card.show(trial));
        months.ifPresent(card -> card.showTrial(trial.months()));
    }

    @Override
    public void endTrial() {
        trials.ifPresent(TrialCard::showNow);
        months.ifPresent(MonthsCard::endTrial);
    }

    @Override
    public void showTrialBusy() {
        trials.ifPresent(TrialCard::showBusy);
    }

    @Override
    public void showBusy(AssessmentToken token) {
        removeAll();
        add(new Notice(
                Notice.Kind.CAUTION,
                getTranslation("failure.busy.title"),
                getTranslation("failure.busy.text"),
                new ActionButton(
                        "result-again",
                        getTranslation("common.action.try-again"),
                        Look.PRIMARY,
                        () -> presenter.open(token))));
    }

    @Override
    public void openReview(AssessmentToken token) {
        navigation.open(Addresses.review(token));
    }

    @Override
    public void openCopy(AssessmentToken token) {
        navigation.open(Addresses.review(token));
    }

    @Override
    public void openGone() {
        navigation.open(Addresses.GONE);
    }

    @Override
    public void showDeletion(Deletion what) {
        deletion.accept(what);
    }

    @Override
    public void openDeleted(boolean nothingIsLeft) {
        navigation.open(nothingIsLeft ? Addresses.DELETED : Addresses.ONE_DELETED);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page-title", getTranslation("result.page-title"));
    }

    @Override
    public Component aside() {
        return new SavingElement();
    }
}
