package org.waymark.admin.draft;

import com.vaadin.cdi.annotation.UIScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.waymark.admin.access.CurrentUser;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.publishing.ModelVersions;
import org.waymark.core.publishing.Publishing;
import org.waymark.core.publishing.UnsavedWeightsStore;

/** Gives each browser tab of an administrator its own workspace. */
@Singleton
public class DraftWorkspaces {

    @Produces
    @UIScoped
    DraftWorkspace workspace(
            ModelVersions versions,
            PublishedModels models,
            Publishing publishing,
            UnsavedWeightsStore unsaved,
            InstantSource time,
            CurrentUser me) {
        return new DraftWorkspace(versions, models, publishing, unsaved, time, me.name());
    }
}
