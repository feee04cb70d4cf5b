package org.waymark.admin.people;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.admin.parts.LabelledField;
import org.waymark.admin.parts.Wording;
import org.waymark.core.account.Account;
import org.waymark.core.account.Role;

/** What is asked about an account: its name if it is new, what it may do, and whether it may sign in at all. */
final class AccountForm extends Div {
    private static final long serialVersionUID = 1;

    private final LabelledField name = new LabelledField("account-name", getTranslation("people.name"));
    private final Map<Role, Checkbox> roles = new EnumMap<>(Role.class);
    private final Checkbox active = new Checkbox(getTranslation("people.active"));
    private final Paragraph problem = new Paragraph();

    /** @param account what to change; empty for a new one */
    AccountForm(Optional<Account> account, boolean own) {
        addClassName("wm-stack");
        name.input().getElement().setAttribute("autocomplete", "off").setAttribute("autocapitalize", "none");
        name.withHint(getTranslation("people.name-hint"));
        name.setVisible(account.isEmpty());
        active.setId("account-active");
        active.setVisible(account.isPresent());
        active.setValue(account.map(Account::active).orElse(true));
        var effect = new Paragraph(getTranslation(own ? "people.change.own" : "people.change.text"));
        effect.addClassName("wm-small");
        effect.setVisible(account.isPresent());
        problem.setId("account-problem");
        problem.addClassName("wm-field-error");
        problem.getElement().setAttribute("role", "alert");
        add(name, roles(account.map(Account::roles).orElse(Set.of())), active, effect, problem);
    }

    private FieldSet roles(Set<Role> granted) {
        var fields = new FieldSet(getTranslation("people.roles"));
        fields.addClassName("bo-choices");
        for (var role : Role.values()) {
            var box = new Checkbox(Wording.of(this, "people.role", role), granted.contains(role));
            box.setId(Wording.key("role", role).replace('.', '-'));
            var meaning = new Paragraph(getTranslation(Wording.key("people.role-meaning", role)));
            meaning.addClassName("wm-small");
            roles.put(role, box);
            fields.add(new Div(box, meaning));
        }
        return fields;
    }

    String name() {
        return name.input().getValue();
    }

    Set<Role> chosenRoles() {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    boolean isActive() {
        return active.getValue();
    }

    void complain(String text) {
        problem.setText(text);
    }
}
