package org.waymark.admin;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.uikit.load.OpenPages;

/** Builds what the screens of the back office have from outside. */
@Singleton
public class BackOfficeProducers {

    @Produces
    @Singleton
    OpenPages openPages(@ConfigProperty(name = "waymark.limits.pages") Optional<Integer> most) {
        return OpenPages.ofTheBackOffice(most);
    }
}
