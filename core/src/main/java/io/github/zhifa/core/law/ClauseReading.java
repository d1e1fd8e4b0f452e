// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;

/**
 * The fines of a legal clause.
 *
 * @param fines the fines that could be read, in the order of the text
 * @param problems what could not be read, in the order of the text; none of it is a fine
 */
public record ClauseReading(ImmutableList<Found> fines, ImmutableList<TextProblem> problems) {

  /**
   * One fine and where it stands.
   *
   * @param fine the fine
   * @param span the part of the text with its numbers, or with the word 罚款 where there are none
   */
  public record Found(ClauseFine fine, Span span) {}
}
