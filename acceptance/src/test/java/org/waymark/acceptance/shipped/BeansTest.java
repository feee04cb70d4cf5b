package org.waymark.acceptance.shipped;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What CDI makes is complete once it is constructed, and has no constructor that only a proxy calls. */
class BeansTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(Stream.of("persistence", "ui-kit", "web-ui", "admin")
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .toList());

    private static final String INJECT = "jakarta.inject.Inject";

    /** Vaadin's scopes for which CDI makes no proxy, as for a singleton. */
    private static final Set<String> WITHOUT_PROXY = Set.of("UIScoped", "RouteScoped");

    /** What CDI makes a proxy of all the same, with the reason. */
    private static final Map<String, String> WITH_PROXY = Map.of(
            "org.waymark.admin.access.SessionAuthentication",
            "Jakarta Security expects a normal scope; the proxy is one of the interface, so it needs no constructor");

    @Test
    void needNoProxyButForAReason() {
        var produced = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(BeansTest::needsProxy)
                .map(JavaMethod::getRawReturnType);
        assertEquals(
                WITH_PROXY.keySet(),
                Stream.concat(CLASSES.stream().filter(BeansTest::needsProxy), produced)
                        .map(JavaClass::getName)
                        .collect(toSet()));
    }

    @Test
    void haveNoConstructorBesideTheOneForInjection() {
        assertEquals(
                List.of(),
                namesOf(type -> type.getConstructors().size() > 1
                        && type.getConstructors().stream().anyMatch(BeansTest::isInjected)));
    }

    /** Servlets are serializable, and keep what they are given in transient fields, which a container fills. */
    @Test
    void areGivenWhatTheyNeedWhenTheyAreConstructedUnlessTheyAreServlets() {
        assertEquals(
                List.of(),
                namesOf(type -> !type.getSimpleName().endsWith("Servlet")
                        && Stream.concat(type.getFields().stream(), type.getMethods().stream())
                                .anyMatch(BeansTest::isInjected)));
    }

    private static List<String> namesOf(Predicate<JavaClass> which) {
        return CLASSES.stream().filter(which).map(JavaClass::getName).sorted().toList();
    }

    private static boolean isInjected(CanBeAnnotated member) {
        return member.isAnnotatedWith(INJECT);
    }

    private static boolean needsProxy(HasAnnotations<?> made) {
        return made.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getSimpleName())
                .anyMatch(name -> name.endsWith("Scoped") && !WITHOUT_PROXY.contains(name));
    }
}
