package org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.json.DefaultModel;

/** The description of the API says what the API does. */
class OpenApiTest {

    private final OpenApiDocument document = OpenApiDocument.delivered();

    @Test
    void listsEveryOperationThereIsAndNoOther() {
        var there = new RestApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(OpenApiTest::operations)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, document.operations());
    }

    @Test
    void refersOnlyToWhatItHolds() {
        for (var reference : document.references()) {
            assertFalse(document.root().at(reference.substring(1)).isMissingNode(), reference);
        }
    }

    @Test
    void namesEveryStatusOfAProblemSomewhere() {
        var statuses = document.root()
                .path("paths")
                .valueStream()
                .flatMap(path -> path.valueStream())
                .flatMap(operation -> operation.path("responses").propertyNames().stream())
                .collect(Collectors.toSet());
        for (var kind : ProblemKind.values()) {
            if (kind == ProblemKind.UNEXPECTED || kind == ProblemKind.METHOD_NOT_ALLOWED) continue;
            assertEquals(true, statuses.contains(Integer.toString(kind.status())), kind::toString);
        }
    }

    @Test
    void statesTheLargestBody() {
        var description = document.root().at("/components/responses/TooLarge/description");
        var largest = String.format(Locale.ROOT, "%,d bytes", JsonBody.LARGEST);
        assertTrue(description.asString().contains(largest), description.asString());
    }

    @Nested
    class DescribesExactly {

        private final RestServer server = new RestServer();

        @Test
        void theModel() {
            holds("Model", server.get("model"));
        }

        @Test
        void anAssessmentFromItsBeginningToItsEnd() {
            var begun = server.send("POST", "assessments", "", Map.of());
            holds("Assessment", begun);
            var path = "assessments/" + begun.json().path("token").asString();
            for (var answer : List.of("use=\"errands\"", "children=true", "budget=2000", "extras=[\"motor\"]")) {
                var parts = answer.split("=");
                holds("Assessment", server.put(path + "/answers/" + parts[0], "{\"value\":%s}".formatted(parts[1])));
            }
            holds("Problem", server.post(path + "/completion", ""));
            server.put(path + "/answers/speed-matters", "{\"value\":5}");
            holds("Assessment", server.put(path + "/answers/load-matters", "{\"value\":1}"));
            holds("Evaluation", server.post(path + "/completion", ""));
            holds("Assessment", server.get(path));
        }

        @Test
        void theResultOfAFewAnswersAndOfAll() {
            holds("Evaluation", server.post("evaluations", "{\"answers\":{}}"));
            holds(
                    "Evaluation",
                    server.post(
                            "evaluations",
                            "{\"answers\":{\"use\":\"sport\",\"budget\":2000,\"speed-matters\":5,\"load-matters\":1}}"));
        }

        @Test
        void theResultWhenNothingFits() {
            holds(
                    "Evaluation",
                    server.post(
                            "evaluations",
                            "{\"answers\":{\"use\":\"sport\",\"budget\":200,\"speed-matters\":3,\"load-matters\":3}}"));
        }

        @Test
        void theMonthsOfSomebodyAndOfNobody() {
            var months = new RestServer(DefaultModel.load());
            holds("IncomeProjection", months.post("income-projections", "{\"answers\":{}}"));
            holds("IncomeProjection", months.post("income-projections", "{\"answers\":{\"needed-income\":900}}"));
            holds("Problem", server.post("income-projections", "{\"answers\":{}}"));
        }

        @Test
        void aProblemAndItsExplanation() {
            holds("Problem", server.get("nothing"));
            holds("ExplainedProblem", server.get("problems/not-found"));
        }

        private void holds(String schema, ContainerReply reply) {
            assertEquals(List.of(), document.deviations(schema, reply.json()));
        }
    }

    private static Stream<String> operations(Class<?> resource) {
        var root =
                RestApplication.ROOT + "/" + resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> httpMethod(method).stream()
                        .map(http -> http + " " + root
                                + Optional.ofNullable(method.getAnnotation(Path.class))
                                        .map(path -> "/" + path.value())
                                        .orElse("")));
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value)
                .findFirst();
    }
}
