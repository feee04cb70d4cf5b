package org.waymark.web.testing;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.uikit.text.BundleTranslations;

/** Makes views with what the shop of the running test has, as the container does with beans. */
public final class BicycleInstantiator implements InstantiatorFactory {
    /** Of the test that runs; Vaadin makes this class by itself, so that it cannot be told. */
    public static final ThreadLocal<BicycleAssessments> SHOP = new ThreadLocal<>();

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new FromShop(service);
    }

    private static final class FromShop extends DefaultInstantiator {
        private static final long serialVersionUID = 1;

        FromShop(VaadinService service) {
            super(service);
        }

        @Override
        public I18NProvider getI18NProvider() {
            return new BundleTranslations();
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            var shop = SHOP.get();
            var beans = List.of(shop.assessments, shop.models, shop.browser, shop.results);
            for (var constructor : type.getConstructors()) {
                if (constructor.getParameterCount() == 0) continue;
                var arguments = Arrays.stream(constructor.getParameterTypes())
                        .map(wanted -> beans.stream().filter(wanted::isInstance).findFirst())
                        .toList();
                if (arguments.stream().anyMatch(Optional::isEmpty)) continue;
                try {
                    return type.cast(constructor.newInstance(
                            arguments.stream().map(Optional::get).toArray()));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("cannot make " + type, e);
                }
            }
            return super.getOrCreate(type);
        }
    }
}
