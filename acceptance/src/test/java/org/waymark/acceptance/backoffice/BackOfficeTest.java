package org.waymark.acceptance.backoffice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.acceptance.ServerDatabase;
import org.waymark.acceptance.rest.Answering;
import org.waymark.acceptance.rest.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the first sign-in to outcomes under two versions. All journeys share one server; each has accounts of its own. */
class BackOfficeTest extends BackOfficeJourneys {

    private Api api;

    @BeforeAll
    void start() {
        api = Api.of(server.address());
    }

    @AfterAll
    void stop() {
        if (api != null) api.close();
    }

    private static void openDraft(Colleague administrator) {
        administrator.open("weights");
        administrator.see("weights-open").click();
        administrator.see("weights-editor");
    }

    /** The path of a new assessment. */
    private String begun() {
        var begun = api.post("api/v1/assessments").expect(201);
        return "api/v1/assessments/" + begun.json().path("token").asString();
    }

    private String answered(long seed) {
        var path = begun();
        answer(path, seed);
        return path;
    }

    /** Answers by chance whatever is open. */
    private void answer(String path, long seed) {
        var answering = new Answering(api.get("api/v1/model").expect(200).json());
        var chance = new SplittableRandom(seed);
        for (JsonNode missing = api.get(path).json().path("missing");
                !missing.isEmpty();
                missing = api.get(path).json().path("missing")) {
            for (var key : missing) {
                var answer =
                        answering.answerTo(answering.question(key.asString()).orElseThrow(), chance);
                api.put(path + "/answers/" + key.asString(), "{\"value\":%s}".formatted(answer))
                        .expect(200);
            }
        }
    }

    /** The version under which the assessment is finished. */
    private int finish(String path) {
        return api.post(path + "/completion").expect(200).json().path("version").asInt();
    }

    @Nested
    class Publishing {
        @Test
        void changesWhatNewAssessmentsUseAndLeavesThoseUnderWayAlone() throws IOException {
            var underWay = begun();
            int version = api.get("api/v1/model").json().path("version").asInt();
            var admin = administrator();
            openDraft(admin);
            admin.weigh("pay", "30").findNoBarrier().save();
            assertThat(admin.see("draft-line")).containsText("saved");
            assertThat(admin.see("split-sentence")).containsText("Pay level grew most");

            admin.page().click("#draft-publish");
            admin.see("publish-confirm").press("Escape");
            assertThat(admin.page().locator("#publish-confirm")).hasCount(0);
            admin.page().click("#draft-publish");
            assertThat(admin.see("publish-changes")).containsText("Criteria · ");
            assertThat(admin.see("publish-changes")).containsText("Pay level: base weight 0.14 → 0.3");
            admin.see("publish-confirm").click();
            assertThat(admin.see("publish-reason-error")).containsText("Give a reason");
            admin.findNoBarrier().page().fill("#publish-reason", "Pay matters more than we assumed");
            admin.page().click("#publish-confirm");
            assertThat(admin.see("said")).containsText("Version %s is published".formatted(version + 1));
            assertThat(admin.see("versions-table")).containsText("Pay matters more than we assumed");

            answer(underWay, 1);
            assertEquals(version, finish(underWay));
            assertEquals(version + 1, finish(answered(2)));
            theAuditLogTellsIt(admin, version + 1);
        }
    }

    /** What came out under {@code version} came out {@code times} more in the week before this one. */
    private void haveFinishedLastWeek(int version, int times) {
        new ServerDatabase(server.data()).execute("""
                insert into outcome (version, seed, draws, engine, kind, recommended, first_rank_shares, margin,
                       took_millis, packed_answers, decided_at)
                select o.version, o.seed, o.draws, o.engine, o.kind, o.recommended, o.first_rank_shares, o.margin,
                       o.took_millis, o.packed_answers, date_trunc('week', now(), 'UTC') - interval '1 day'
                  from (select * from outcome where version = %s limit 1) o
                 cross join generate_series(1, %s)
                """.formatted(version, times));
    }

