package org.waymark.uikit;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that our sources hand to Flow to become a function in the browser is one that expressions.js knows. */
class ExpressionsTest {

    private static final Path SCRIPT = Path.of("src/main/resources/META-INF/resources/waymark/expressions.js");

    private static final List<Path> SOURCES = Stream.of("ui-kit", "web-ui", "admin")
            .map(module -> Path.of("..", module, "src/main/java"))
            .toList();

    private static final String LITERAL = "\"\"\"(?:[^\"]|\"(?!\"\"))*\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final String TEXT = "(?:%1$s)(?:\\s*\\+\\s*(?:%1$s))*".formatted(LITERAL);

    /** A call, and its first argument: literals, or the name of a constant. */
    private static final Pattern CALL =
            Pattern.compile("\\.(executeJs|addJsInitializer|addEventData)\\(\\s*(%s|\\w+)\\s*[,)]".formatted(TEXT));

    private static final Pattern ANY_CALL = Pattern.compile("\\.(?:executeJs|addJsInitializer|addEventData)\\(");

    @Test
    void ofOurSourcesAreAllKnown() {
        var script = read(SCRIPT);
        var unknown = sent().stream().filter(text -> !isKnown(script, text)).toList();
        assertEquals(List.of(), unknown, "to be added to " + SCRIPT);
    }

    private static boolean isKnown(String script, String text) {
        return texts(script).contains(squeezed(text))
                || forms(script).anyMatch(form -> form.matcher(text.strip()).matches());
    }

    /** The bodies of the functions, one on a line. */
    private static Set<String> texts(String script) {
        return Pattern.compile("(?m)^ {4}function \\([^)]*\\) \\{(.*)},$")
                .matcher(script)
                .results()
                .map(function -> squeezed(function.group(1)))
                .collect(Collectors.toSet());
    }

    /** The patterns, in Java's notation: there "[^]" is no class. */
    private static Stream<Pattern> forms(String script) {
        return Pattern.compile("(?m)^ {4}\\[/(\\^.*\\$)/,")
                .matcher(script)
                .results()
                .map(form -> Pattern.compile(form.group(1).replace("[^]", "[\\s\\S]")));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> sent() {
        var found = new ArrayList<String>();
        for (var file : sources()) {
            var source = read(file);
            var calls = CALL.matcher(source).results().toList();
            assertEquals(
                    ANY_CALL.matcher(source).results().count(),
                    calls.size(),
                    "calls that this test can read in " + file);
            calls.forEach(call -> found.add(text(source, call)));
        }
        assertTrue(found.size() > 10, () -> "only " + found);
        return found;
    }

    private static String text(String source, MatchResult call) {
        var argument = call.group(2);
        var text = unquoted(argument.startsWith("\"") ? argument : constant(source, argument));
        return call.group(1).equals("addEventData") ? "return (" + text + ")" : text;
    }

    private static String constant(String source, String name) {
        var found =
                Pattern.compile("String %s =\\s*(%s);".formatted(name, TEXT)).matcher(source);
        assertTrue(found.find(), () -> name + " is no constant text");
        return found.group(1);
    }

    private static String unquoted(String literals) {
        return Pattern.compile(LITERAL)
                .matcher(literals)
                .results()
                .map(MatchResult::group)
                .map(literal -> literal.replaceAll("^\"+|\"+$", "").translateEscapes())
                .collect(joining());
    }

    private static List<Path> sources() {
        return SOURCES.stream().flatMap(ExpressionsTest::javaFiles).toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
