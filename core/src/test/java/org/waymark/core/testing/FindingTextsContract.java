package org.waymark.core.testing;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.document.FindingCode;

/** All findings of a module have words, and all words belong to a finding. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class FindingTextsContract {

    private static final String PROBLEM = ".problem";
    private static final String WAY_OUT = ".way-out";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String packageOfTheModule;

    protected FindingTextsContract(String packageOfTheModule) {
        this.packageOfTheModule = packageOfTheModule;
    }

    Stream<Class<?>> kinds() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packageOfTheModule).stream()
                        .filter(kind -> kind.isAssignableTo(FindingCode.class) && !kind.isInterface())
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void eachHasWordsForExactlyItsArguments(Class<? extends FindingCode> kind) {
        var texts = english(kind);
        for (var code : kind.getEnumConstants()) {
            assertTrue(texts.containsKey(code.name() + PROBLEM), () -> code + " has no words");
            var used = new TreeSet<Integer>();
            Stream.of(PROBLEM, WAY_OUT)
                    .map(part -> code.name() + part)
                    .filter(texts::containsKey)
                    .map(texts::getString)
                    .peek(text -> assertFalse(text.isBlank(), () -> code + " has blank words"))
                    .forEach(text -> used.addAll(arguments(text)));
            assertEquals(
                    IntStream.range(0, code.arguments()).boxed().collect(toCollection(TreeSet::new)),
                    used,
                    () -> "the arguments of " + code);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void noWordsAreLeftOver(Class<? extends FindingCode> kind) {
        var left = new TreeSet<>(english(kind).keySet());
        for (var code : kind.getEnumConstants()) left.removeAll(Set.of(code.name() + PROBLEM, code.name() + WAY_OUT));
        assertEquals(Set.of(), left);
    }

    /** What a translation lacks is said in English; what it has must belong to a finding and name no other arguments. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void translationsHaveNoWordsOfTheirOwn(Class<? extends FindingCode> kind) {
        var english = english(kind);
        for (var language : Locale.getAvailableLocales()) {
            var name = NO_FALLBACK.toBundleName(kind.getName(), language);
            if (language.equals(Locale.ROOT) || !isThere(kind, name)) continue;
            var translation = ResourceBundle.getBundle(kind.getName(), language, kind.getClassLoader(), NO_FALLBACK);
            for (var key : translation.keySet()) {
                assertTrue(english.containsKey(key), () -> name + " has words for " + key + ", which is no finding");
                var left = new TreeSet<>(arguments(translation.getString(key)));
                left.removeAll(arguments(english.getString(key)));
                assertEquals(Set.of(), left, () -> name + " names arguments of " + key + " that English does not");
            }
        }
    }

    private static boolean isThere(Class<?> kind, String bundle) {
        return kind.getClassLoader().getResource(NO_FALLBACK.toResourceName(bundle, "properties")) != null;
    }

    private static ResourceBundle english(Class<?> kind) {
        return ResourceBundle.getBundle(kind.getName(), Locale.ROOT, kind.getClassLoader());
    }

    /** The numbers of the arguments that a pattern names, also within its plurals. */
    private static Set<Integer> arguments(String text) {
        var pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
                .map(MessagePattern.Part::getValue)
                .collect(toCollection(TreeSet::new));
    }
}
