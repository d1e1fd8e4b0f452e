// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.reading;

import com.google.common.collect.ImmutableMap;

/**
 * One way in which a tier holds: one fact for each factor that it looks at. A factor that it does
 * not name may be anything.
 *
 * @param byFactor the facts by factor; the factor of a table with one column has a number for a
 *     name
 */
public record Facts(ImmutableMap<String, Fact> byFactor) {}
