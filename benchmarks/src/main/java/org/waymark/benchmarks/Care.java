package org.waymark.benchmarks;

/** How somebody answers: logistic with this β, but by chance in a share of the answers; always with the first one if that is below 0. */
record Care(String name, double beta, double lapses) {

    static final Care REALISTIC = new Care("realistic error", 3, 0.03);
}
