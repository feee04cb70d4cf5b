package org.waymark.core.publishing;

import static org.waymark.core.publishing.Located.each;

import java.time.LocalDate;
import java.util.List;
import org.waymark.core.document.Finding;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Resource;

/** A fact card belongs to a path, opens a page, was checked lately, and says so when one can no longer join. */
final class ResourceRules {

    private static final int MONTHS_UNTIL_OLD = 12;

    private ResourceRules() {}

    static void check(DecisionModel model, LocalDate today, List<Finding> found) {
        each("$.resources", model.resources()).forEach(resource -> {
            var part = resource.part();
            if (part.name().isBlank()) {
                found.add(Finding.error(resource.path() + ".name", DraftFinding.CARD_WITHOUT_NAME));
            }
            paths(model, resource, found);
            LinkRules.opensAPage(resource.path() + ".link", part.link(), found);
            LinkRules.checkedByToday(resource.path(), part.checkedOn(), today, found);
            age(resource, today, found);
            notice(model, resource, found);
        });
        each("$.alternatives", model.alternatives())
                .filter(path -> nothingIsOpen(model, path.part().id()))
                .forEach(path -> found.add(Finding.warning(
                        "$.resources", DraftFinding.NOTHING_OPEN, path.part().id())));
    }

    private static boolean nothingIsOpen(DecisionModel model, AlternativeId path) {
        return model.resources().stream()
                .filter(resource -> resource.status() != Resource.Status.CLOSED)
                .noneMatch(resource -> resource.alternatives().contains(path));
    }

    private static void paths(DecisionModel model, Located<Resource> resource, List<Finding> found) {
        var path = resource.path() + ".alternatives";
        if (resource.part().alternatives().isEmpty()) {
            found.add(Finding.error(
                    path, DraftFinding.CARD_WITHOUT_PATH, resource.part().id()));
        }
        resource.part().alternatives().stream()
                .filter(alternative -> model.alternative(alternative).isEmpty())
                .sorted()
                .forEach(alternative -> found.add(Finding.error(path, DraftFinding.CARD_OF_UNKNOWN_PATH, alternative)));
    }

    private static void age(Located<Resource> resource, LocalDate today, List<Finding> found) {
        var checkedOn = resource.part().checkedOn();
        if (checkedOn.plusMonths(MONTHS_UNTIL_OLD).isAfter(today)) return;
        found.add(Finding.warning(
                resource.path() + ".checked-on",
                DraftFinding.CARD_OUTDATED,
                resource.part().id(),
                checkedOn));
    }

    private static void notice(DecisionModel model, Located<Resource> resource, List<Finding> found) {
        var locale = model.defaultLocale();
        boolean isSilent = resource.part().notice().in(locale, locale).isBlank();
        if (resource.part().status() != Resource.Status.CLOSED || !isSilent) return;
        found.add(Finding.error(
                resource.path() + ".notice",
                DraftFinding.CLOSED_WITHOUT_NOTICE,
                resource.part().id()));
    }
}
