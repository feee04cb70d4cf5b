package org.waymark.admin.testing;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import org.waymark.uikit.text.BundleTranslations;

/** Gives views the texts of the bundles, as CDI does in the server. */
public final class TextsInstantiator implements InstantiatorFactory {

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new DefaultInstantiator(service) {
            private static final long serialVersionUID = 1;

            @Override
            public I18NProvider getI18NProvider() {
                return new BundleTranslations();
            }
        };
    }
}
