package org.waymark.core.model.json;

import java.util.Optional;
import org.waymark.core.document.Place;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Resource;
import org.waymark.core.model.Resource.Kind;
import org.waymark.core.model.Resource.Status;
import org.waymark.core.model.ResourceId;

/** Reads fact cards. */
final class ResourceReader {

    private ResourceReader() {}

    static Optional<Resource> resource(Place place) {
        return place.object(fields -> {
            var key = fields.required("key", ValueReader.key(ResourceId::new));
            var name = fields.required("name", Place::text);
            var kind = fields.required("kind", ValueReader.oneOf(Kind.values()));
            var status = fields.required("status", ValueReader.oneOf(Status.values()));
            var alternatives = fields.required("alternatives", ValueReader.keys(AlternativeId::new));
            var what = fields.required("what", ValueReader::localized);
            var whoCanJoin = fields.required("who-can-join", ValueReader::localized);
            var howPayWorks = fields.optional("how-pay-works", ValueReader::localized);
            var notice = fields.optional("notice", ValueReader::localized);
            var link = fields.required("link", ValueReader::address);
            var checkedOn = fields.required("checked-on", ValueReader::date);
            return fields.build(() -> new Resource(
                    key.orElseThrow(),
                    name.orElseThrow(),
                    kind.orElseThrow(),
                    status.orElseThrow(),
                    alternatives.orElseThrow(),
                    what.orElseThrow(),
                    whoCanJoin.orElseThrow(),
                    howPayWorks.orElse(ValueReader.NO_TEXT),
                    notice.orElse(ValueReader.NO_TEXT),
                    link.orElseThrow(),
                    checkedOn.orElseThrow()));
        });
    }
}
