package io.github.steplint.expression.jsonata;

import java.util.random.RandomGenerator;

/**
 * What functions see of the world.
 *
 * @param now milliseconds since 1970, the same throughout an evaluation
 * @param random where random numbers come from
 * @param reference whether the functions are there that only the reference has
 */
record World(long now, RandomGenerator random, boolean reference) {}
