package org.waymark.core.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a document, or a part of one.
 *
 * @param <T> what the document means
 */
public sealed interface Reading<T> {

    /** It could be read. */
    record Read<T>(T value) implements Reading<T> {}

    /** It could not, for these reasons: all that were found, one at least. */
    record Unreadable<T>(List<Finding> findings) implements Reading<T> {
        public Unreadable {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) throw new IllegalArgumentException("what cannot be read has no finding");
        }

        public Unreadable(Finding only) {
            this(List.of(only));
        }
    }

    /** What was read, unless something was found or nothing was read. */
    static <T> Reading<T> of(Optional<T> read, List<Finding> findings) {
        return findings.isEmpty() && read.isPresent() ? new Read<>(read.get()) : new Unreadable<>(findings);
    }

    /** What {@code next} reads from it; its findings if it could not be read. */
    default <U> Reading<U> then(Function<T, Reading<U>> next) {
        return switch (this) {
            case Read<T>(var value) -> next.apply(value);
            case Unreadable<T>(var findings) -> new Unreadable<>(findings);
        };
    }

    /** What was read; else nothing, and its findings are added to {@code others}. */
    default Optional<T> orAddTo(List<Finding> others) {
        return switch (this) {
            case Read<T>(var value) -> Optional.of(value);
            case Unreadable<T>(var findings) -> {
                others.addAll(findings);
                yield Optional.empty();
            }
        };
    }

    /** What was read; else the exception that {@code refusal} makes of the findings. */
    default <X extends Throwable> T orThrow(Function<List<Finding>, X> refusal) throws X {
        return switch (this) {
            case Read<T>(var value) -> value;
            case Unreadable<T>(var findings) -> throw refusal.apply(findings);
        };
    }
}
