package org.waymark.core.numerics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What was worked out before, as long as it is among the last {@code most} that were asked for. */
public final class RecentlyUsed<K, V> {

    private final Map<K, V> things;

    public RecentlyUsed(int most) {
        this.things = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What was worked out for the key, if it is still there. */
    public Optional<V> find(K key) {
        return Optional.ofNullable(things.get(key));
    }

    public V get(K key, Supplier<V> source) {
        var known = things.get(key);
        if (known != null) return known;
        var made = source.get();
        things.put(key, made);
        return made;
    }
}
