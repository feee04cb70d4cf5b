package org.waymark.web.plain;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.uikit.failure.Failure;
import org.waymark.uikit.load.Client;
import org.waymark.uikit.load.OpenPages;
import org.waymark.uikit.text.Languages;
import org.waymark.web.address.Addresses;
import org.waymark.web.address.Continuation;
import org.waymark.web.frame.DeletedView;
import org.waymark.web.frame.GoneView;
import org.waymark.web.frame.OneDeletedView;
import org.waymark.web.load.ClientLimits;
import org.waymark.web.load.Overloaded;
import org.waymark.web.start.StartContent;
import org.waymark.web.start.StartPresenter;

/**
 * Answers what needs no session, and lets only those in to the pages that need one who have an assessment, as long as
 * there is room for them. Whoever looks, and whatever crawls, costs nothing that lasts.
 */
@Singleton
public class PlainPages {
    private static final Logger LOG = Logger.getLogger(PlainPages.class.getName());
    private static final int SEE_OTHER = 303;
    private static final int SECONDS_UNTIL_ROOM = 60;

    private final Assessments assessments;
    private final PublishedModels models;
    private final Continuation continuation;
    private final ClientLimits limits;
    private final OpenPages pages;

    @Inject
    PlainPages(
            Assessments assessments,
            PublishedModels models,
            Continuation continuation,
            ClientLimits limits,
            OpenPages pages) {
        this.assessments = assessments;
        this.models = models;
        this.continuation = continuation;
        this.limits = limits;
        this.pages = pages;
    }

    /** Whether the request is answered; if not, it is one for a page with a session. */
    public boolean answer(VaadinServletRequest request, VaadinServletResponse response) throws IOException {
        var page = new PlainDocument(request, response, Languages.nearest(request.getLocale()));
        try {
            return isFromAnOpenPage(request) ? isKeptOut(page) : answer(page);
        } catch (RuntimeException thrown) {
            var failure = Failure.behind(thrown);
            failure.log(LOG, "A page could not be shown", thrown);
            page.write(failure.answered(), () -> new PlainMessage("error", failure.title(), failure.text()));
            return true;
        }
    }

    /** Vaadin's own requests, among them the first of a page that was just loaded. */
    private static boolean isFromAnOpenPage(VaadinServletRequest request) {
        return request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null
                || request.getPathInfo().startsWith("/VAADIN/");
    }

    private boolean answer(PlainDocument page) throws IOException {
        var path = page.request().getPathInfo().substring(1);
        if (path.startsWith(Addresses.PREFIX)) {
            return isKeptOut(page, path.substring(Addresses.PREFIX.length()).split("/", 2)[0]);
        }
        switch (path) {
            case Addresses.START ->
                page.write(200, () -> new StartContent(start(page).state()));
            case Addresses.BEGIN -> begin(page);
            case Addresses.CONTINUE ->
                lead(page, start(page).goOn().map(Addresses::of).orElse(Addresses.START));
            case Addresses.GONE -> page.write(404, GoneView::new);
            case Addresses.DELETED -> page.write(200, DeletedView::new);
            case Addresses.ONE_DELETED -> page.write(200, OneDeletedView::new);
            default -> page.write(404, () -> new PlainMessage("not-found"));
        }
        return true;
    }

    private StartPresenter start(PlainDocument page) {
        return new StartPresenter(assessments, models, continuation, page.language());
    }

    /** Only from our own form: no other site begins an assessment in somebody's browser. */
    private void begin(PlainDocument page) throws IOException {
        if (!page.request().getMethod().equals("POST")
                || "cross-site".equals(page.request().getHeader("Sec-Fetch-Site"))) {
            lead(page, Addresses.START);
            return;
        }
        try {
            limits.countBegin(Client.of(page.request()));
            lead(page, Addresses.of(start(page).begin()));
        } catch (Overloaded tooMany) {
            refuse(page, 429, tooMany.retryAfterSeconds(), () -> new PlainMessage("too-many"));
        }
    }

    private boolean isKeptOut(PlainDocument page, String token) throws IOException {
        if (!AssessmentToken.hasForm(token)) {
            page.write(404, () -> new PlainMessage("not-found"));
            return true;
        }
        if (assessments.find(new AssessmentToken(token)).isEmpty()) {
            lead(page, Addresses.GONE);
            return true;
        }
        return isKeptOut(page);
    }

    /** Whoever is inside goes on; whoever comes when all places are taken is asked to come later. */
    private boolean isKeptOut(PlainDocument page) throws IOException {
        boolean isInside = page.request().getSession(false) != null;
        if (isInside || pages.hasRoomFor(Client.of(page.request()))) return false;
        refuse(page, 503, SECONDS_UNTIL_ROOM, () -> new PlainMessage("busy"));
        return true;
    }

    private static <T extends Component & HasDynamicTitle> void refuse(
            PlainDocument page, int status, long retryAfterSeconds, Supplier<T> content) throws IOException {
        page.response().setHeader("Retry-After", Long.toString(retryAfterSeconds));
        page.write(status, content);
    }

    private static void lead(PlainDocument page, String address) {
        page.response().setStatus(SEE_OTHER);
        page.response().setHeader("Cache-Control", "no-store");
        page.response().setHeader("Location", page.request().getContextPath() + "/" + address);
    }
}
