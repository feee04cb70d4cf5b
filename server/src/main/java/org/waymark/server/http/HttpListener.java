package org.waymark.server.http;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.KeepAlive;
import org.glassfish.grizzly.nio.NIOTransport;
import org.glassfish.grizzly.utils.IdleTimeoutFilter;

/**
 * Puts our {@link HttpFront} into the running listener of the application server. Its parts that are not in any published
 * library are called by name.
 */
public final class HttpListener {
    private static final String NAME = "http-listener";
    private static final int IDLE_SECONDS = 30;
    private static final int MOST_REQUESTS = 1_000;
    private static final Duration TIME_OF_A_BODY = Duration.ofSeconds(10);

    private HttpListener() {}

    /** To be called before the applications are deployed; every setting of the listener comes before. */
    public static void install(Optional<PublicUrl> publicUrl, Proxies proxies, int connectionsOfAnAddress) {
        install(
                (FilterChain) transport().getProcessor(),
                new HttpOrigins(publicUrl, proxies),
                new ConnectionLimit(connectionsOfAnAddress, proxies),
                TIME_OF_A_BODY);
    }

    static void install(FilterChain chain, HttpOrigins origins, ConnectionLimit limit, Duration timeOfABody) {
        int place = placeOfCodec(chain);
        var timer = IdleTimeoutFilter.createDefaultIdleDelayedExecutor(1, TimeUnit.SECONDS);
        timer.start();
        var keepAlive = new KeepAlive();
        keepAlive.setIdleTimeoutInSeconds(IDLE_SECONDS);
        keepAlive.setMaxRequestsCount(MOST_REQUESTS);
        var front = new HttpFront((HttpServerFilter) chain.get(place), origins, keepAlive, timer);
        chain.set(place, front);
        chain.add(place + 1, new Refuser());
        chain.add(place + 2, new WholeBody(timeOfABody, timer()));
        chain.add(1, limit); // right after the transport
    }

    private static ScheduledExecutorService timer() {
        var timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("bodies-in-time").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    private static int placeOfCodec(FilterChain chain) {
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i) instanceof HttpServerFilter) return i;
        }
        throw new IllegalStateException("The listener %s has no part that reads HTTP: %s".formatted(NAME, chain));
    }

    private static NIOTransport transport() {
        try {
            var system = ClassLoader.getSystemClassLoader();
            var service = system.loadClass("com.sun.enterprise.v3.services.impl.GrizzlyService");
            Object grizzly = system.loadClass("org.glassfish.internal.api.Globals")
                    .getMethod("get", Class.class)
                    .invoke(null, service);
            Method lookup = service.getDeclaredMethod("getNetworkProxy", String.class);
            lookup.setAccessible(true);
            Object proxy = lookup.invoke(grizzly, NAME);
            Object listener =
                    proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
            return (NIOTransport) listener.getClass().getMethod("getTransport").invoke(listener);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The listener %s of the application server is not found".formatted(NAME), e);
        }
    }
}
