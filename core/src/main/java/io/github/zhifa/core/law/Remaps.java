// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.zhifa.model.law.ArticleRemap;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.LegalPlace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The remaps of a register, by the instrument whose provisions they follow. */
final class Remaps {
  private static final Comparator<Remap> ORDER =
      Comparator.comparing((Remap each) -> each.from.order())
          .thenComparing(each -> each.stated.successor().instrument())
          .thenComparing(each -> each.stated.successor().place().orElse(""));

  private final ImmutableListMultimap<String, Remap> byTitle;
  private final Function<InstrumentTitle, String> title;

  /** One remap; one that speaks of several places is there once for each. */
  record Remap(Provision from, ArticleRemap stated) {
    /** Returns whether it may speak of the edition that {@code provision} cites. */
    boolean isOfEdition(Provision provision) {
      Optional<Integer> year = from.title().year();
      Optional<Integer> cited = provision.title().year();
      return year.isEmpty() || cited.isEmpty() || year.equals(cited);
    }
  }

  /**
   * Returns the remaps of {@code register}.
   *
   * @param title tells the instrument: equal for all its titles
   */
  Remaps(InstrumentRegister register, Function<InstrumentTitle, String> title) {
    ImmutableListMultimap.Builder<String, Remap> remaps = ImmutableListMultimap.builder();
    register.remaps().stream()
        .distinct()
        .flatMap(each -> Provision.of(each.former()).stream().map(from -> new Remap(from, each)))
        .sorted(ORDER) // whatever the order of the register
        .forEach(each -> remaps.put(title.apply(each.from().title()), each));
    this.byTitle = remaps.build();
    this.title = title;
  }

  /**
   * Returns where {@code provision} went first after {@code after}, up to {@code to} included:
   * several where it was split, none where that is not known. The remap of the narrowest place that
   * covers it answers.
   */
  ImmutableList<ArticleRemap> next(Provision provision, LocalDate after, LocalDate to) {
    List<Remap> known =
        of(provision).stream()
            .filter(each -> each.from.covers(provision))
            .filter(each -> each.stated.firstDay().isAfter(after))
            .filter(each -> !each.stated.firstDay().isAfter(to))
            .toList();
    Comparator<Remap> first =
        Comparator.comparing((Remap each) -> each.stated.firstDay())
            .thenComparing(each -> -each.from.depth());
    Optional<Remap> best = known.stream().min(first);
    return known.stream()
        .filter(each -> first.compare(each, best.orElseThrow()) == 0)
        .map(Remap::stated)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the parts of {@code provision}'s article of which a remap speaks, itself left out. */
  ImmutableList<Provision> parts(Provision provision) {
    if (provision.place().isEmpty()) {
      return ImmutableList.of();
    }
    return of(provision).stream()
        .filter(each -> provision.covers(each.from) && !each.from.covers(provision))
        .map(each -> provision.part(placeOf(each)))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static LegalPlace placeOf(Remap remap) {
    return remap.from.place().orElseThrow();
  }

  /** Returns the remaps of its instrument; one of another edition than the cited one is not. */
  private List<Remap> of(Provision provision) {
    return byTitle.get(title.apply(provision.title())).stream()
        .filter(each -> each.isOfEdition(provision))
        .toList();
  }
}
