package org.waymark.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.CHILDREN;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.LOAD;
import static org.waymark.core.testing.Bicycles.PRICE;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.RequirementCheck.Standing;
import org.waymark.core.performance.Performances;
import org.waymark.core.performance.PersonalPerformances;
import org.waymark.core.profile.Profile;
import org.waymark.core.profile.Profile.MustHave;
import org.waymark.core.testing.Bicycles;

class RequirementCheckTest {

    private static Performances performances() {
        var model = Bicycles.model();
        var profile = Profile.of(model, Questionnaire.of(model, Bicycles.answers()));
        return PersonalPerformances.of(model, profile, Map.of(), TODAY).performances();
    }

    private static List<RequirementCheck> check(MustHave... mustHaves) {
        return Stream.of(mustHaves)
                .map(mustHave -> RequirementCheck.of(Bicycles.settings(), performances(), mustHave))
                .toList();
    }

    /** A city bicycle costs 300 to 500 USD, all prices alike; ruled out below 0.1, at risk below 0.7. */
    @ParameterizedTest(name = "{0} USD: {1}, {2}")
    @CsvSource({
        "299, 0, RULED_OUT",
        "319, 0.095, RULED_OUT",
        "320, 0.1, AT_RISK",
        "439, 0.695, AT_RISK",
        "440, 0.7, MET",
        "500, 1, MET",
    })
    void standByTheProbabilityOfMeetingThem(double limit, double probability, Standing standing) {
        var check = check(new MustHave(PRICE, BUDGET, limit)).getFirst();
        assertEquals(probability, check.probabilities().get(CITY), 1e-12);
        assertEquals(standing, check.standings().get(CITY));
    }

    @Test
    void areMetByWhatIsCertainAtTheVeryLimit() {
        var check = check(new MustHave(LOAD, CHILDREN, 20)).getFirst();
        assertEquals(1, check.probabilities().get(CITY));
        assertEquals(0, check.probabilities().get(ROAD));
    }

    @Test
    void areEachCheckedAlsoOnTheSameCriterion() {
        var checks = check(new MustHave(PRICE, BUDGET, 1300), new MustHave(PRICE, CHILDREN, 450));
        assertEquals(
                List.of(1300.0, 450.0),
                checks.stream().map(RequirementCheck::limit).toList());
        assertEquals(Standing.MET, checks.getFirst().standings().get(ROAD));
        assertEquals(Standing.RULED_OUT, checks.getLast().standings().get(ROAD));
        assertEquals(Viability.Standing.RULED_OUT, DecisionBasis.worst(ROAD, checks));
        assertEquals(Viability.Standing.OPEN, DecisionBasis.worst(CITY, checks));
    }

    @Test
    void leaveAPathOpenWhenThereAreNone() {
        assertEquals(Viability.Standing.OPEN, DecisionBasis.worst(ROAD, List.of()));
    }
}
