// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * What is left of a box when other boxes are taken away. The box is split in two where the fewest
 * others are cut and both halves have about as many of them, until a part is covered by one box or
 * met by none: the k-d form of the algorithm of Overmars and Yap for the measure of a union (SIAM
 * Journal on Computing 20, 1991).
 */
final class Subtraction {
  /** A part of the box, and the places of the others that meet it. */
  private static final class Part {
    private final int[] box;
    private final int[] meeting;

    private Part(int[] box, int[] meeting) {
      this.box = box;
      this.meeting = meeting;
    }
  }

  private final List<int[]> others;
  private final Budget budget;
  private final BitSet covering = new BitSet();
  private final Deque<Part> open = new ArrayDeque<>();

  Subtraction(List<int[]> others, Budget budget) {
    this.others = others;
    this.budget = budget;
  }

  /** Returns disjoint boxes; those found until the budget was used up, if it was. */
  List<int[]> from(int[] box) {
    return from(box, Integer.MAX_VALUE);
  }

  /** Returns whether nothing is left, which is not certain once the budget is used up. */
  boolean leavesNothingOf(int[] box) {
    return from(box, 1).isEmpty();
  }

  /** Returns others, by their places, that covered a part; together they covered all of them. */
  BitSet covering() {
    return covering;
  }

  private List<int[]> from(int[] box, int most) {
    List<int[]> left = new ArrayList<>();
    int[] all = new int[others.size()];
    Arrays.setAll(all, i -> i);
    open.clear();
    open(box, all);
    while (!open.isEmpty() && left.size() < most && !budget.isUsedUp()) {
      Part part = open.pop();
      if (part.meeting.length == 0) {
        left.add(part.box);
      } else {
        split(part);
      }
    }
    return left;
  }

  /** Opens a part unless one of those that may meet it covers it. */
  private void open(int[] box, int[] candidates) {
    if (!budget.take(1 + candidates.length)) {
      return;
    }
    int[] meeting = new int[candidates.length];
    int count = 0;
    for (int candidate : candidates) {
      int[] other = others.get(candidate);
      if (Slots.meet(other, box)) {
        if (Slots.covers(other, box)) {
          covering.set(candidate);
          return;
        }
        meeting[count++] = candidate;
      }
    }
    open.push(new Part(box, Arrays.copyOf(meeting, count)));
  }

  private void split(Part part) {
    Split best = new Split();
    for (int axis = 0; 2 * axis < part.box.length; axis++) {
      best.improve(part, axis);
    }
    open(Slots.with(part.box, 2 * best.axis, best.slot), part.meeting);
    open(Slots.with(part.box, 2 * best.axis + 1, best.slot), part.meeting);
  }

  /** The best place to split so far. */
  private final class Split {
    private int axis = -1;
    private int slot;
    private long cost = Long.MAX_VALUE;

    /** Tries each end of a meeting box inside the part. */
    void improve(Part part, int tried) {
      int count = part.meeting.length;
      int[] lows = new int[count];
      int[] highs = new int[count];
      for (int i = 0; i < count; i++) {
        lows[i] = others.get(part.meeting[i])[2 * tried];
        highs[i] = others.get(part.meeting[i])[2 * tried + 1];
      }
      Arrays.sort(lows);
      Arrays.sort(highs);
      int most = part.box[2 * tried + 1];
      int below = 0;
      int ended = 0;
      int next = part.box[2 * tried];
      while (true) {
        while (below < count && lows[below] <= next) {
          below++;
        }
        while (ended < count && highs[ended] <= next) {
          ended++;
        }
        next = Math.min(below < count ? lows[below] : most, ended < count ? highs[ended] : most);
        if (next >= most) {
          return;
        }
        offer(tried, next, below, count - ended - countAt(highs, ended, next));
      }
    }

    private static int countAt(int[] sorted, int from, int value) {
      int end = from;
      while (end < sorted.length && sorted[end] == value) {
        end++;
      }
      return end - from;
    }

    /** Work grows faster than the number of boxes: the sum of squares weighs both halves. */
    private void offer(int onAxis, int at, long below, long above) {
      long offered = below * below + above * above;
      if (offered < cost) {
        cost = offered;
        axis = onAxis;
        slot = at;
      }
    }
  }
}
