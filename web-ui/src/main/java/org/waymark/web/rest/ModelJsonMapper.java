package org.waymark.web.rest;

import java.util.Locale;
import org.waymark.core.document.EnumKey;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.Resource;
import org.waymark.web.rest.QuestionJson.SectionView;

/** Maps a published model in one language. */
final class ModelJsonMapper {

    private final PublishedModel published;
    private final ModelLanguage words;

    private ModelJsonMapper(PublishedModel published, ModelLanguage words) {
        this.published = published;
        this.words = words;
    }

    static ModelJson of(PublishedModel published, Locale language) {
        return new ModelJsonMapper(
                        published, new ModelLanguage(language, published.model().defaultLocale()))
                .model();
    }

    private ModelJson model() {
        var model = published.model();
        double total =
                model.criteria().stream().mapToDouble(Criterion::baseWeight).sum();
        return new ModelJson(
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

    private ModelJson.Path path(Alternative alternative) {
        return new ModelJson.Path(
                alternative.id().key(),
                words.of(alternative.name()),
                words.of(alternative.headline()),
                words.of(alternative.description()),
                alternative.steps().stream()
                        .map(step -> new ModelJson.Step(words.of(step.when()), words.of(step.what())))
                        .toList());
    }

    private ModelJson.Criterion criterion(Criterion criterion, double total) {
        return new ModelJson.Criterion(
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

    private ModelJson.Evidence evidence(Evidence entry) {
        return new ModelJson.Evidence(
                entry.id().key(),
                words.of(entry.statement()),
                entry.value(),
                entry.unit(),
                entry.year(),
                entry.region(),
                entry.source(),
                entry.url(),
                EnumKey.of(entry.strength()),
                entry.checkedOn(),
                entry.expiresOn());
    }

    private ModelJson.Card card(Resource resource) {
        return new ModelJson.Card(
                resource.id().key(),
                resource.name(),
                EnumKey.of(resource.kind()),
                EnumKey.of(resource.status()),
                resource.alternatives().stream().map(Object::toString).sorted().toList(),
                words.of(resource.what()),
                words.of(resource.whoCanJoin()),
                words.of(resource.howPayWorks()),
                words.of(resource.notice()),
                resource.link(),
                resource.checkedOn());
    }
}
