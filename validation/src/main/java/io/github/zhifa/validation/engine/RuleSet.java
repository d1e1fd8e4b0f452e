// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;

/**
 * The rules of one area, listed one by one.
 *
 * @param area the area, as in the name of its package
 * @param label the name of the area
 * @param rules the rules
 */
public record RuleSet(String area, BilingualText label, ImmutableList<Rule<?>> rules) {}
