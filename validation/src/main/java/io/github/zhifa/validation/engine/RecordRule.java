// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

/**
 * A rule that needs to see one record only.
 *
 * @param <R> the kind of record
 */
public non-sealed interface RecordRule<R> extends Rule<R> {
  /**
   * Reports to {@code sink} what is wrong with {@code row}, or that the rule does not apply to it.
   */
  void check(Row<R> row, CheckContext context, FindingSink sink);
}
