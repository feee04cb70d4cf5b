package org.waymark.core.numerics;

/**
 * A sequence of random numbers that is known at every position at once: number {@code i} is a function of the stream
 * and {@code i} alone. So it does not matter in which order, in what portions, or on how many threads they are taken;
 * and a stream belongs to what it is named after, not to its place in a list.
 *
 * <p>The function is SplitMix64 read as a counter: {@code mix(key + i · γ)} with γ the odd integer next to 2^64 / φ and
 * Stafford's 13th mixer. It uses integer arithmetic only and so gives the same bits everywhere.
 *
 * @see <a href="https://doi.org/10.1145/2714064.2660195">Steele, Lea, Flood 2014, Fast splittable pseudorandom number
 *     generators</a>
 */
public final class RandomStream {

    /** Most numbers that one call fills in. */
    public static final int BLOCK = 256;

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long ATTEMPT = 0xD1B54A32D192ED03L;

    /** {@code i · γ}, in a table because the compiler then works on several numbers at a time. */
    private static final long[] STEPS = steps();

    private final long key;

    private RandomStream(long key) {
        this.key = key;
    }

    /** The stream of {@code names} under {@code seed}. Other names, or the same in another order: another stream. */
    public static RandomStream of(long seed, String... names) {
        long key = mix(seed + GAMMA);
        for (var name : names) key = mix(key ^ hash(name));
        return new RandomStream(key);
    }

    /**
     * A stream for the {@code attempt}-th try at a draw, for samplers that may reject, or for the {@code attempt}-th number
     * of a draw, for those that need several; attempt 0 is this stream.
     */
    public RandomStream attempt(int attempt) {
        return attempt == 0 ? this : new RandomStream(mix(key + attempt * ATTEMPT));
    }

    /** 64 random bits. */
    public long bits(long index) {
        return mix(key + index * GAMMA);
    }

    /** Uniform on the open interval (0, 1), a multiple of 2^-53. */
    public double uniform(long index) {
        return uniformOf(bits(index));
    }

    /**
     * Uniforms {@code first} to {@code first + count - 1}, each times {@code factor} plus {@code offset}; {@code count} is
     * at most {@link #BLOCK}.
     */
    public void uniforms(long first, int count, double[] into, double factor, double offset) {
        long start = key + first * GAMMA;
        for (int i = 0; i < count; i++) into[i] = uniformOf(mix(start + STEPS[i])) * factor + offset;
    }

    /** Bits {@code first} to {@code first + count - 1}; {@code count} is at most {@link #BLOCK}. */
    public void bits(long first, int count, long[] into) {
        long start = key + first * GAMMA;
        for (int i = 0; i < count; i++) into[i] = mix(start + STEPS[i]);
    }

    /** Bits at the first {@code count} of {@code indices}. */
    public void bits(long[] indices, int count, long[] into) {
        for (int i = 0; i < count; i++) into[i] = mix(key + indices[i] * GAMMA);
    }

    /** The middle of one of 2^52 equal cells of (0, 1): never 0, never 1. */
    static double uniformOf(long bits) {
        return ((bits >>> 12) + 0.5) * 0x1p-52;
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** FNV-1a over the UTF-16 units, then mixed: spelled out here because it must never change. */
    private static long hash(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        return mix(hash + name.length() * GAMMA);
    }

    private static long[] steps() {
        var steps = new long[BLOCK];
        for (int i = 0; i < BLOCK; i++) steps[i] = i * GAMMA;
        return steps;
    }
}
