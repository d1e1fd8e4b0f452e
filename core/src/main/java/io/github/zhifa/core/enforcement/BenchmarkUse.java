// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.enforcement;

import io.github.zhifa.model.discretion.BenchmarkItem;

/**
 * An item of a benchmark that speaks of what an item of a list hands down.
 *
 * @param benchmark the title of the benchmark
 * @param item its item
 * @param link how the two hang together
 */
public record BenchmarkUse(String benchmark, BenchmarkItem item, BenchmarkLink link) {}
