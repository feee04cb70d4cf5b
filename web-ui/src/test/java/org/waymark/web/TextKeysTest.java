package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.core.decision.RequirementCheck;
import org.waymark.core.document.EnumKey;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Resource;
import org.waymark.core.week.WeekLimit;
import org.waymark.uikit.text.Languages;

class TextKeysTest {
    private static final Pattern IN_CODE = Pattern.compile(
            "\"((?:frame|start|question|answer|share|review|result|resource|common|failure)\\.[a-z0-9.-]+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
    private static final List<String> BUNDLES =
            List.of("src/main/resources/vaadin-i18n/translations", "../ui-kit/src/main/resources/vaadin-i18n/shared");

    @Test
    void everyKeyInTheCodeHasItsText() throws IOException {
        var known = keys();
        var missing = new TreeSet<String>();
        for (var key : keysInCode()) {
            if (key.endsWith(".")) assertTrue(known.stream().anyMatch(k -> k.startsWith(key)), key);
            else if (!known.contains(key)) missing.add(key);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextOfThisApplicationIsSaidSomewhere() throws IOException {
        var inCode = keysInCode();
        var unused = new TreeSet<String>();
        read(BUNDLES.getFirst(), Locale.ENGLISH).keySet().forEach(key -> unused.add(key.toString()));
        unused.removeIf(key -> inCode.stream().anyMatch(used -> used.endsWith(".") && key.startsWith(used)));
        unused.removeAll(inCode);
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyConstantThatIsSaidHasItsText() throws IOException {
        var wanted = new TreeSet<String>();
        for (var importance : Importance.values()) {
            wanted.add("question.importance." + EnumKey.of(importance) + ".label");
            wanted.add("question.importance." + EnumKey.of(importance) + ".help");
        }
        for (var kind : Resource.Kind.values()) wanted.add("resource.kind." + EnumKey.of(kind));
        for (var status : Resource.Status.values()) wanted.add("resource.status." + EnumKey.of(status));
        Arrays.stream(RequirementCheck.Standing.values())
                .filter(standing -> standing != RequirementCheck.Standing.MET)
                .forEach(standing -> wanted.add("result.watch." + EnumKey.of(standing)));
        for (var limit : WeekLimit.values()) wanted.add("result.week.limit.once-hired." + EnumKey.of(limit));
        for (var limit : List.of(WeekLimit.TASKS_ON_OFFER, WeekLimit.OWN_HOURS, WeekLimit.REST, WeekLimit.NONE)) {
            wanted.add("result.week.limit.until-job." + EnumKey.of(limit));
            wanted.add("result.week.limit.every-week." + EnumKey.of(limit));
        }
        wanted.removeAll(keys());
        assertEquals(Set.of(), wanted);
    }

    @Test
    void everyPatternFormats() throws IOException {
        for (var bundle : BUNDLES) {
            for (var entry : read(bundle, Locale.ENGLISH).entrySet()) {
                var said = new MessageFormat(entry.getValue().toString(), Locale.ENGLISH)
                        .format(new Object[] {1, 2, 3, 4, 5});
                assertFalse(said.contains("{"), entry + " says " + said);
            }
        }
    }

    @Test
    void keysFollowTheirRules() throws IOException {
        var keys = keys();
        for (var key : keys) {
            assertTrue(KEY.matcher(key).matches(), key);
            assertTrue(keys.stream().noneMatch(other -> other.startsWith(key + ".")), key + " is also a prefix");
        }
    }

    @Test
    void allLanguagesSayTheSameKeys() throws IOException {
        for (var bundle : BUNDLES) {
            for (var language : Languages.ALL) {
                assertEquals(
                        read(bundle, Languages.ALL.getFirst()).keySet(),
                        read(bundle, language).keySet(),
                        language.toString());
            }
        }
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        for (var bundle : BUNDLES) {
            read(bundle, Languages.ALL.getFirst()).keySet().forEach(key -> keys.add(key.toString()));
        }
        return keys;
    }

    /** The first language stands in the file without a suffix. */
    private static Properties read(String bundle, Locale language) throws IOException {
        var suffix = language.equals(Languages.ALL.getFirst()) ? "" : "_" + language.getLanguage();
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(bundle + suffix + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> keysInCode() throws IOException {
        var keys = new TreeSet<String>();
        for (var root : List.of("src/main/java", "../ui-kit/src/main/java")) {
            for (var file : sources(root)) {
                IN_CODE.matcher(Files.readString(file)).results().forEach(hit -> keys.add(hit.group(1)));
            }
        }
        return keys;
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".java")).toList());
        }
    }
}
