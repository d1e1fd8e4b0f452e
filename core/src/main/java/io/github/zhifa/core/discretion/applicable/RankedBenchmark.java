// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.applicable;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.discretion.BenchmarkItem;

/**
 * A benchmark that is in force and covers what was asked.
 *
 * @param benchmark the benchmark
 * @param level the level of its issuer
 * @param items its items that rest on the provision, in printed order; at least one
 */
public record RankedBenchmark(
    Benchmark benchmark, AgencyLevel level, ImmutableList<BenchmarkItem> items) {}
