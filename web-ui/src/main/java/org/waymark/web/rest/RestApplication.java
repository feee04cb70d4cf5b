package org.waymark.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** What answers under {@value #ROOT}. */
@ApplicationPath(RestApplication.ROOT)
public class RestApplication extends Application {

    static final String ROOT = "/api/v1";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ModelResource.class,
                EvaluationsResource.class,
                IncomeProjectionsResource.class,
                AssessmentsResource.class,
                ProblemsResource.class,
                BodyForm.class,
                ProblemMapper.class,
                TransactionFailureMapper.class,
                ProblemWords.class);
    }

    /** The form of the API stands at {@code /openapi}, not in WADL. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
