package org.waymark.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages is the way the data flows: each knows only those before it. */
class PackageOrderTest {

    private static final String ROOT = "org.waymark.core.";

    /** The flow of docs/engine.md; accounts stand before publishing, for a draft has an author; problems may use all. */
    private static final List<String> ORDER = List.of(
            "document",
            "numerics",
            "model",
            "model.json",
            "answers",
            "population",
            "profile",
            "income",
            "weights",
            "performance",
            "score",
            "acceptability",
            "decision",
            "elicitation",
            "week",
            "explanation",
            "outcome",
            "analytics",
            "assessment",
            "account",
            "publishing",
            "backtest",
            "problem");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT.substring(0, ROOT.length() - 1));

    static Stream<String> packages() {
        return ORDER.stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void knowsOnlyThoseBeforeIt(String name) {
        var later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                .map(next -> ROOT + next)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later.length == 0 ? new String[] {"nothing.comes.later"} : later)
                .check(CORE);
    }

    @Test
    void noPackageIsMissingInTheOrder() {
        var found = CORE.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ORDER), found);
    }

    @Test
    void coreKnowsNoServerNoScreenAndNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "com.vaadin..", "java.sql..", "javax.sql..", "org.eclipse..")
                .check(CORE);
    }

    /**
     * Sampling must give the same bits everywhere; these methods of Math may differ from machine to machine. One place may
     * call one of them: it decides by its result only where the last digits cannot matter.
     */
    @Test
    void theSampledPathUsesNoMathThatDiffersBetweenMachines() {
        var differing = List.of("exp", "log", "log1p", "expm1", "pow", "sin", "cos", "tan", "log10", "cbrt", "hypot");
        for (var name : List.of("numerics", "weights", "performance", "score", "acceptability", "population")) {
            for (var method : differing) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + name)
                        .should()
                        .callMethodWhere(call("java.lang.Math", method)
                                .and(DescribedPredicate.not(by("GammaSampler", "isAccepted"))))
                        .check(CORE);
            }
        }
    }

    private static DescribedPredicate<JavaMethodCall> call(String owner, String method) {
        return DescribedPredicate.describe(
                owner + "." + method,
                call -> call.getTargetOwner().getName().equals(owner)
                        && call.getTarget().getName().equals(method));
    }

    private static DescribedPredicate<JavaMethodCall> by(String type, String method) {
        return DescribedPredicate.describe(
                "by %s.%s".formatted(type, method),
                call -> call.getOriginOwner().getSimpleName().equals(type)
                        && call.getOrigin().getName().equals(method));
    }

    @Test
    void everyPackageSaysWhatItIsForAndKnowsNoNull() throws Exception {
        for (var name : ORDER) {
            var info = Path.of(
                    "src", "main", "java", "org", "waymark", "core", name.replace('.', '/'), "package-info.java");
            assertTrue(Files.readString(info).startsWith("/**"), name + " has no sentence");
            assertTrue(Files.readString(info).contains("@NullMarked"), name + " is not null-marked");
        }
    }
}
