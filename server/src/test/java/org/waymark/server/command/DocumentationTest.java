package org.waymark.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.server.settings.Setting;

/** What the README and the pages below {@code docs} name exists. Decisions may name what they replaced. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z0-9]+[A-Z]\\w*");
    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+(?:Test|IT)\\b");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");
    private static final Pattern FILE =
            Pattern.compile("(?:[\\w.-]+/)*[\\w-]+\\.(?:java|json|md|sql|txt|svg|sh|csv|xml)");
    private static final Pattern FOLDER = Pattern.compile("[\\w.-]+/src/[\\w./-]+");
    private static final Pattern PACKAGE = Pattern.compile("org\\.waymark(?:\\.[a-z]+)+");
    private static final Pattern VERB = Pattern.compile("\\./waymark ([a-z][a-z-]*)");
    private static final Pattern VARIABLE = Pattern.compile("\\bWAYMARK_[A-Z_]+\\b");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    /** Verbs and variables of the script {@code waymark} itself. */
    private static final Set<String> VERBS_OF_THE_SCRIPT = Set.of("build", "test");

    private static final Set<String> VARIABLES_OF_THE_SCRIPT = Set.of("WAYMARK_HEAP", "WAYMARK_FAST_START");

    private static final Set<String> TYPES_OF_OTHERS =
            Set.of("AbstractBinder", "EntityManager", "HttpServerFilter", "InputStream", "ReadListener", "StrictMath");

    private static final Set<String> TYPES = modules()
            .flatMap(module -> files(module.resolve("src"), ".java"))
            .flatMap(source -> found(DECLARED, text(source), 1))
            .collect(Collectors.toSet());

    static List<Path> pages() {
        return Stream.concat(Stream.of(ROOT.resolve("README.md")), files(ROOT.resolve("docs"), ".md"))
                .sorted()
                .toList();
    }

    static List<Path> pagesThatHoldNow() {
        return pages().stream()
                .filter(page -> !page.getParent().endsWith("adr"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) {
        assertAll(page, found(LINK, text(page), 1).filter(link -> !link.contains(":")), link -> leads(page, link));
    }

    private static boolean leads(Path page, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        if (!Files.exists(target)) return false;
        return parts.length == 1
                || found(HEADING, text(target), 1)
                        .map(DocumentationTest::anchor)
                        .anyMatch(parts[1]::equals);
    }

    /** As GitHub makes it of a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    @ParameterizedTest
    @MethodSource("pages")
    void packagesExist(Path page) {
        assertAll(page, found(PACKAGE, text(page), 0), DocumentationTest::isPackage);
    }

    private static boolean isPackage(String name) {
        var folder = "src/main/java/" + name.replace('.', '/');
        return modules().anyMatch(module -> Files.isDirectory(module.resolve(folder)));
    }

    @ParameterizedTest
    @MethodSource("pagesThatHoldNow")
    void typesAndTestsExist(Path page) {
        var named = Stream.concat(code(page).filter(code -> TYPE.matcher(code).matches()), found(TEST, text(page), 0));
        assertAll(page, named, name -> TYPES.contains(name) || TYPES_OF_OTHERS.contains(name));
    }

    @ParameterizedTest
    @MethodSource("pagesThatHoldNow")
    void filesExist(Path page) {
        var all = modules()
                .flatMap(module -> files(module.resolve("src"), ""))
                .map(Path::toString)
                .toList();
        assertAll(
                page,
                code(page).filter(code -> FILE.matcher(code).matches()),
                name -> Files.exists(ROOT.resolve(name)) || all.stream().anyMatch(file -> file.endsWith("/" + name)));
        assertAll(
                page,
                code(page).filter(code -> FOLDER.matcher(code).matches()),
                name -> Files.exists(ROOT.resolve(name)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void verbsExist(Path page) {
        var known = Verbs.commandLine().getSubcommands().keySet();
        assertAll(page, found(VERB, text(page), 1), verb -> known.contains(verb) || VERBS_OF_THE_SCRIPT.contains(verb));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void settingsExist(Path page) {
        var known = Arrays.stream(Setting.values()).map(Setting::variable).collect(Collectors.toSet());
        assertAll(
                page,
                found(VARIABLE, text(page), 0),
                name -> known.contains(name) || VARIABLES_OF_THE_SCRIPT.contains(name));
    }

    @Test
    void whatTheScriptAddsStandsInTheScript() {
        var script = text(ROOT.resolve("waymark"));
        VERBS_OF_THE_SCRIPT.forEach(verb -> assertTrue(script.contains("\n  " + verb + ")"), verb));
        VARIABLES_OF_THE_SCRIPT.forEach(name -> assertTrue(script.contains(name), name));
    }

    /** So that nobody has to look for where a package stands in the flow. */
    @Test
    void thePictureOfTheReadmeHasEveryPackageOfCore() throws IOException {
        var drawn = text(ROOT.resolve("docs/flow.svg"));
        try (var packages = Files.list(ROOT.resolve("core/src/main/java/org/waymark/core"))) {
            var missing = packages.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name ->
                            !Pattern.compile(">" + name + "<").matcher(drawn).find())
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    private static void assertAll(Path page, Stream<String> names, Predicate<String> exists) {
        var missing = names.filter(exists.negate()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing, () -> page + " names what does not exist. Maybe it was renamed or removed.");
    }

    private static Stream<String> code(Path page) {
        return found(CODE, text(page), 1).map(code -> code.startsWith("launch/") ? code.substring(7) : code);
    }

    private static Stream<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(group));
    }

    private static Stream<Path> modules() {
        try (var folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src"))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
