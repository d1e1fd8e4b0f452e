// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A part of a printed text.
 *
 * @param start the index of its first character, from 0
 * @param end the index after its last character; not below {@code start}
 */
public record Span(int start, int end) {
  /** Checks the order. */
  public Span {
    checkArgument(0 <= start && start <= end, "span is reversed: start=%s, end=%s", start, end);
  }

  /**
   * Returns the part of {@code printed}.
   *
   * @throws IndexOutOfBoundsException if the text is shorter than the span
   */
  public String of(String printed) {
    return printed.substring(start, end);
  }
}
