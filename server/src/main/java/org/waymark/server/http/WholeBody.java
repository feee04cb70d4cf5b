package org.waymark.server.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.HttpStatus;

/**
 * Passes a request on once its body is there whole, so that no thread waits for a client that sends slowly. A body that is
 * not whole in time is answered with 408, which ends the connection, one that is too large with 413.
 */
final class WholeBody extends BaseFilter {
    /** Of a connection: the end of the time of the body that is on its way. */
    private static final Attribute<ScheduledFuture<?>> DEADLINE =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("org.waymark.server.http.body-deadline");

    private final Duration time;
    private final ScheduledExecutorService timer;

    /** @param time from the first part of a body to its last */
    WholeBody(Duration time, ScheduledExecutorService timer) {
        this.time = time;
        this.timer = timer;
    }

    @Override
    public NextAction handleRead(FilterChainContext ctx) throws IOException {
        HttpContent content = ctx.getMessage();
        var request = (HttpRequestPacket) content.getHttpHeader();
        if (content.getContent().remaining() > RequestRules.LARGEST_BODY) {
            if (stopWaiting(ctx.getConnection())) {
                StatusText.statusLine(413).setValues(request.getResponse());
                Refuser.answer(ctx, request);
            }
            return ctx.getStopAction();
        }
        if (content.isLast() || !request.isExpectContent()) {
            return stopWaiting(ctx.getConnection()) ? ctx.getInvokeAction() : ctx.getStopAction();
        }
        if (request.requiresAcknowledgement()) invite(ctx, request.getResponse());
        if (DEADLINE.get(ctx.getConnection()) == null) wait(ctx.getConnection(), request);
        return ctx.getStopAction(content); // to come again with the next part at its end
    }

    @Override
    public NextAction handleClose(FilterChainContext ctx) {
        stopWaiting(ctx.getConnection());
        return ctx.getInvokeAction();
    }

    /** A client that asks whether it may send a body sends none before it is invited. */
    private static void invite(FilterChainContext ctx, HttpResponsePacket response) {
        response.setStatus(HttpStatus.CONINTUE_100);
        response.setAcknowledgement(true);
        ctx.write(response);
    }

    private void wait(Connection<?> connection, HttpRequestPacket request) {
        DEADLINE.set(
                connection, timer.schedule(() -> giveUp(connection, request), time.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** {@return whether the body was in time} */
    private static boolean stopWaiting(Connection<?> connection) {
        var deadline = DEADLINE.remove(connection);
        return deadline == null || deadline.cancel(false);
    }

    private static void giveUp(Connection<?> connection, HttpRequestPacket request) {
        StatusText.statusLine(408).setValues(request.getResponse());
        request.getProcessingState().setKeepAlive(false);
        connection.write(Refuser.silence(request));
        connection.closeSilently();
    }
}
