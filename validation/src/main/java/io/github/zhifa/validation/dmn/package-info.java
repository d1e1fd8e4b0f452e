// SPDX-License-Identifier: Apache-2.0
/**
 * How does a bureau that runs a decision engine use a benchmark? {@link DmnItem} gives each item as
 * a model of DMN 1.3: inputs for the facts, decision tables for the tiers or the weights, and
 * beside each table a decision that says whether the facts suffice to read it.
 */
@NullMarked
package io.github.zhifa.validation.dmn;

import org.jspecify.annotations.NullMarked;
