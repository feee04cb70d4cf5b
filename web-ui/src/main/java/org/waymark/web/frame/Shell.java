package org.waymark.web.frame;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.jspecify.annotations.Nullable;
import org.waymark.web.address.Addresses;

/** What every page of the public application loads. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://waymark/tokens.css")
@StyleSheet("context://waymark/kit.css")
@StyleSheet("context://styles/web.css")
public class Shell implements AppShellConfigurator {
    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "waymark/mark.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        if (isSecret(settings.getRequest().getPathInfo())) settings.addMetaTag("robots", "noindex");
    }

    /** Addresses of assessments hold the token that opens them; should one be published, it is not found by searching. */
    private static boolean isSecret(@Nullable String path) {
        return path != null && path.startsWith("/" + Addresses.PREFIX);
    }
}
