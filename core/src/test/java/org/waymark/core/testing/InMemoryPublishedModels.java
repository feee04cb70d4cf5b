package org.waymark.core.testing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;

/** Versions in a list; the last one is current. */
public final class InMemoryPublishedModels implements PublishedModels {

    private final List<PublishedModel> versions = new CopyOnWriteArrayList<>();

    public InMemoryPublishedModels(DecisionModel first) {
        versions.add(Bicycles.published(VersionNumber.FIRST, first));
    }

    public void publish(DecisionModel model) {
        versions.add(Bicycles.published(current().number().next(), model));
    }

    @Override
    public PublishedModel current() {
        return versions.getLast();
    }

    @Override
    public Optional<PublishedModel> find(VersionNumber number) {
        return versions.stream()
                .filter(version -> version.number().equals(number))
                .findFirst();
    }
}
