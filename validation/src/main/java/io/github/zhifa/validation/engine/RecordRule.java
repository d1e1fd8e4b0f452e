// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

/**
 * A rule that needs to see one record only.
 *
 * @param <R> the kind of record
 */
public abstract non-sealed class RecordRule<R> implements Rule<R> {
  private final RuleInfo info;
  private final Class<R> reads;

  /** Describes a rule by {@code info} that reads records of the class {@code reads}. */
  protected RecordRule(RuleInfo info, Class<R> reads) {
    this.info = info;
    this.reads = reads;
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final Class<R> reads() {
    return reads;
  }

  /**
   * Reports to {@code sink} what is wrong with {@code row}, or that the rule does not apply to it.
   */
  public abstract void check(Row<R> row, CheckContext context, FindingSink sink);
}
