package org.waymark.web.address;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.AssessmentToken;

/** Remembers in a cookie that scripts cannot read and other sites cannot send; kept as long as the assessment. */
@Singleton
public class CookieContinuation implements Continuation {
    static final String NAME = "waymark-assessment";

    @Override
    public Optional<AssessmentToken> remembered() {
        return cookies()
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(AssessmentToken::hasForm)
                .map(AssessmentToken::new)
                .findFirst();
    }

    @Override
    public void remember(AssessmentToken token) {
        if (remembered().filter(token::equals).isEmpty()) {
            send(token.value(), Math.toIntExact(Assessment.KEPT_FOR.toSeconds()));
        }
    }

    @Override
    public void forget() {
        send("", 0);
    }

    private static Stream<Cookie> cookies() {
        if (!(VaadinService.getCurrentRequest() instanceof VaadinServletRequest request)) return Stream.empty();
        var cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }

    private static void send(String value, int seconds) {
        if (!(VaadinService.getCurrentResponse() instanceof VaadinServletResponse response)) return;
        var cookie = new Cookie(NAME, value);
        cookie.setMaxAge(seconds);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinServletRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
