package org.waymark.core.weights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Concentration;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Interval;

/**
 * What is known of the criterion weights. Each kind is a distribution on the simplex (weights 0 or more, together 1),
 * and each names every criterion exactly once.
 */
public sealed interface WeightInformation {

    /** In the order in which they were given. */
    Set<CriterionId> criteria();

    /** The expected weights under this distribution. */
    Weights expected();

    /** Known without doubt; given in any ratio, used as {@link Weights#inRatio}. */
    record Exact(Map<CriterionId, Double> weights) implements WeightInformation {
        public Exact {
            weights = inOrder(Weights.inRatio(weights).byCriterion());
        }

        @Override
        public Set<CriterionId> criteria() {
            return weights.keySet();
        }

        @Override
        public Weights expected() {
            return new Weights(weights);
        }
    }

    /**
     * Near these weights: Dirichlet(κ·w). A weight has variance w(1−w)/(κ+1); one that is 0 stays 0.
     *
     * @param weights given in any ratio, used as {@link Weights#inRatio}
     * @param concentration κ, as {@link Concentration} asks
     */
    record Around(Map<CriterionId, Double> weights, double concentration) implements WeightInformation {
        public Around {
            weights = inOrder(Weights.inRatio(weights).byCriterion());
            Concentration.require(concentration);
        }

        @Override
        public Set<CriterionId> criteria() {
            return weights.keySet();
        }

        @Override
        public Weights expected() {
            return new Weights(weights);
        }
    }

    /**
     * Uniform on the part of the simplex in which every criterion of a group weighs at least as much as every criterion of
     * the next group. Criteria in the same group share a rank: nothing is said about which of them weighs more, so a
     * single group is the same as {@link Missing}.
     *
     * @param groups from most to least important, none empty
     */
    record Ranked(List<Set<CriterionId>> groups) implements WeightInformation {
        public Ranked {
            var copies = new ArrayList<Set<CriterionId>>();
            var seen = new HashSet<CriterionId>();
            for (var group : groups) {
                if (group.isEmpty()) throw new RefusedValue(WeightFinding.EMPTY_GROUP);
                for (var criterion : group) {
                    if (!seen.add(criterion)) throw new RefusedValue(WeightFinding.RANKED_TWICE, criterion);
                }
                copies.add(inOrder(group));
            }
            groups = List.copyOf(copies);
            if (groups.isEmpty()) throw new RefusedValue(WeightFinding.NONE_RANKED);
        }

        @Override
        public Set<CriterionId> criteria() {
            var all = new LinkedHashSet<CriterionId>();
            groups.forEach(all::addAll);
            return all;
        }

        /**
         * The rank-order centroid: the k-th largest of n weights is expected to be {@code (1/n) · Σ_{j=k..n} 1/j}; within a
         * group the mean of the places it fills.
         */
        @Override
        public Weights expected() {
            int n = criteria().size();
            var centroid = new double[n];
            double tail = 0;
            for (int k = n; k >= 1; k--) centroid[k - 1] = (tail += 1.0 / k) / n;
            var expected = new LinkedHashMap<CriterionId, Double>();
            int place = 0;
            for (var group : groups) {
                double sum = 0;
                for (int i = 0; i < group.size(); i++) sum += centroid[place++];
                for (var criterion : group) expected.put(criterion, sum / group.size());
            }
            return Weights.inRatio(expected);
        }
    }

    /**
     * Uniform on the part of the simplex within these bounds. A criterion without a bound has [0, 1].
     *
     * @throws ContradictoryBounds if no weights keep all the bounds
     */
    record Bounded(Map<CriterionId, Interval> bounds) implements WeightInformation {
        public Bounded {
            bounds = inOrder(bounds);
            if (bounds.isEmpty()) throw new RefusedValue(WeightFinding.NONE_BOUNDED);
            ContradictoryBounds.refuseIn(bounds);
        }

        @Override
        public Set<CriterionId> criteria() {
            return bounds.keySet();
        }

        /** The centre of gravity of the part of the simplex within the bounds; see {@code docs/engine.md}. */
        @Override
        public Weights expected() {
            return new BoundedPolytope(bounds).centroid();
        }
    }

    /**
     * Uniform on the part of the simplex where all the statements hold.
     *
     * @throws ContradictoryStatements if no weights keep all the statements
     */
    record Constrained(Set<CriterionId> criteria, List<LinearStatement> statements) implements WeightInformation {
        /** @param criteria one or more, among which are all that the statements speak of */
        public Constrained {
            criteria = inOrder(criteria);
            statements = List.copyOf(statements);
            if (criteria.isEmpty()) throw new RefusedValue(WeightFinding.NONE_TO_WEIGH);
            for (var statement : statements) requireAmong(criteria, statement);
            ContradictoryStatements.refuseIn(statements, inOrderOfKeys(criteria));
        }

