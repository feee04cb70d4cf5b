package org.waymark.core.assessment;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.assessment.Assessment.Finish;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.performance.LifeSource;
import org.waymark.core.population.PlausiblePeople;

/**
 * Made-up assessments: {@link PlausiblePeople} who answer at some time of a plan the version of that time, each decided by the
 * engine, in few draws. An assessment is a function of the plan and its number. For one thread, since lives that people share are
 * kept.
 */
public final class SampleAssessments {

    /** The draws of an outcome, where its version does not ask for fewer: a share is uncertain by 6 percentage points at most. */
    public static final int DRAWS = 64;

    /** What one question takes, in seconds: log-normal around this. */
    private static final double SECONDS_PER_QUESTION = 12;

    private static final Normal PACE = new Normal(0, 0.4);

    private final SamplePlan plan;
    private final PlausiblePeople people;
    private final Map<VersionNumber, LifeSource> lives = new HashMap<>();
    private final Map<VersionNumber, PublishedModel> models = new HashMap<>();

    public SampleAssessments(SamplePlan plan) {
        this.plan = plan;
        this.people = new PlausiblePeople(plan.seed());
        for (var version : plan.versions()) {
            var settings = version.model().settings().draws();
            var draws = new Draws(settings.seed(), Math.min(DRAWS, settings.count()));
            models.put(version.number(), version.withDraws(draws));
            lives.put(version.number(), LifeSource.keeping(draws, 1));
        }
    }

    /** @param number of the person, 0 or more */
    public SampleAssessment of(long number) {
        double part = even("time", number);
        var published = models.get(plan.versionAt(part).number());
        var at = at(part);
        var answers = people.answers(published.model(), number);
        var questionnaire = Questionnaire.of(published.model(), answers);
        return even("abandoned", number) < plan.abandoned()
                ? abandoned(number, published, questionnaire, at)
                : finished(number, published, questionnaire, at);
    }

    /** As finely as a database keeps it. */
    private Instant at(double part) {
        long micros = ChronoUnit.MICROS.between(plan.from(), plan.to());
        return plan.from().plus((long) (part * micros), ChronoUnit.MICROS).truncatedTo(ChronoUnit.MICROS);
    }

    private SampleAssessment finished(long number, PublishedModel published, Questionnaire questionnaire, Instant at) {
        var assessment = assessment(
                number,
                published,
                questionnaire.counting(),
                at,
                Optional.of(new Finish(at, published.model().settings().draws())));
        var ongoing = new Ongoing(assessment, published, questionnaire);
        var decided = Decided.at(at, ongoing, lives.get(published.number()));
        return new SampleAssessment(assessment, Optional.of(OutcomeEntry.of(decided, at)));
    }

    /** Left at one of the questions, each as likely as any other. */
    private SampleAssessment abandoned(long number, PublishedModel published, Questionnaire questionnaire, Instant at) {
        int answered =
                (int) (even("left-at", number) * questionnaire.questions().size());
        var answers = new LinkedHashMap<QuestionId, Answer>();
        for (var question : questionnaire.questions().subList(0, answered)) {
            questionnaire.answerTo(question.id()).ifPresent(answer -> answers.put(question.id(), answer));
        }
        return new SampleAssessment(
                assessment(number, published, new AnswerSheet(answers), at, Optional.empty()), Optional.empty());
    }

    /** @param at the last answer, which is the end of a finished one */
    private Assessment assessment(
            long number, PublishedModel published, AnswerSheet answers, Instant at, Optional<Finish> finish) {
        double seconds = SECONDS_PER_QUESTION
                * answers.byQuestion().size()
                * StrictMath.exp(PACE.quantile(even("pace", number)));
        return new Assessment(
                token(number),
                published.number(),
                published.model().defaultLocale(),
                answers,
                at.minus(Duration.ofMillis((long) (1000 * seconds))),
                at,
                finish);
    }

    /** Whoever knows the seed can guess it: it opens nothing that belongs to anybody. */
    private AssessmentToken token(long number) {
        var stream = stream("token");
        var bits = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(stream.bits(2 * number))
                .putLong(stream.bits(2 * number + 1));
        return new AssessmentToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits.array()));
    }

    private double even(String name, long number) {
        return stream(name).uniform(number);
    }

    private RandomStream stream(String name) {
        return RandomStream.of(plan.seed(), "sample", name);
    }
}
