// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import io.github.zhifa.model.law.PublishedDocument;

/**
 * A rule over a whole dataset, through a summary that can be merged: {@code merge} is associative,
 * {@code empty} is its neutral element, and adding rows one by one or part by part gives the same
 * summary, whatever the order of the parts.
 *
 * @param <R> the kind of record
 * @param <S> the immutable summary
 */
public non-sealed interface FoldRule<R, S> extends Rule<R> {
  /** Returns the summary of no rows. */
  S empty();

  /** Returns {@code summary} with {@code row} added. */
  S add(S summary, Row<R> row);

  /** Returns the summary of the rows of both. */
  S merge(S left, S right);

  /**
   * Reports to {@code sink} what is wrong with the dataset of which {@code summary} is the summary.
   */
  void check(S summary, PublishedDocument document, CheckContext context, FindingSink sink);
}