        private static void requireAmong(Set<CriterionId> criteria, LinearStatement statement) {
            var others =
                    statement.criteria().filter(id -> !criteria.contains(id)).toList();
            if (!others.isEmpty()) throw new RefusedValue(WeightFinding.OTHER_CRITERIA, others);
        }

        /** With weights in the order of the keys. */
        WeightPolytope polytope() {
            return WeightPolytope.of(statements, inOrderOfKeys(criteria));
        }

        /** The centre of gravity, from draws; its standard error is below a hundredth of the standard deviation. */
        @Override
        public Weights expected() {
            var order = inOrderOfKeys(criteria);
            var centre = PolytopeWeights.centre(polytope());
            var expected = new LinkedHashMap<CriterionId, Double>();
            for (var criterion : criteria) expected.put(criterion, centre[order.indexOf(criterion)]);
            return Weights.inRatio(expected);
        }
    }

    /**
     * Weights that were drawn elsewhere, each sample as likely as any other.
     *
     * @param samples a weight for each criterion, in their order; used as {@link Weights#inRatio}
     */
    record Sampled(Set<CriterionId> criteria, List<List<Double>> samples) implements WeightInformation {
        /** @param criteria one or more */
        public Sampled {
            criteria = inOrder(criteria);
            if (criteria.isEmpty()) throw new RefusedValue(WeightFinding.NONE_TO_WEIGH);
            if (samples.isEmpty()) throw new RefusedValue(WeightFinding.NO_SAMPLE);
            var order = List.copyOf(criteria);
            samples = samples.stream().map(sample -> normalised(sample, order)).toList();
        }

        private static List<Double> normalised(List<Double> sample, List<CriterionId> order) {
            if (sample.size() != order.size()) {
                throw new RefusedValue(WeightFinding.OTHER_COUNT_OF_WEIGHTS, sample.size(), order.size());
            }
            var ratios = new LinkedHashMap<CriterionId, Double>();
            for (int c = 0; c < order.size(); c++) ratios.put(order.get(c), sample.get(c));
            return List.copyOf(Weights.inRatio(ratios).byCriterion().values());
        }

        /** The mean of the samples. */
        @Override
        public Weights expected() {
            var expected = new LinkedHashMap<CriterionId, Double>();
            int c = 0;
            for (var criterion : criteria) {
                int place = c++;
                expected.put(
                        criterion,
                        samples.stream()
                                .mapToDouble(sample -> sample.get(place))
                                .reduce(0, Double::sum));
            }
            return Weights.inRatio(expected);
        }
    }

    /**
     * What is left of weights around {@code prior} after what somebody said, as in {@link PreferencePool}. Two are equal if they were
     * made of the same.
     */
    final class Stated implements WeightInformation {
        private final Weights prior;
        private final List<PreferenceStatement> statements;
        private final Draws draws;
        private final PreferencePool pool;

        /**
         * @param prior weights before anything is said, in any ratio
         * @param draws that the outcome rests on, by which the pool is made
         */
        public Stated(
                Map<CriterionId, Double> prior,
                List<PreferenceStatement> statements,
                Draws draws,
                PreferenceSource source) {
            this.prior = Weights.inRatio(prior);
            this.statements = List.copyOf(statements);
            this.draws = draws;
            this.pool = source.pool(this.prior, this.statements, draws);
        }

        @Override
        public Set<CriterionId> criteria() {
            return prior.byCriterion().keySet();
        }

        /** The mean of the pool. */
        @Override
        public Weights expected() {
            var expected = pool.expected();
            var given = new LinkedHashMap<CriterionId, Double>();
            for (var criterion : criteria()) given.put(criterion, expected.of(criterion));
            return new Weights(given);
        }

        List<PreferenceStatement> statements() {
            return statements;
        }

        /** The weights that it amounts to. */
        public PreferencePool pool() {
            return pool;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Stated same
                    && prior.equals(same.prior)
                    && statements.equals(same.statements)
                    && draws.equals(same.draws);
        }

        @Override
        public int hashCode() {
            return Objects.hash(prior, statements, draws);
        }
    }

    /** Nothing is known: uniform on the whole simplex, Dirichlet(1, …, 1). */
    record Missing(Set<CriterionId> criteria) implements WeightInformation {
        public Missing {
            criteria = inOrder(criteria);
            if (criteria.isEmpty()) throw new RefusedValue(WeightFinding.NONE_TO_WEIGH);
        }

        @Override
        public Weights expected() {
            var equal = new LinkedHashMap<CriterionId, Double>();
            for (var criterion : criteria) equal.put(criterion, 1.0);
            return Weights.inRatio(equal);
        }
    }

    private static List<CriterionId> inOrderOfKeys(Set<CriterionId> criteria) {
        return criteria.stream().sorted().toList();
    }

    private static <T> Map<CriterionId, T> inOrder(Map<CriterionId, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    private static Set<CriterionId> inOrder(Collection<CriterionId> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
