package org.waymark.web.rest;

import java.util.Locale;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.Resource;
import org.waymark.web.rest.QuestionView.SectionView;

/** Tells a published model in one language. */
final class ModelViews {

    private final PublishedModel published;
    private final Words words;

    private ModelViews(PublishedModel published, Words words) {
        this.published = published;
        this.words = words;
    }

    static ModelView of(PublishedModel published, Locale language) {
        return new ModelViews(published, new Words(language, published.model().defaultLocale())).model();
    }

    private ModelView model() {
        var model = published.model();
        double total =
                model.criteria().stream().mapToDouble(Criterion::baseWeight).sum();
        return new ModelView(
                published.number().value(),
                published.publishedAt(),
                words.language().toLanguageTag(),
                Language.languages(model).stream().map(Locale::toLanguageTag).toList(),
                words.of(model.name()),
                model.alternatives().stream().map(this::path).toList(),
                model.criteria().stream()
                        .map(criterion -> criterion(criterion, total))
                        .toList(),
                model.sections().stream()
                        .map(section -> SectionView.of(section, words))
                        .toList(),
                model.evidence().stream().map(this::evidence).toList(),
                model.resources().stream().map(this::card).toList(),
                model.settings().recommendFrom());
    }

    private ModelView.Path path(Alternative alternative) {
        return new ModelView.Path(
                alternative.id().key(),
                words.of(alternative.name()),
                words.of(alternative.headline()),
                words.of(alternative.description()),
                alternative.steps().stream()
                        .map(step -> new ModelView.Step(words.of(step.when()), words.of(step.what())))
                        .toList());
    }

    private ModelView.Criterion criterion(Criterion criterion, double total) {
        return new ModelView.Criterion(
                criterion.id().key(),
                words.of(criterion.name()),
                words.of(criterion.description()),
                words.of(criterion.unit()),
                criterion.scale().worst(),
                words.of(criterion.worstLabel()),
                criterion.scale().best(),
                words.of(criterion.bestLabel()),
                total > 0 ? criterion.baseWeight() / total : 0);
    }

    private ModelView.Evidence evidence(Evidence entry) {
        return new ModelView.Evidence(
                entry.id().key(),
                words.of(entry.statement()),
                entry.value(),
                entry.unit(),
                entry.year(),
                entry.region(),
                entry.source(),
                entry.url(),
                lowerCase(entry.strength()),
                entry.checkedOn(),
                entry.expiresOn());
    }

    private ModelView.Card card(Resource resource) {
        return new ModelView.Card(
                resource.id().key(),
                resource.name(),
                lowerCase(resource.kind()),
                lowerCase(resource.status()),
                resource.alternatives().stream().map(Object::toString).sorted().toList(),
                words.of(resource.what()),
                words.of(resource.whoCanJoin()),
                words.of(resource.howPayWorks()),
                words.of(resource.notice()),
                resource.link(),
                resource.checkedOn());
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
