// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.EventKind;
import java.util.Arrays;

/**
 * Follows a sequence of events through the {@link Lifecycle}. Of the events of one day the first in
 * order that can happen comes next: an officer who moves may lose the old certificate and be given
 * the new one on one day, in whichever order the two were recorded. Not thread-safe; made to be
 * used again.
 */
@SuppressWarnings("EnumOrdinal") // places in an array of one run, never stored
public final class Replay {
  private static final EventKind[] KINDS = EventKind.values();

  private final Course course;
  private final int[] heads = new int[KINDS.length];

  /** Returns a replay that moves {@code course}, from its start in each run. */
  public Replay(Course course) {
    this.course = course;
  }

  /** Is told what became of each event. */
  public interface Listener {
    /** An event happened; {@code course} is as it stands after it. */
    void accepted(int index, Course course);

    /** An event could not happen and moved nothing. */
    void refused(int index, Transition transition);
  }

  /** Follows {@code events} from the start. */
  public void run(EventSequence events, Listener listener) {
    course.reset();
    int size = events.size();
    int first = 0;
    while (first < size) {
      int end = first + 1;
      while (end < size && events.day(end) == events.day(first)) {
        end++;
      }
      if (end == first + 1) {
        tell(events, first, listener);
      } else {
        runDay(events, first, end, listener);
      }
      first = end;
    }
  }

  private void tell(EventSequence events, int index, Listener listener) {
    Transition done = course.move(events.kind(index), events.day(index), events.lastDay(index));
    if (done.isAccepted()) {
      listener.accepted(index, course);
    } else {
      listener.refused(index, done);
    }
  }

  /** Keeps for each kind the first event that is left, so a day of many events stays linear. */
  private void runDay(EventSequence events, int first, int end, Listener listener) {
    Arrays.fill(heads, end);
    for (int i = end - 1; i >= first; i--) {
      heads[events.kind(i).ordinal()] = i;
    }
    int next = firstPossible(events.day(first), end);
    while (next < end) {
      tell(events, next, listener);
      advance(events, next, end);
      next = firstPossible(events.day(first), end);
    }
    next = first;
    while (next < end) {
      int kind = events.kind(next).ordinal();
      if (heads[kind] <= next) {
        tell(events, next, listener);
      }
      next++;
    }
  }

  private int firstPossible(int day, int end) {
    int best = end;
    for (EventKind kind : KINDS) {
      int head = heads[kind.ordinal()];
      if (head < best && course.ask(kind, day).isAccepted()) {
        best = head;
      }
    }
    return best;
  }

  private void advance(EventSequence events, int done, int end) {
    EventKind kind = events.kind(done);
    int next = done + 1;
    while (next < end && events.kind(next) != kind) {
      next++;
    }
    heads[kind.ordinal()] = next;
  }
}
