package org.waymark.web.rest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.web.rest.QuestionJson.SectionView;

/** The published model in one language: all that a client needs to ask the questions and to put a result into words. */
record ModelJson(
        int version,
        Instant publishedAt,
        String language,
        List<String> languages,
        String name,
        List<Path> alternatives,
        List<Criterion> criteria,
        List<SectionView> sections,
        List<Evidence> evidence,
        List<Card> resources,
        double recommendFrom) {

    /** An alternative, and what to do next if it is chosen. */
    record Path(String key, String name, String headline, String description, List<Step> steps) {}

    /** Something to do, and when. */
    record Step(String when, String what) {}

    /** What counts, on its scale. {@code weight} is the base weight, normalised over all criteria. */
    record Criterion(
            String key,
            String name,
            String description,
            String unit,
            double worst,
            String worstLabel,
            double best,
            String bestLabel,
            double weight) {}

    /** Where numbers come from. */
    record Evidence(
            String key,
            String statement,
            String value,
            String unit,
            String year,
            String region,
            String source,
            Optional<URI> url,
            String strength,
            LocalDate checkedOn,
            LocalDate expiresOn) {}

    /** The fact card of a platform, an employer or a tool. */
    record Card(
            String key,
            String name,
            String kind,
            String status,
            List<String> alternatives,
            String what,
            String whoCanJoin,
            String howPayWorks,
            String notice,
            URI link,
            LocalDate checkedOn) {}
}
