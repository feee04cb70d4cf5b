package org.waymark.acceptance.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped is called by something that is shipped: what tests alone call is tested for nothing. */
class CallersTest {
    private static final List<Path> MODULES = Stream.of("core", "persistence", "ui-kit", "web-ui", "admin", "server")
            .map(module -> Path.of("..", module, "target", "classes"))
            .toList();

    private static final JavaClasses SHIPPED = new ClassFileImporter().importPaths(MODULES);

    @Test
    void everyMethodOfOursHasOne() {
        var uncalled = SHIPPED.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !isCalledFromOutside(method) && !isCalled(method))
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();
        assertEquals(List.of(), uncalled);
    }

    /** By itself does not count, nor by an implementation that only hands the call on. */
    private static boolean isCalled(JavaMethod method) {
        return Stream.concat(method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream())
                .map(JavaAccess::getOrigin)
                .anyMatch(origin -> !origin.equals(method) && !handsOn(origin, method));
    }

    private static boolean handsOn(JavaCodeUnit origin, JavaMethod method) {
        return origin.getName().equals(method.getName())
                && !origin.getOwner().equals(method.getOwner())
                && origin.getOwner().isAssignableTo(method.getOwner().getName());
    }

    /** By the JVM, a container or a library: through an interface or a class of theirs, an annotation, or reflection. */
    private static boolean isCalledFromOutside(JavaMethod method) {
        var owner = method.getOwner();
        return method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || method.getModifiers().contains(JavaModifier.PRIVATE)
                || !method.getAnnotations().isEmpty()
                || method.getParameters().stream()
                        .anyMatch(parameter -> !parameter.getAnnotations().isEmpty())
                || method.getName().equals("main")
                || owner.getSimpleName().endsWith("MXBean")
                || owner.isEnum() && List.of("values", "valueOf").contains(method.getName())
                || owner.isRecord() && isAccessor(owner, method)
                || overrides(owner, method);
    }

    private static boolean isAccessor(JavaClass owner, JavaMethod method) {
        return method.getRawParameterTypes().isEmpty()
                && owner.tryGetField(method.getName()).isPresent();
    }

    /** Names are enough here: a generic parent declares other types than its child. */
    private static boolean overrides(JavaClass owner, JavaMethod method) {
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .anyMatch(above -> declares(above, method.getName()));
    }

    /** What the libraries of the two applications declare is not known here: whatever is in a class below theirs may be it. */
    private static boolean declares(JavaClass above, String name) {
        if (above.getPackageName().startsWith("org.waymark")) {
            return above.getMethods().stream()
                    .anyMatch(method -> method.getName().equals(name));
        }
        if (!above.getPackageName().startsWith("java.")) return true;
        return Arrays.stream(above.reflect().getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(name));
    }
}
