// SPDX-License-Identifier: Apache-2.0
/**
 * How is a list checked from the command line? {@link Main} knows three commands: check, clauses
 * and rules. This is the only package that reads the clock, prints, and needs picocli.
 */
@NullMarked
package io.github.zhifa.validation.cli;

import org.jspecify.annotations.NullMarked;
