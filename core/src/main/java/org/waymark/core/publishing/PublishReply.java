package org.waymark.core.publishing;

import java.util.List;
import org.waymark.core.model.Finding;
import org.waymark.core.model.PublishedModel;

/** What became of publishing a draft. */
public sealed interface PublishReply {

    /** It is the current version now. */
    record Published(PublishedModel version) implements PublishReply {}

    /** These must be put right first. Nothing was changed. */
    record Refused(List<Finding> findings) implements PublishReply {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Somebody saved in between; nothing was changed. {@code current} is what stands now. */
    record Stale(Draft current) implements PublishReply {}

    /** There is no draft any more: it was published or discarded. */
    record Gone() implements PublishReply {}
}
