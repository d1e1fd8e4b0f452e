// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import io.github.zhifa.core.discretion.Meeting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Returns the places of all rows that it meets. */
  ImmutableList<Integer> met() {
    return ImmutableList.<Integer>builder().addAll(others).addAll(more).build();
  }

  /** Returns {@code pairs} in groups, by their places. */
  static ImmutableList<MeetingGroup> of(Collection<Meeting> pairs) {
    List<Meeting> left = new ArrayList<>(pairs);
    List<MeetingGroup> groups = new ArrayList<>();
    ImmutableListMultimap<String, Meeting> byFacts = Multimaps.index(pairs, Meeting::facts);
    for (Collection<Meeting> same : byFacts.asMap().values()) {
      ImmutableSortedSet<Integer> places = places(same);
      if (places.size() >= MANY && same.size() == places.size() * (places.size() - 1) / 2) {
        left.removeAll(same);
        groups.add(
            new MeetingGroup(
                places.last(),
                places.headSet(places.last()).asList(),
                ImmutableList.of(),
                same.iterator().next().facts()));
      }
    }
    for (Optional<Integer> wide = widest(left); wide.isPresent(); wide = widest(left)) {
      groups.add(around(wide.get(), left));
    }
    left.forEach(
        pair ->
            groups.add(
                new MeetingGroup(
                    pair.second(),
                    ImmutableList.of(pair.first()),
                    ImmutableList.of(),
                    pair.facts())));
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(MeetingGroup::place), groups);
  }

  private static ImmutableSortedSet<Integer> places(Collection<Meeting> pairs) {
    return pairs.stream()
        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Returns the row that meets most others, if these are many. */
  private static Optional<Integer> widest(List<Meeting> pairs) {
    return places(pairs).stream()
        .filter(place -> of(place, pairs).size() >= MANY)
        .max(Comparator.comparingInt(place -> of(place, pairs).size()));
  }

  private static ImmutableList<Meeting> of(int place, List<Meeting> pairs) {
    return pairs.stream()
        .filter(pair -> pair.first() == place || pair.second() == place)
        .collect(toImmutableList());
  }

  private static MeetingGroup around(int place, List<Meeting> pairs) {
    ImmutableList<Meeting> own =
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt(pair -> other(place, pair)), of(place, pairs));
    pairs.removeAll(own);
    ImmutableList<Integer> others =
        own.stream().map(pair -> other(place, pair)).collect(toImmutableList());
    return new MeetingGroup(
        place, others.subList(0, 1), others.subList(1, others.size()), own.get(0).facts());
  }

  private static int other(int place, Meeting pair) {
    return pair.first() == place ? pair.second() : pair.first();
  }
}
