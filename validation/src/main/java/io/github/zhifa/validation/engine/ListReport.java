// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableList;

/**
 * What was found in one list.
 *
 * @param file the file as findings name it
 * @param title the title of the list
 * @param findings the findings, in order
 * @param outcomes what became of every rule, by code
 */
public record ListReport(
    String file,
    String title,
    ImmutableList<Finding> findings,
    ImmutableList<RuleOutcome> outcomes) {}
