// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import io.github.zhifa.core.discretion.table.Meeting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rows that contradict each other, as few as there can be in one finding. Fines are intervals, and
 * so two rows always suffice; but where three or more hold for the same facts they are named
 * together, and a row that meets three or more others is named as the one that is drawn too wide.
 *
 * @param place the place of the row at which it is said
 * @param others the places of the rows that hold for the same facts, in order
 * @param more the places of rows that it meets for other facts, in order
 * @param facts the facts
 */
record MeetingGroup(
    int place, ImmutableList<Integer> others, ImmutableList<Integer> more, String facts) {
  private static final int MANY = 3;
  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);

  /** Returns the places of all rows that it meets. */
  ImmutableList<Integer> met() {
    return ImmutableList.<Integer>builder().addAll(others).addAll(more).build();
  }

  private record Pair(int first, int second) {
    static Pair of(int one, int other) {
      return new Pair(Math.min(one, other), Math.max(one, other));
    }

    boolean isAt(int place) {
      return first == place || second == place;
    }

    int other(int place) {
      return first == place ? second : first;
    }
  }

  /** Returns {@code meetings} in groups, by their places. */
  static ImmutableList<MeetingGroup> of(Collection<Meeting> meetings) {
    Map<Pair, Meeting> left = new TreeMap<>(ORDER);
    meetings.forEach(each -> left.put(new Pair(each.first(), each.second()), each));
    List<MeetingGroup> groups = new ArrayList<>();
    ImmutableList<Meeting> fullest =
        ImmutableList.sortedCopyOf(
            Comparator.comparing((Meeting each) -> -each.holding().size()), meetings);
    for (Meeting each : fullest) {
      ImmutableSortedSet<Integer> all = allThatMeet(each, left.keySet());
      if (all.size() >= MANY) {
        left.keySet().removeIf(pair -> all.contains(pair.first) && all.contains(pair.second));
        groups.add(
            new MeetingGroup(
                all.last(), all.headSet(all.last()).asList(), ImmutableList.of(), each.facts()));
      }
    }
    for (Optional<Integer> wide = widest(left.keySet());
        wide.isPresent();
        wide = widest(left.keySet())) {
      groups.add(around(wide.get(), left));
    }
    left.forEach(
        (pair, each) ->
            groups.add(
                new MeetingGroup(
                    pair.second, ImmutableList.of(pair.first), ImmutableList.of(), each.facts())));
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(MeetingGroup::place), groups);
  }

  /** Returns the rows that hold for the facts of a meeting, each two of which are left. */
  private static ImmutableSortedSet<Integer> allThatMeet(Meeting meeting, Set<Pair> left) {
    if (!left.contains(new Pair(meeting.first(), meeting.second()))) {
      return ImmutableSortedSet.of();
    }
    List<Integer> all = new ArrayList<>(List.of(meeting.first(), meeting.second()));
    for (int place : meeting.holding()) {
      if (all.stream().allMatch(each -> left.contains(Pair.of(each, place)))) {
        all.add(place);
      }
    }
    return ImmutableSortedSet.copyOf(all);
  }

  /** Returns the row that meets most others, if these are many. */
  private static Optional<Integer> widest(Set<Pair> pairs) {
    Multiset<Integer> places = TreeMultiset.create();
    pairs.forEach(
        pair -> {
          places.add(pair.first);
          places.add(pair.second);
        });
    return places.entrySet().stream()
        .filter(entry -> entry.getCount() >= MANY)
        .max(Comparator.comparingInt(Multiset.Entry::getCount))
        .map(Multiset.Entry::getElement);
  }

  private static MeetingGroup around(int place, Map<Pair, Meeting> left) {
    ImmutableList<Pair> own =
        left.keySet().stream()
            .filter(pair -> pair.isAt(place))
            .sorted(Comparator.comparingInt(pair -> pair.other(place)))
            .collect(toImmutableList());
    String facts = Objects.requireNonNull(left.get(own.get(0))).facts();
    left.keySet().removeAll(own);
    ImmutableList<Integer> others =
        own.stream().map(pair -> pair.other(place)).collect(toImmutableList());
    return new MeetingGroup(place, others.subList(0, 1), others.subList(1, others.size()), facts);
  }
}
