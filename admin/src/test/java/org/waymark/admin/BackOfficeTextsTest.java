package org.waymark.admin;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.admin.parts.Wording;
import org.waymark.core.account.PasswordFlaw;
import org.waymark.core.account.Role;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.model.Evidence;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.ModelVersions;
import org.waymark.uikit.text.Texts;

/** The texts of the back office: all there, all used, all in the form they must have. */
class BackOfficeTextsTest {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            Texts.OF_THE_APPLICATION, Locale.ENGLISH, BackOfficeTextsTest.class.getClassLoader());

    /** What code writes as a key: dots and lower case, in quotes. */
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z][a-z-]*)+)\"");

    /** The beginning of a key that code completes. */
    private static final Pattern KEY_START = Pattern.compile("\"([a-z][a-z.-]*\\.)\"");

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH, BackOfficeTextsTest.class.getClassLoader());

    private static String code() throws IOException {
        var code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        var missing = KEY.matcher(code())
                .results()
                .map(found -> found.group(1))
                .filter(key -> !key.startsWith("org.")
                        && !key.startsWith("waymark.")
                        && !key.endsWith(".csv")
                        && !key.endsWith(".json"))
                .filter(key -> !isArea(key))
                .filter(key -> !isText(key))
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    private static boolean isText(String key) {
        return !TEXTS.say(key).equals(key);
    }

    /** Areas are completed with the name of a constant: see {@link Wording#key}. */
    private static boolean isArea(String text) {
        return BUNDLE.keySet().stream().anyMatch(key -> key.startsWith(text + "."));
    }

    @Test
    void everyTextIsUsed() throws IOException {
        var code = code();
        var starts =
                KEY_START.matcher(code).results().map(found -> found.group(1)).toList();
        var unused = BUNDLE.keySet().stream()
                .filter(key -> !code.contains('"' + key + '"'))
                .filter(key -> starts.stream().noneMatch(key::startsWith))
                .filter(key -> !code.contains('"' + key.substring(0, key.lastIndexOf('.')) + '"'))
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyConstantThatIsShownHasAText() {
        Stream.of(
                        keys("audit.act", AuditEvent.Action.values()),
                        keys("password.flaw", PasswordFlaw.values()),
                        keys("people.role", Role.values()),
                        keys("people.role-meaning", Role.values()),
                        keys("versions.state", ModelVersions.State.values()),
                        keys("look.evidence.strength", Evidence.Strength.values()),
                        keys("outcomes.kind", OutcomeKind.values()))
                .flatMap(keys -> keys)
                .forEach(key -> assertTrue(isText(key), key));
    }

    private static Stream<String> keys(String area, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> Wording.key(area, constant));
    }

    @Test
    void noKeyIsTheBeginningOfAnother() {
        for (var key : BUNDLE.keySet()) {
            assertTrue(BUNDLE.keySet().stream().noneMatch(other -> other.startsWith(key + ".")), key);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPatternFormats() {
        return BUNDLE.keySet().stream()
                .sorted()
                .map(key -> DynamicTest.dynamicTest(key, () -> {
                    var pattern = BUNDLE.getString(key);
                    var format = new MessageFormat(pattern, Locale.ENGLISH);
                    var said = format.format(new Object[] {2, 3, 4, 5, 6});
                    assertTrue(!said.isBlank() && !said.contains("{"), said);
                    assertTrue(
                            !pattern.matches(".*\\w'\\w.*") && !pattern.endsWith("!"),
                            "no apostrophes, no shouting: " + pattern);
                }));
    }
}
