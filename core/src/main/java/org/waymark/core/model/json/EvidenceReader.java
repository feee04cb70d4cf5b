package org.waymark.core.model.json;

import java.util.Optional;
import org.waymark.core.document.Place;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.Evidence.Strength;
import org.waymark.core.model.EvidenceId;

/** Reads entries of evidence. */
final class EvidenceReader {

    private EvidenceReader() {}

    static Optional<Evidence> evidence(Place place) {
        return place.object(fields -> {
            var key = fields.required("key", ValueReader.key(EvidenceId::new));
            var statement = fields.required("statement", ValueReader::localized);
            var value = fields.optional("value", Place::text);
            var unit = fields.optional("unit", Place::text);
            var year = fields.optional("year", Place::text);
            var region = fields.optional("region", Place::text);
            var source = fields.required("source", Place::text);
            var url = fields.optional("url", ValueReader::address);
            var strength = fields.required("strength", ValueReader.oneOf(Strength.values()));
            var checkedOn = fields.required("checked-on", ValueReader::date);
            var expiresOn = fields.required("expires-on", ValueReader::date);
            return fields.build(() -> new Evidence(
                    key.orElseThrow(),
                    statement.orElseThrow(),
                    value.orElse(""),
                    unit.orElse(""),
                    year.orElse(""),
                    region.orElse(""),
                    source.orElseThrow(),
                    url,
                    strength.orElseThrow(),
                    checkedOn.orElseThrow(),
                    expiresOn.orElseThrow()));
        });
    }
}
