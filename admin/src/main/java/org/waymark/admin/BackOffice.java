package org.waymark.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The shell page around every view of the back office. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://waymark/tokens.css")
@StyleSheet("context://waymark/kit.css")
@StyleSheet("context://styles/back-office.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public final class BackOffice implements AppShellConfigurator {
    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "waymark/mark.svg", "any");
        settings.addMetaTag("robots", "noindex");
    }
}
