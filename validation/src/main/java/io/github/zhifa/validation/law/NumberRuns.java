// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.validation.engine.ListEntry;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.SeenRows;
import io.github.zhifa.validation.engine.SeenRows.SeenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a list, cut where they begin again, as they do where each chapter or department
 * has its own numbers.
 */
final class NumberRuns {
  private NumberRuns() {}

  /** The number of an entry as printed, and its department. */
  record Printed(String number, Optional<String> department) {}

  /** One entry with its number. */
  record Numbered(RunningNumber number, String pointer, Optional<String> department) {}

  /** Returns {@code summary} with the number of {@code row}, if it has one. */
  static SeenRows<Printed> add(SeenRows<Printed> summary, Row<ListEntry> row) {
    return row.value()
        .number()
        .map(number -> summary.with(row, new Printed(number, row.value().department())))
        .orElse(summary);
  }

  /** Returns the runs; none where a printed number is no running number. */
  static ImmutableList<ImmutableList<Numbered>> of(SeenRows<Printed> summary) {
    List<Numbered> numbered = new ArrayList<>();
    for (SeenRow<Printed> row : summary.inOrder()) {
      Optional<RunningNumber> number = RunningNumber.parse(row.value().number());
      if (number.isEmpty()) {
        return ImmutableList.of();
      }
      numbered.add(new Numbered(number.orElseThrow(), row.pointer(), row.value().department()));
    }
    return numbered.isEmpty() ? ImmutableList.of() : cut(numbered);
  }

  private static ImmutableList<ImmutableList<Numbered>> cut(List<Numbered> numbered) {
    boolean restarts = false;
    for (int i = 1; i < numbered.size(); i++) {
      restarts |= restartsAt(numbered, i);
    }
    ImmutableList.Builder<ImmutableList<Numbered>> runs = ImmutableList.builder();
    int from = 0;
    for (int i = 1; restarts && i < numbered.size(); i++) {
      if (numbered.get(i).number().equals(numbered.get(0).number())) {
        runs.add(ImmutableList.copyOf(numbered.subList(from, i)));
        from = i;
      }
    }
    return runs.add(ImmutableList.copyOf(numbered.subList(from, numbered.size()))).build();
  }

  /**
   * Returns whether the numbers begin again at {@code i}: it is the first number of the list once
   * more, not right after itself, and a new department begins or the next number follows on it. A
   * first number that merely slipped in again is a repetition, no new beginning.
   */
  private static boolean restartsAt(List<Numbered> numbered, int i) {
    RunningNumber first = numbered.get(0).number();
    Numbered here = numbered.get(i);
    if (!here.number().equals(first)) {
      return false;
    }
    if (!here.department().equals(numbered.get(i - 1).department())) {
      return true;
    }
    boolean afterItself = numbered.get(i - 1).number().equals(first);
    boolean goesOn =
        i + 1 < numbered.size()
            && numbered.get(i + 1).number().equals(first.withLast(first.last() + 1));
    return !afterItself && goesOn;
  }
}
