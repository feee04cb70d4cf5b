package org.waymark.admin.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.admin.parts.LabelledField;
import org.waymark.admin.parts.Wording;
import org.waymark.core.document.EnumKey;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.AuditFilter;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;

/** Asks whose acts are looked at, which, from which days and on which version. */
final class AuditFilterBar extends Div {
    private static final long serialVersionUID = 1;

    private final Select<String> who = new Select<>();
    private final Select<Action> what = new Select<>();
    private final LabelledField from = field("from", "date");
    private final LabelledField to = field("to", "date");
    private final LabelledField version = field("version", "number");
    private final transient Consumer<AuditFilter> onChange;

    AuditFilterBar(Consumer<AuditFilter> onChange) {
        this.onChange = onChange;
        addClassName("bo-filter");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("audit.filter.label"));
        prepare(who, "who");
        prepare(what, "what");
        what.setItems(Action.values());
        what.setItemLabelGenerator(action -> action == null ? anybody("what") : Wording.of(this, "audit.act", action));
        who.setItemLabelGenerator(name -> name == null ? anybody("who") : name);
        version.input().getElement().setAttribute("min", "1");
        add(who, what, from, to, version);
        add(new ActionButton(
                "audit-clear",
                getTranslation("audit.filter.clear"),
                Look.QUIET,
                () -> onChange.accept(AuditFilter.NONE)));
    }

    private <T> void prepare(Select<T> select, String name) {
        select.setId("audit-" + name);
        select.setLabel(getTranslation("audit.filter." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(anybody(name));
        select.addValueChangeListener(event -> changed(event.isFromClient()));
    }

    private String anybody(String name) {
        return getTranslation("audit.all." + name);
    }

    private LabelledField field(String name, String type) {
        var field = new LabelledField("audit-" + name, getTranslation("audit.filter." + name));
        field.input().setType(type);
        field.input().addValueChangeListener(event -> changed(event.isFromClient()));
        return field;
    }

    private void changed(boolean byHand) {
        if (byHand) onChange.accept(filter());
    }

    /** What a field of the browser does not take for a day or a number comes as nothing. */
    private AuditFilter filter() {
        return AuditQuery.read(Map.of(
                AuditQuery.WHO, List.of(who.getOptionalValue().orElse("")),
                AuditQuery.WHAT,
                        List.of(what.getOptionalValue().map(EnumKey::of).orElse("")),
                AuditQuery.FROM, List.of(from.input().getValue()),
                AuditQuery.TO, List.of(to.input().getValue()),
                AuditQuery.VERSION, List.of(version.input().getValue())));
    }

    void show(AuditState state) {
        var filter = state.filter();
        var names = new ArrayList<>(state.actors());
        filter.by().filter(name -> !names.contains(name)).ifPresent(names::add);
        who.setItems(names);
        who.setValue(filter.by().orElse(null));
        what.setValue(filter.action().orElse(null));
        from.input().setValue(filter.from().map(LocalDate::toString).orElse(""));
        to.input().setValue(filter.to().map(LocalDate::toString).orElse(""));
        version.input().setValue(filter.version().map(VersionNumber::toString).orElse(""));
    }
}
