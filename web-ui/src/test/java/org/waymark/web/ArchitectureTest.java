package org.waymark.web;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;
import org.waymark.web.address.Navigation;

class ArchitectureTest {
    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waymark.web", "org.waymark.uikit");

    @Test
    void presentersStatesAndWordsKnowNoVaadin() {
        noClasses()
                .that()
                .haveNameMatching(".*(Presenter|State|Page)(\\$.*)?")
                .and()
                .resideInAPackage("org.waymark.web..")
                .and()
                .doNotHaveSimpleName("MessagePage")
                .or()
                .resideInAPackage("org.waymark.web.words")
                .or()
                .haveNameMatching("org.waymark.uikit.(text.(Texts|Phrase|Languages)|part.PathColour)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(WEB);
    }

    @Test
    void nothingAsksForANewBundleOfTheFrontend() {
        noClasses()
                .should()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(JsModule.class)
                .orShould()
                .beAnnotatedWith(CssImport.class)
                .check(WEB);
    }

    /** For one that is being entered it takes another way than for one that stands: a page would stay blank. */
    @Test
    void pagesLeadToOthersByNavigationAlone() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Navigation.class)
                .should()
                .callMethodWhere(target(name("navigate")).and(target(owner(assignableTo(UI.class)))))
                .check(WEB);
    }

    @Test
    void routesAreFinalViews() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .haveSimpleNameEndingWith("View")
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .check(WEB);
    }
}