    /** By the filter in the address, which stays when the page is loaded again, and in the files. */
    private static void theAuditLogTellsIt(Colleague admin, int version) throws IOException {
        admin.goTo("audit?what=version-published&who=admin&version=" + version);
        admin.page().reload();
        assertThat(admin.see("audit-table").locator("tbody tr")).hasCount(1);
        assertThat(admin.see("audit-table")).containsText("Pay matters more than we assumed");
        admin.page().locator("#audit-table summary").first().click();
        assertThat(admin.see("audit-table")).containsText("Pay level: base weight 0.14 → 0.3");
        admin.findNoBarrier();
        var csv = admin.page().waitForDownload(() -> admin.page().click("#audit-download-csv"));
        assertTrue(Files.readString(csv.path()).contains(",criteria.pay.base-weight,0.14,0.3,Pay matters"));
        var json = admin.page().waitForDownload(() -> admin.page().click("#audit-download-json"));
        assertEquals(
                "VERSION_PUBLISHED",
                new JsonMapper()
                        .readTree(Files.readString(json.path()))
                        .path(0)
                        .path("action")
                        .asString());
        admin.page().fill("#audit-version", "999");
        admin.page().locator("#audit-version").press("Tab");
        assertThat(admin.see("audit-none")).containsText("No act fits");
        assertThat(admin.page()).hasURL(Pattern.compile(".*version=999.*"));
        admin.page().click("#audit-clear");
        assertThat(admin.see("audit-table")).containsText("(command line)");
        admin.findNoBarrier();
    }

    @Nested
    class AnAnalyst {
        @Test
        void seesOutcomesByVersionAndNoPageOfAnAdministrator() throws IOException {
            var password = administrator().createAccount("ana", "analyst");
            int version = finish(answered(3));
            var ana = somebody().signInFirst("ana", password);
            assertThat(ana.title()).hasText("Outcomes");
            assertThat(ana.page().locator(".bo-page")).containsText("Nothing to show");
            ana.findNoBarrier();

            haveFinishedLastWeek(version, 27);
            ana.page().click("#last-weeks-4");
            assertThat(ana.see("outcomes-by-version"))
                    .containsText(Pattern.compile("Version %s · 27".formatted(version)));
            assertThat(ana.page().locator("#last-weeks-4")).hasAttribute("aria-pressed", "true");
            ana.page().click("#outcomes-by-version-table summary");
            assertThat(ana.page().locator("#outcomes-by-version-table table")).containsText("Version " + version);
            ana.findNoBarrier();
            var csv = ana.page().waitForDownload(() -> ana.page().click("#outcomes-download"));
            assertTrue(Files.readString(csv.path()).startsWith("grouping,group,outcome,assessments"));

            assertThat(ana.page().locator("nav a")).hasCount(1);
            for (var page : Colleague.ADMINISTRATION) ana.goTo(page).see("not-allowed");
            ana.findNoBarrier();
        }
    }

    @Nested
    class AnAdministrator {
        @Test
        void findsNoBarrierOnAnyPage() {
            var admin = administrator();
            for (var page : Colleague.ADMINISTRATION) admin.open(page).findNoBarrier();
            admin.goTo("password").see("password-current");
            admin.findNoBarrier().goTo("nosuch").see("not-found");
            admin.findNoBarrier().goTo("criteria?version=99").see("not-found");
            triesAnotherNumber(admin.open("income"));
        }

        private void triesAnotherNumber(Colleague admin) {
            var page = admin.page();
            page.locator("#income-search").fill("vacancies");
            assertThat(page.locator("#income-table tbody tr")).hasCount(0);
            page.locator("#income-search").fill("Hires by hours");
            assertThat(page.locator("#income-table tbody tr")).hasCount(1);
            page.locator("#parameter-hire-hours").click();
            assertThat(page.locator("#income-parameter")).containsText("Developer in Lagos");
            assertThat(page.locator("#income-people")).not().containsText("→");
            page.locator("#trial-parameter").click();
            page.getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName("Hires").setExact(true))
                    .click();
            assertThat(page.locator("#income-people")).containsText("→");
            admin.findNoBarrier();
            page.locator("#trial-clear").click();
            assertThat(page.locator("#income-people")).not().containsText("→");
        }

