package org.waymark.admin.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.slider.DecimalSlider;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.draft.TestWorkspace;
import org.waymark.admin.testing.TextsInstantiator;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;

@ViewPackages(classes = WeightsViewTest.class)
class WeightsViewTest extends BrowserlessTest {

    private final InMemoryModelVersions versions = new InMemoryModelVersions(TestWorkspace.model());
    private final DraftWorkspace ada = TestWorkspace.of("ada", versions);

    @Override
    protected Set<Class<?>> lookupServices() {
        var services = new HashSet<>(super.lookupServices());
        services.add(TextsInstantiator.class);
        return services;
    }

    @BeforeEach
    void openTheDraft() {
        UI.getCurrent().add(new WeightsView(ada, () -> Bicycles.NOON));
        click("weights-open");
    }

    private void click(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private DecimalSlider slider(String criterion) {
        return find(DecimalSlider.class)
                .withId("weight-" + criterion + "-slider")
                .single();
    }

    @Test
    void saysWhoseWeightASliderIsAndHowMuchItIs() {
        assertEquals("price", slider("price").getAriaLabel().orElseThrow().toLowerCase());
        assertEquals(40.0, slider("price").getValue());
    }

    @Test
    void keepsItsSlidersInPlaceWhileTheyMove() {
        var before = slider("price");
        ada.change(Bicycles.PRICE, 0.5);
        assertTrue(before == slider("price"), "whoever holds it must not lose it");
        assertEquals(50.0, before.getValue());
        assertEquals("50.0", find(Input.class).withId("weight-price").single().getValue());
        assertTrue(find(Paragraph.class)
                .withId("split-sentence")
                .single()
                .getText()
                .contains("from 40.0 to 50.0 %"));
    }

    @Test
    void offersToUndoOnlyWhatCanBeUndone() {
        assertFalse(find(NativeButton.class).withId("weights-undo").single().isEnabled());
        ada.change(Bicycles.PRICE, 0.5);
        click("weights-undo");
        assertEquals(40.0, slider("price").getValue());
    }

    @Test
    void showsBothSidesWhenSomebodySavedInBetween() {
        var ben = TestWorkspace.of("ben", versions);
        ben.refresh();
        ben.change(Bicycles.COMFORT, 0.3);
        ben.save();
        ada.change(Bicycles.PRICE, 0.5);
        ada.save();
        click("conflict-all-theirs");
        click("conflict-save");
        assertEquals(30.0, slider("comfort").getValue());
    }

    @Test
    void reachesFromNothingToEverythingInTenthsOfAPercent() {
        for (int tenths = 0; tenths <= 1_000; tenths++) {
            ada.change(Bicycles.PRICE, tenths / 1_000.0);
            assertEquals(tenths / 10.0, slider("price").getValue());
        }
        assertEquals(0.0, slider("price").getMin());
        assertEquals(100.0, slider("price").getMax());
    }
}
