package org.waymark.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.waymark.admin");

    @Test
    void presentersStatesAndWhatTheyWorkWithKnowNoVaadin() {
        noClasses()
                .that()
                .haveNameMatching(".*(Presenter|State|Row|Line|Page)")
                .and()
                .haveSimpleNameNotEndingWith("NotAllowedPage")
                .and()
                .haveSimpleNameNotEndingWith("NotFoundPage")
                .and()
                .haveSimpleNameNotEndingWith("FailedPage")
                .and()
                .haveSimpleNameNotEndingWith("WeightLine")
                .and()
                .haveSimpleNameNotEndingWith("ConflictLine")
                .or()
                .haveNameMatching(
                        ".*\\.(DraftDesk|WeightSplit|WeightEditing|WeightConflict|ChangeWords|AuditQuery|AuditExport|OutcomesCsv)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "jakarta..")
                .check(CLASSES);
    }

    @Test
    void everyPageSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .implement(HasErrorParameter.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheSignInPageIsOpenToEverybody() {
        classes()
                .that()
                .areAnnotatedWith(AnonymousAllowed.class)
                .and()
                .areAnnotatedWith(Route.class)
                .should()
                .haveSimpleName("SignInView")
                .check(CLASSES);
    }

    /** Each request is compared with the account, so that a session ends at once; a message over a websocket is none. */
    @Test
    void nothingIsAskedOverAWebsocket() {
        noClasses().should().beAnnotatedWith(Push.class).check(CLASSES);
    }

    @Test
    void nothingKnowsHowThingsAreStored() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.waymark.persistence..", "java.sql..", "jakarta.persistence..")
                .check(CLASSES);
    }

    @Test
    void packagesDependOnEachOtherOneWay() {
        slices().matching("org.waymark.admin.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void timeComesInFromOutside() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(CLASSES);
    }
}