        @Test
        void doesNotSeeOutcomesUnlessGranted() {
            var password = administrator().createAccount("ben", "administrator");
            var ben = somebody().signInFirst("ben", password);
            assertThat(ben.page().locator("#nav-outcomes")).hasCount(0);
            ben.goTo("outcomes").see("not-allowed");
        }

        @Test
        void shutsSomebodyOutAtTheirNextClick() {
            var admin = administrator();
            var eve = somebody().signInFirst("eve", admin.createAccount("eve", "analyst"));
            admin.page().click("#change-eve");
            admin.see("account-active").click();
            admin.page().click("#account-confirm");
            assertThat(admin.see("people-said")).containsText("eve");
            eve.page().click("#last-weeks-4");
            eve.see("sign-in-name");
            eve.goTo("outcomes").see("sign-in-name");
        }
    }

    @Nested
    class SigningIn {
        @Test
        void leadsToThePageAskedForInASessionThatNobodyKnewBefore() {
            var admin = somebody().goTo("audit");
            admin.see("sign-in-name");
            admin.findNoBarrier();
            Cookie before = admin.session();
            admin.tryToSignIn("admin", Colleague.OWN_PASSWORD);
            admin.see("audit-table");
            var after = admin.session();
            assertNotEquals(before.value, after.value);
            assertTrue(after.httpOnly);
            assertEquals(SameSiteAttribute.LAX, after.sameSite);
            assertEquals("/admin", after.path);

            admin.page().context().clearCookies();
            admin.page().context().addCookies(List.of(before));
            admin.goTo("audit").see("sign-in-name");
        }

        @Test
        void endsWithSigningOut() {
            var admin = administrator();
            var session = admin.session();
            admin.page().click("#sign-out");
            admin.see("sign-in-name");
            admin.page().context().addCookies(List.of(session));
            admin.goTo("people").see("sign-in-name");
        }

        @Test
        void isRefusedAlikeForAWrongNameAndAWrongPasswordAndSlowedDown() {
            var stranger = somebody().goTo("");
            stranger.tryToSignIn("nobody-by-that-name", "a wrong password");
            var problem = stranger.see("sign-in-problem");
            assertThat(problem).containsText("do not match");
            for (int i = 0; i < 8; i++) {
                stranger.tryToSignIn("nobody-by-that-name", "a wrong password");
                if (problem.textContent().contains("Try again in")) break;
                assertThat(stranger.page().locator("#sign-in-password")).hasValue("");
            }
            assertThat(problem).containsText("Too many attempts failed. Try again in");
            stranger.findNoBarrier();
        }
    }

    @Nested
    class Weighing {
        private Colleague admin;

        @BeforeEach
        void openDraftAsAdministrator() {
            admin = administrator();
            openDraft(admin);
        }

        @AfterEach
        void discard() {
            admin.page().click("#draft-discard");
            admin.see("discard-confirm").click();
            admin.see("weights-open");
        }

        @ParameterizedTest
        @ValueSource(strings = {"100.0", "72.5", "50.0", "0.0"})
        void agreesOnSliderAndFieldOverTheWholeRange(String percent) {
            admin.weigh("pay", percent);
            var slider = admin.page().locator("#weight-pay-slider input");
            var number = percent.replace(".0", "");
            assertThat(slider).hasValue(number);
            assertThat(admin.see("weight-pay")).hasValue(percent);

            admin.page().reload();
            assertThat(slider).hasValue(number);
            slider.press(percent.equals("100.0") ? "ArrowLeft" : "ArrowRight");
            var moved = Double.parseDouble(percent) + (percent.equals("100.0") ? -0.1 : 0.1);
            assertThat(admin.see("weight-pay")).hasValue(String.valueOf(moved));
        }

        @Test
        void keepsWhatIsTypedAndSaysWhatCannotBe() {
            for (var criterion : List.of("pay", "growth", "balance")) {
                admin.weigh(criterion, "20.0");
                assertThat(admin.page().locator("#weight-%s-lock input".formatted(criterion)))
                        .isChecked();
            }
            for (var criterion : List.of("pay", "growth", "balance")) {
                assertThat(admin.see("weight-" + criterion)).hasValue("20.0");
            }
            admin.see("weight-health-cover").fill("50");
            admin.see("weight-health-cover").press("Tab");
            assertThat(admin.see("weight-health-cover-problem")).containsText("It can have 40.0 % at most");
            assertThat(admin.see("weight-health-cover")).hasValue("50");
            assertThat(admin.findNoBarrier().see("weight-health-cover")).hasAttribute("aria-invalid", "true");

            admin.weigh("health-cover", "40.0");
            assertThat(admin.page().locator("#weight-health-cover-problem")).hasText("");
            admin.save();
            admin.page().reload();
            for (var criterion : List.of("pay", "growth", "balance")) {
                assertThat(admin.see("weight-" + criterion)).hasValue("20.0");
            }
        }

        @Test
        void findsUnsavedWeightsAgainAfterTheSessionHasEnded() {
            admin.weigh("pay", "40.0");
            admin.page().context().clearCookies();
            admin.goTo("weights").tryToSignIn("admin", Colleague.OWN_PASSWORD);
            admin.see("weights-left-let-go");
            assertThat(admin.see("weight-pay")).hasValue("40.0");
            assertThat(admin.see("draft-line")).containsText("not saved");
            admin.findNoBarrier().save();
            assertThat(admin.see("draft-line")).not().containsText("not saved");
            assertThat(admin.page().locator("#weights-left-let-go")).hasCount(0);
        }

        @Test
        void keepsTheChangeThatMeetsTheEndOfTheSession() {
            admin.weigh("pay", "40.0");
            var session = admin.session();
            session.value = "of-a-session-that-has-ended";
            admin.page().context().addCookies(List.of(session));
            admin.see("weight-pay").fill("41.5");
            admin.see("weight-pay").press("Tab");
            admin.tryToSignIn("admin", Colleague.OWN_PASSWORD);
            assertThat(admin.see("weight-pay")).hasValue("41.5");
            assertThat(admin.see("draft-line")).containsText("not saved");
        }
    }

    @Nested
    class TwoAdministrators {
        @Test
        void loseNothingWhenBothSaveTheSameDraft() {
            var ada = administrator();
            var password = ada.createAccount("cleo", "administrator");
            openDraft(ada);
            var cleo = somebody().signInFirst("cleo", password);
            cleo.see("weights-editor");
            ada.weigh("pay", "40");
            cleo.weigh("growth", "20").save();
            assertThat(cleo.see("draft-line")).containsText("saved");
            ada.save();

            ada.see("conflict");
            assertThat(ada.page().locator("#conflict-pay-mine")).isChecked();
            assertThat(ada.page().locator("#conflict-growth-theirs")).isChecked();
            assertThat(ada.page().locator("label[for=conflict-pay-mine]")).hasText(Pattern.compile("40\\.0.%"));
            assertThat(ada.page().locator("label[for=conflict-growth-theirs]")).hasText(Pattern.compile("20\\.0.%"));
            ada.findNoBarrier();
            ada.choose("conflict-growth-mine").choose("conflict-growth-theirs");
            ada.page().click("#conflict-save");
            ada.see("weights-editor");
            assertThat(ada.see("draft-line")).containsText("saved");

            ada.page().click("#draft-discard");
            ada.see("discard-confirm").click();
            assertThat(ada.see("said")).containsText("discarded");
            cleo.weigh("growth", "30").save();
            cleo.see("weights-reopen");
            cleo.findNoBarrier().page().click("#weights-let-go");
            cleo.see("weights-open");
        }
    }
}
