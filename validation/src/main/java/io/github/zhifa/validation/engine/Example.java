// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * A list, invented and as short as can be, that shows a rule. It is the JSON form of a list; kind
 * and format version are filled in, and so is what a head must have where it leaves it out.
 *
 * @param kind the kind of list
 * @param json the list, or what differs from an empty one
 * @param asOf the day as of which it is checked
 * @param beside other lists that the check knows, in the same short form; of the same kind unless
 *     they name their own
 */
public record Example(String kind, String json, LocalDate asOf, ImmutableList<String> beside) {
  /** Returns an example that is checked as of 2026-01-01. */
  public static Example of(String kind, String json) {
    return new Example(kind, json, LocalDate.of(2026, 1, 1), ImmutableList.of());
  }

  /** Returns the same example checked as of {@code day}. */
  public Example on(LocalDate day) {
    return new Example(kind, json, day, beside);
  }

  /** Returns the same example checked beside the list {@code other}. */
  public Example beside(String other) {
    return new Example(
        kind, json, asOf, ImmutableList.<String>builder().addAll(beside).add(other).build());
  }
}
