// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.core.law.PlaceReader;
import io.github.zhifa.core.law.PlaceReading;
import io.github.zhifa.model.law.LegalSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The cited places of a basis, each as one text: equal where they are the same provision. */
final class Citations {
  private static final String WITHIN = "\u0001";

  /** A list cites few laws and few places, many times, and often all of a basis together. */
  private final Map<ImmutableList<LegalSource>, ImmutableSortedSet<String>> bases = new HashMap<>();

  private final Map<String, String> titles = new HashMap<>();

  private final Map<String, ImmutableList<String>> places = new HashMap<>();

  ImmutableSortedSet<String> of(ImmutableList<LegalSource> basis) {
    return bases.computeIfAbsent(basis, this::read);
  }

  private ImmutableSortedSet<String> read(ImmutableList<LegalSource> basis) {
    return basis.stream()
        .flatMap(this::provisions)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private Stream<String> provisions(LegalSource source) {
    String title =
        titles.computeIfAbsent(
            source.instrument(), printed -> Instruments.normalTitle(source) + WITHIN);
    return source
        .place()
        .map(printed -> places.computeIfAbsent(printed, Citations::read).stream())
        .map(read -> read.map(title::concat))
        .orElseGet(() -> Stream.of(title));
  }

  private static ImmutableList<String> read(String printed) {
    PlaceReading reading = PlaceReader.read(printed);
    return reading.problem().isPresent()
        ? ImmutableList.of(ItemName.normal(printed))
        : reading.places().stream()
            .map(PlaceReader::print)
            .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether one basis cites a provision that the other cites too, or a part of it. */
  static boolean overlap(Collection<String> left, Collection<String> right) {
    return left.stream()
        .anyMatch(
            one -> right.stream().anyMatch(other -> within(one, other) || within(other, one)));
  }

  private static boolean within(String part, String whole) {
    return part.startsWith(whole)
        && (part.length() == whole.length()
            || whole.endsWith(WITHIN)
            || part.charAt(whole.length()) == '第');
  }
}
