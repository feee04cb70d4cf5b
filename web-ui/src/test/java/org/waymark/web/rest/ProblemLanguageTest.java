package org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With bundles in Esperanto, which only tests have, beside the English ones. */
class ProblemLanguageTest {

    private final RestServer server = new RestServer();

    private ContainerReply send(String method, String path, String body, String languages) {
        return server.send(
                method, path, body, Map.of("Content-Type", "application/json", "Accept-Language", languages));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eo                    | eo",
                "EO-AT                 | eo",
                "fr, eo;q=0.5          | eo",
                "eo;q=0.5, en          | en",
                "en-GB, eo             | en",
                "eo;q=0                | en",
                "*, eo;q=0.5           | en",
                "fr                     | en",
                "///                    | en",
                "''                     | en"
            })
    void isTheFirstOfTheReaderThatHasABundle(String languages, String chosen) {
        var reply = send("GET", "nothing", "", languages);
        reply.findings(ProblemKind.NOT_FOUND);
        assertEquals(Optional.of(chosen), reply.header("Content-Language"));
        assertEquals(
                chosen.equals("eo") ? "Nenio estas tie" : "There is nothing here",
                reply.json().path("title").asString());
    }

    @Test
    void isNotThatOfTheMachine() {
        var machine = Locale.getDefault();
        Locale.setDefault(Locale.of("eo"));
        try {
            assertEquals(
                    "There is nothing here",
                    server.get("nothing").json().path("title").asString());
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void isLookedUpAmongTheFirstTwentyOnly() {
        assertEquals(
                Optional.of("eo"), send("GET", "x", "", "fr,".repeat(19) + "eo").header("Content-Language"));
        var many = new StringBuilder();
        for (char second = 'a'; second < 'a' + 20; second++) {
            many.append('x').append(second).append(',');
        }
        assertEquals(Optional.of("en"), send("GET", "x", "", many + "eo").header("Content-Language"));
    }

    @Test
    void isThatOfTitleDetailAndFindings() {
        var problem = send("POST", "evaluations", "{\"answers\": {\"colour\": \"red\"}}", "eo")
                .json();
        assertEquals("Ansvero ne taugas", problem.path("title").asString());
        assertEquals("Rigardu la trovojn.", problem.path("detail").asString());
        var finding = problem.path("findings").path(0);
        assertEquals("tiu demando mankas", finding.path("problem").asString());
        assertEquals(
                "Maybe look up the keys in the model.", finding.path("wayOut").asString(), "what it lacks is English");
    }

    @Test
    void isThatOfADetailOfThisTime() {
        var path = "assessments/"
                + server.post("assessments", "").json().path("token").asString();
        for (var answer : Map.of("use", "\"commute\"", "budget", "2000", "speed-matters", "3", "load-matters", "3")
                .entrySet()) {
            server.put(path + "/answers/" + answer.getKey(), "{\"value\": " + answer.getValue() + "}");
        }
        assertEquals(
                "Neniu finis. Do /api/v1 " + path.substring("assessments/".length()) + ".",
                send("GET", path + "/outcome", "", "eo").json().path("detail").asString());
        assertEquals(
                "Every question is answered, but nobody has completed the assessment. POST /api/v1/" + path
                        + "/completion does.",
                send("GET", path + "/outcome", "", "en").json().path("detail").asString());
    }

    @Test
    void isThatOfTheExplanation() {
        var explained = send("GET", "problems/unknown-assessment", "", "eo");
        assertEquals("Post 180 tagoj.", explained.json().path("explanation").asString());
        assertEquals(Optional.of("eo"), explained.header("Content-Language"));
        assertEquals(Optional.of("Accept-Language"), explained.header("Vary"));
        assertEquals(
                "Nenio estas tie",
                send("GET", "problems", "", "eo")
                        .json()
                        .path("problems")
                        .path(3)
                        .path("title")
                        .asString());
    }
}
