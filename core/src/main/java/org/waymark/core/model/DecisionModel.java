package org.waymark.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.numerics.Draws;

/**
 * Everything an assessment rests on, as one value. The order of alternatives, criteria and questions is the order on
 * screen. The parts guard themselves; that they fit together is checked as a whole
 * ({@code org.waymark.core.publishing.ModelCheck}).
 *
 * @param income what simulated months of work rest on; a model may do without
 */
public record DecisionModel(
        LocalizedText name,
        Locale defaultLocale,
        List<Alternative> alternatives,
        List<Criterion> criteria,
        List<Performance> performances,
        List<Evidence> evidence,
        List<Parameter> parameters,
        List<Section> sections,
        List<Resource> resources,
        Optional<IncomeModel> income,
        Settings settings) {

    public DecisionModel {
        alternatives = List.copyOf(alternatives);
        criteria = List.copyOf(criteria);
        performances = List.copyOf(performances);
        evidence = List.copyOf(evidence);
        parameters = List.copyOf(parameters);
        sections = List.copyOf(sections);
        resources = List.copyOf(resources);
    }

    /** All questions in the order they are asked. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(QuestionId id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    public Optional<Criterion> criterion(CriterionId id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    public Optional<Alternative> alternative(AlternativeId id) {
        return alternatives.stream()
                .filter(alternative -> alternative.id().equals(id))
                .findFirst();
    }

    public Optional<Evidence> evidence(EvidenceId id) {
        return evidence.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** How outcomes rest on simulated lives; empty if they rest on performances alone. */
    public Optional<LifeOutcomes> lifeOutcomes() {
        return income.flatMap(IncomeModel::outcomes);
    }

    /** The entries that are too old on that day, in the order of the model. */
    public List<EvidenceId> expiredEvidence(LocalDate on) {
        return evidence.stream()
                .filter(entry -> entry.hasExpiredOn(on))
                .map(Evidence::id)
                .toList();
    }

    public DecisionModel withIncome(IncomeModel changed) {
        return new DecisionModel(
                name,
                defaultLocale,
                alternatives,
                criteria,
                performances,
                evidence,
                parameters,
                sections,
                resources,
                Optional.of(changed),
                settings);
    }

    public DecisionModel withCriteria(List<Criterion> changed) {
        return new DecisionModel(
                name,
                defaultLocale,
                alternatives,
                changed,
                performances,
                evidence,
                parameters,
                sections,
                resources,
                income,
                settings);
    }

    public DecisionModel withSections(List<Section> changed) {
        return new DecisionModel(
                name,
                defaultLocale,
                alternatives,
                criteria,
                performances,
                evidence,
                parameters,
                changed,
                resources,
                income,
                settings);
    }

    /** The same model, simulated in these draws. */
    public DecisionModel withDraws(Draws draws) {
        return new DecisionModel(
                name,
                defaultLocale,
                alternatives,
                criteria,
                performances,
                evidence,
                parameters,
                sections,
                resources,
                income,
                settings.withDraws(draws));
    }
}
