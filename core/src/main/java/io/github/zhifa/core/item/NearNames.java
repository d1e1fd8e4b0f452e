// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Finds rows of two lists that may have like names without comparing each with each: such as share
 * one of the rarest runs of four characters of either, or a cited provision. A run or provision
 * that many rows have tells nothing and is passed over, so the work grows with the rows.
 */
final class NearNames {
  private static final int RUN = 4;
  private static final int RAREST = 4;
  private static final int MOST_ROWS = 16;

  private final ImmutableList<ComparedItem> before;
  private final ImmutableList<ComparedItem> after;
  private final long[][] runsBefore;
  private final long[][] runsAfter;

  /** How many rows of the one and of the other list have the runs of one hash, side by side. */
  private final int[] counts;

  private NearNames(ImmutableList<ComparedItem> before, ImmutableList<ComparedItem> after) {
    this.before = before;
    this.after = after;
    this.runsBefore = before.stream().map(NearNames::runs).toArray(long[][]::new);
    this.runsAfter = after.stream().map(NearNames::runs).toArray(long[][]::new);
    int letters = before.stream().mapToInt(row -> row.wording().length()).sum();
    letters += after.stream().mapToInt(row -> row.wording().length()).sum();
    this.counts = new int[Integer.highestOneBit(Math.max(letters, 1)) * 2 * 2];
    count(runsBefore, 0);
    count(runsAfter, 1);
  }

  static NearPairs of(Collection<ComparedItem> before, Collection<ComparedItem> after) {
    return new NearNames(ImmutableList.copyOf(before), ImmutableList.copyOf(after)).pairs();
  }

  /** Returns the runs of a wording, each once; a shorter wording is one run. */
  private static long[] runs(ComparedItem row) {
    String text = row.wording();
    long[] runs = new long[Math.max(1, text.length() - RUN + 1)];
    long run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = run << Character.SIZE | text.charAt(i);
      runs[Math.max(0, i - RUN + 1)] = run;
    }
    return distinct(runs);
  }

  private static long[] distinct(long[] runs) {
    Arrays.sort(runs);
    int size = 1;
    for (long run : runs) {
      if (runs[size - 1] != run) {
        runs[size++] = run;
      }
    }
    return size == runs.length ? runs : Arrays.copyOf(runs, size);
  }

  /** Counts by hash: where two runs meet in one place, they seem less rare, and no harm is done. */
  private void count(long[][] rows, int list) {
    for (long[] runs : rows) {
      for (long run : runs) {
        counts[at(run) + list]++;
      }
    }
  }

  private int at(long run) {
    return 2 * RunIndex.at(run, counts.length / 2);
  }

  private NearPairs pairs() {
    NearPairs.Builder pairs = new NearPairs.Builder(before, after);
    RunIndex rareAfter = byRarest(runsAfter);
    for (int old = 0; old < runsBefore.length; old++) {
      int row = old;
      for (long run : runsBefore[old]) {
        rareAfter.forEach(run, now -> pairs.add(row, now));
      }
    }
    RunIndex rareBefore = byRarest(runsBefore);
    for (int now = 0; now < runsAfter.length; now++) {
      int row = now;
      for (long run : runsAfter[now]) {
        rareBefore.forEach(run, old -> pairs.add(old, row));
      }
    }
    byProvision(pairs);
    return pairs.build();
  }

  private RunIndex byRarest(long[][] rows) {
    RunIndex byRun = new RunIndex(RAREST * rows.length);
    long[] rarest = new long[RAREST];
    int[] counted = new int[RAREST];
    for (int row = 0; row < rows.length; row++) {
      Arrays.fill(counted, Integer.MAX_VALUE);
      for (long run : rows[row]) {
        insert(run, rarest, counted);
      }
      for (int i = 0; i < RAREST && counted[i] < Integer.MAX_VALUE; i++) {
        byRun.put(rarest[i], row);
      }
    }
    return byRun;
  }

  /** Puts {@code run} among the rarest, in the order of their counts, if it is one of them. */
  private void insert(long run, long[] rarest, int[] counted) {
    int old = counts[at(run)];
    int now = counts[at(run) + 1];
    if (old == 0 || now == 0 || old > MOST_ROWS || now > MOST_ROWS) {
      return;
    }
    int place = RAREST;
    for (; place > 0 && counted[place - 1] > old + now; place--) {
      if (place < RAREST) {
        counted[place] = counted[place - 1];
        rarest[place] = rarest[place - 1];
      }
    }
    if (place < RAREST) {
      counted[place] = old + now;
      rarest[place] = run;
    }
  }

  private void byProvision(NearPairs.Builder pairs) {
    ListMultimap<String, Integer> olds = citing(before);
    ListMultimap<String, Integer> nows = citing(after);
    for (String provision : olds.keySet()) {
      List<Integer> left = olds.get(provision);
      List<Integer> right = nows.get(provision);
      if (left.size() <= MOST_ROWS && right.size() <= MOST_ROWS) {
        left.forEach(old -> right.forEach(now -> pairs.add(old, now)));
      }
    }
  }

  private static ListMultimap<String, Integer> citing(List<ComparedItem> rows) {
    ListMultimap<String, Integer> citing = MultimapBuilder.hashKeys().arrayListValues(2).build();
    for (int row = 0; row < rows.size(); row++) {
      for (String provision : rows.get(row).basis()) {
        citing.put(provision, row);
      }
    }
    return citing;
  }
}
