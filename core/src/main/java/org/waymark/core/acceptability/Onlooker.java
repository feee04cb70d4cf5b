package org.waymark.core.acceptability;

/** Looks at each block of draws once it is ranked. */
interface Onlooker {

    /**
     * @param first number of the first draw of the block
     * @param weights a column for each criterion
     */
    void see(long first, int count, Ranking ranking, double[][] weights);
}
