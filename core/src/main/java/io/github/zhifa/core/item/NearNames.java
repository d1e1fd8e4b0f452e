// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Finds rows of two lists that may have like names without comparing each with each: such as share
 * one of the rarest runs of four characters of either, or a cited provision. A run or provision
 * that many rows have tells nothing and is passed over, so the work grows with the rows.
 */
final class NearNames {
  private static final int RUN = 4;
  private static final int RAREST = 4;
  private static final int MOST_ROWS = 16;

  private final Collection<ComparedItem> before;
  private final Collection<ComparedItem> after;
  private final int[] countsBefore;
  private final int[] countsAfter;

  /** Two rows to compare. */
  record Pair(ComparedItem before, ComparedItem after) {}

  private NearNames(Collection<ComparedItem> before, Collection<ComparedItem> after) {
    this.before = before;
    this.after = after;
    int runs = before.stream().mapToInt(row -> row.wording().length()).sum();
    runs += after.stream().mapToInt(row -> row.wording().length()).sum();
    int size = Integer.highestOneBit(Math.max(runs, 1)) * 2;
    this.countsBefore = counts(before, size);
    this.countsAfter = counts(after, size);
  }

  static Set<Pair> of(Collection<ComparedItem> before, Collection<ComparedItem> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return Set.of();
    }
    return new NearNames(before, after).pairs();
  }

  /** Counts by hash: where two runs meet in one place, they seem less rare, and no harm is done. */
  private static int[] counts(Collection<ComparedItem> rows, int size) {
    int[] counts = new int[size];
    rows.forEach(row -> runs(row).forEach(run -> counts[at(run, size)]++));
    return counts;
  }

  private static int at(long run, int size) {
    long mixed = run * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & size - 1;
  }

  /** Returns the runs of a wording, each once; a shorter wording is one run. */
  private static LongStream runs(ComparedItem row) {
    String text = row.wording();
    long[] runs = new long[Math.max(1, text.length() - RUN + 1)];
    long run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = run << 16 | text.charAt(i);
      runs[Math.max(0, i - RUN + 1)] = run;
    }
    return Arrays.stream(runs).distinct();
  }

  private Set<Pair> pairs() {
    ListMultimap<Long, ComparedItem> rareBefore = byRarest(before);
    ListMultimap<Long, ComparedItem> rareAfter = byRarest(after);
    Set<Pair> pairs = new LinkedHashSet<>();
    for (ComparedItem old : before) {
      runs(old).forEach(run -> rareAfter.get(run).forEach(now -> pairs.add(new Pair(old, now))));
    }
    for (ComparedItem now : after) {
      runs(now).forEach(run -> rareBefore.get(run).forEach(old -> pairs.add(new Pair(old, now))));
    }
    byProvision(pairs);
    return pairs;
  }

  private ListMultimap<Long, ComparedItem> byRarest(Collection<ComparedItem> rows) {
    ListMultimap<Long, ComparedItem> byRun = MultimapBuilder.hashKeys().arrayListValues(2).build();
    for (ComparedItem row : rows) {
      runs(row)
          .filter(this::tells)
          .boxed()
          .sorted(Comparator.<Long>comparingInt(this::count).thenComparing(run -> run))
          .limit(RAREST)
          .forEach(run -> byRun.put(run, row));
    }
    return byRun;
  }

  private boolean tells(long run) {
    int old = countsBefore[at(run, countsBefore.length)];
    int now = countsAfter[at(run, countsAfter.length)];
    return old > 0 && now > 0 && old <= MOST_ROWS && now <= MOST_ROWS;
  }

  private int count(long run) {
    int at = at(run, countsBefore.length);
    return countsBefore[at] + countsAfter[at];
  }

  private void byProvision(Set<Pair> pairs) {
    ListMultimap<String, ComparedItem> olds = citing(before);
    ListMultimap<String, ComparedItem> nows = citing(after);
    for (String provision : olds.keySet()) {
      List<ComparedItem> left = olds.get(provision);
      List<ComparedItem> right = nows.get(provision);
      if (left.size() <= MOST_ROWS && right.size() <= MOST_ROWS) {
        left.forEach(old -> right.forEach(now -> pairs.add(new Pair(old, now))));
      }
    }
  }

  private static ListMultimap<String, ComparedItem> citing(Collection<ComparedItem> rows) {
    ListMultimap<String, ComparedItem> citing =
        MultimapBuilder.hashKeys().arrayListValues(2).build();
    rows.forEach(row -> row.basis().forEach(provision -> citing.put(provision, row)));
    return citing;
  }
}
