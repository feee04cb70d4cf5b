package org.waymark.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.waymark.server");

    @Test
    void packagesDependOnlyOnThoseBeforeThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.waymark.server..")
                .layer("files")
                .definedBy("org.waymark.server.files")
                .layer("report")
                .definedBy("org.waymark.server.report")
                .layer("http")
                .definedBy("org.waymark.server.http")
                .layer("settings")
                .definedBy("org.waymark.server.settings")
                .layer("database")
                .definedBy("org.waymark.server.database")
                .layer("launch")
                .definedBy("org.waymark.server.launch")
                .layer("command")
                .definedBy("org.waymark.server.command")
                .whereLayer("command")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("launch")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("database")
                .mayOnlyBeAccessedByLayers("launch", "command")
                .whereLayer("files")
                .mayOnlyBeAccessedByLayers("database", "launch")
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("settings", "launch", "command")
                .whereLayer("settings")
                .mayOnlyBeAccessedByLayers("database", "launch", "command")
                .check(classes);
    }

    @Test
    void entryPointKnowsNothingThatItWouldHaveToLoadFirst() {
        classes()
                .that()
                .haveNameMatching("org\\.waymark\\.server\\.Waymark.*")
                .should()
                .onlyDependOnClassesThat()
                .haveNameMatching("(\\[L)?(org\\.waymark\\.server\\.Waymark|java\\.).*")
                .check(classes);
    }
}
