package org.waymark.web.load;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.Decided;
import org.waymark.core.assessment.Explanations;
import org.waymark.core.assessment.FinishReply;
import org.waymark.core.assessment.Ongoing;
import org.waymark.core.outcome.Evaluation;
import org.waymark.web.health.ServerMetrics;

/**
 * Finishes assessments and explains their results, as fast as leaves room for people who answer. To decide is quick and comes
 * first; to explain takes several times as long, so it has slots of its own, is done when somebody looks, and once however
 * many look.
 */
public final class Results {
    private final Assessments assessments;
    private final Explanations explanations;
    private final EvaluationSlots toDecide;
    private final EvaluationSlots toExplain;
    private final ServerMetrics metrics;
    private final Map<AssessmentToken, CompletableFuture<Evaluation>> underWay = new ConcurrentHashMap<>();

    public Results(
            Assessments assessments,
            Explanations explanations,
            EvaluationSlots toDecide,
            EvaluationSlots toExplain,
            ServerMetrics metrics) {
        this.assessments = assessments;
        this.explanations = explanations;
        this.toDecide = toDecide;
        this.toExplain = toExplain;
        this.metrics = metrics;
    }

    /**
     * Decides the outcome and stores it.
     *
     * @param client who asks
     * @throws Overloaded when nothing was decided, because too many are before this one
     */
    public FinishReply finish(String client, AssessmentToken token) {
        return toDecide.run(client, () -> assessments.finish(token));
    }

    /**
     * Explains what is decided and stored.
     *
     * @param client who asks
     * @throws Overloaded when it is not explained yet, and too many are before this one
     */
    public Evaluation explain(String client, Decided decided) {
        return explanations.kept(decided).orElseGet(() -> toExplain.run(client, () -> once(decided)));
    }

    /**
     * Explains the result of an assessment that was finished before.
     *
     * @param client who asks
     * @throws Overloaded when too many are before this one
     */
    public Evaluation explain(String client, Ongoing finished) {
        return explain(client, toDecide.run(client, () -> assessments.decided(finished)));
    }

    /**
     * Works out what is not kept, as quick as a decision.
     *
     * @param client who asks
     * @throws Overloaded when too many are before this one
     */
    public <T> T tryOut(String client, Supplier<T> trial) {
        return toDecide.run(client, trial);
    }

    /** Whoever comes while another works it out gets what that one finds. Both have a slot, so neither waits for long. */
    private Evaluation once(Decided decided) {
        var own = new CompletableFuture<Evaluation>();
        var others = underWay.putIfAbsent(decided.token(), own);
        if (others != null) return others.join();
        try {
            // it may have been worked out while this one waited for its slot
            own.complete(
                    explanations.kept(decided).orElseGet(() -> metrics.timed(() -> explanations.workOut(decided))));
        } catch (RuntimeException | Error failed) {
            own.completeExceptionally(failed);
            throw failed;
        } finally {
            underWay.remove(decided.token());
        }
        return own.join();
    }
}
