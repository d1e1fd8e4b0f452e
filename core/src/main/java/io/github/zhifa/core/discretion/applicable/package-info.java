// SPDX-License-Identifier: Apache-2.0
/**
 * Which of several benchmarks governs a provision at a place on a day?
 *
 * <p>{@link GoverningBenchmark} answers for the {@link Benchmarks} that it is given, with what
 * became of each; {@link BenchmarkArea} tells the level on which a benchmark is made.
 */
@NullMarked
package io.github.zhifa.core.discretion.applicable;

import org.jspecify.annotations.NullMarked;
