package org.waymark.server.launch;

import fish.payara.micro.boot.AdminCommandRunner;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps what a set-up throws, because Payara Micro would only log it. */
final class GuardedSetUp implements Consumer<AdminCommandRunner> {
    private final Consumer<AdminCommandRunner> setUp;
    private volatile @Nullable RuntimeException failure;

    GuardedSetUp(Consumer<AdminCommandRunner> setUp) {
        this.setUp = setUp;
    }

    @Override
    public void accept(AdminCommandRunner server) {
        try {
            setUp.accept(server);
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }
}
