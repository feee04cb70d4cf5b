package org.waymark.core.assessment;

import java.util.Optional;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;

/** The model versions that assessments use. A version that was once published can always be found. */
public interface PublishedModels {

    /** The version that new assessments use. There always is one: the first start installs version 1. */
    PublishedModel current();

    Optional<PublishedModel> find(VersionNumber number);
}
