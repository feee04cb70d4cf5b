package org.waymark.persistence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What this module may know, and what others may know of it. */
class ArchitectureTest {

    private static final JavaClasses WAYMARK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waymark");

    @Test
    void persistenceKnowsCoreAndNoOtherModule() {
        classes()
                .that()
                .resideInAPackage("org.waymark.persistence..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.waymark.persistence..",
                        "org.waymark.core..",
                        "java..",
                        "javax.sql..",
                        "javax.naming..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.persistence..",
                        "jakarta.transaction..",
                        "org.eclipse.persistence.sessions..",
                        "org.flywaydb.core..",
                        "org.postgresql",
                        "org.postgresql.copy..",
                        "org.postgresql.util..",
                        "com.password4j..",
                        "tools.jackson..",
                        "org.jspecify.annotations..")
                .check(WAYMARK);
    }

    @Test
    void noPackageDependsOnOneThatDependsOnIt() {
        slices().matching("org.waymark.persistence.(*)..")
                .should()
                .beFreeOfCycles()
                .check(WAYMARK);
    }

    @Test
    void coreKnowsNothingOfDatabases() {
        noClasses()
                .that()
                .resideInAPackage("org.waymark.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.waymark.persistence..", "jakarta..", "java.sql..", "javax.sql..", "org.postgresql..")
                .check(WAYMARK);
    }

    @Test
    void flywayIsKnownToMigrationsOnlyAndPasswordsAreHashedInOnePlace() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Migrations")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flywaydb..")
                .check(WAYMARK);
        noClasses()
                .that()
                .doNotHaveSimpleName("Passwords")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.password4j..")
                .check(WAYMARK);
    }
}
