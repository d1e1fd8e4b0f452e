// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Numbers that change on days, one for each cell, zero before their first change. They stand in
 * columns, so that the history of a whole province is a few arrays. Days count from 1970-01-01.
 */
final class StepFunctions {
  private final int[] starts;
  private final int[] days;
  private final long[] values;

  private StepFunctions(int[] starts, int[] days, long[] values) {
    this.starts = starts;
    this.days = days;
    this.values = values;
  }

  static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  /** Returns the number of {@code cell} at the end of {@code day}. */
  long at(int cell, int day) {
    int found = Arrays.binarySearch(days, starts[cell], starts[cell + 1], day);
    int step = found >= 0 ? found : -found - 2;
    return step < starts[cell] ? 0 : values[step];
  }

  /** Returns the days on which {@code cell} changes, ascending. */
  int[] days(int cell) {
    return Arrays.copyOfRange(days, starts[cell], starts[cell + 1]);
  }

  /** Adds the changes of {@code cell} to the cell {@code into} of {@code sum}. */
  void addTo(Builder sum, int cell, int into) {
    long before = 0;
    for (int step = starts[cell]; step < starts[cell + 1]; step++) {
      sum.add(into, days[step], values[step] - before);
      before = values[step];
    }
  }

  /** Collects changes in any order. */
  static final class Builder {
    private final int cellCount;
    private int size;
    private int[] cells = new int[64];
    private int[] days = new int[64];
    private long[] changes = new long[64];

    Builder(int cellCount) {
      this.cellCount = cellCount;
    }

    void add(int cell, int day, long change) {
      if (size == cells.length) {
        cells = Arrays.copyOf(cells, size * 2);
        days = Arrays.copyOf(days, size * 2);
        changes = Arrays.copyOf(changes, size * 2);
      }
      cells[size] = cell;
      days[size] = day;
      changes[size++] = change;
    }

    StepFunctions build() {
      int[] ends = new int[cellCount + 1];
      for (int i = 0; i < size; i++) {
        ends[cells[i] + 1]++;
      }
      for (int cell = 0; cell < cellCount; cell++) {
        ends[cell + 1] += ends[cell];
      }
      long[] byDay = new long[size];
      int[] next = ends.clone();
      for (int i = 0; i < size; i++) {
        byDay[next[cells[i]]++] = ((long) days[i] << Integer.SIZE) | i;
      }
      return steps(ends, byDay);
    }

    /** Changes of one day become one step; where they cancel out there is none. */
    private StepFunctions steps(int[] ends, long[] byDay) {
      int[] starts = new int[cellCount + 1];
      int[] stepDays = new int[size];
      long[] values = new long[size];
      int steps = 0;
      for (int cell = 0; cell < cellCount; cell++) {
        Arrays.sort(byDay, ends[cell], ends[cell + 1]);
        long value = 0;
        int i = ends[cell];
        while (i < ends[cell + 1]) {
          int day = (int) (byDay[i] >> Integer.SIZE);
          long before = value;
          for (; i < ends[cell + 1] && (int) (byDay[i] >> Integer.SIZE) == day; i++) {
            value += changes[(int) byDay[i]];
          }
          if (value != before) {
            stepDays[steps] = day;
            values[steps++] = value;
          }
        }
        starts[cell + 1] = steps;
      }
      return new StepFunctions(
          starts, Arrays.copyOf(stepDays, steps), Arrays.copyOf(values, steps));
    }
  }
}
