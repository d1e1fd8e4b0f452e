// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.ArticleRemap;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What the change of law between two days does to legal bases, by a register. An entry is taken to
 * cite the edition that is in force on the earlier day, unless it names one; remaps with a first
 * day after it, up to the later day, are followed one after the other. So what is asked for two
 * days in steps comes to what is asked at once, and with one day for both it tells how things
 * stand.
 *
 * <p>A remap answers for its place and what is below, never for the place beside it. Where a whole
 * article is cited and the register follows parts of it, each part has an outcome of its own, and
 * nothing is said of the rest. A new edition without a remap leaves it undecided whether the place
 * still says the same.
 */
public final class LawChange {
  private final Instruments instruments;
  private final LocalDate from;
  private final LocalDate to;

  /**
   * Returns the change between two days.
   *
   * @param instruments the answers of a register
   * @param from the earlier day
   * @param to the later day, or the same one
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public LawChange(Instruments instruments, LocalDate from, LocalDate to) {
    checkArgument(!to.isBefore(from), "days are reversed: from=%s, to=%s", from, to);
    this.instruments = instruments;
    this.from = from;
    this.to = to;
  }

  /** Returns what it does to an entry that rests on {@code cited}. */
  public EntryChange of(Collection<LegalSource> cited) {
    return new EntryChange(cited.stream().map(this::of).collect(ImmutableList.toImmutableList()));
  }

  /** Returns what it does to one cited source. */
  public BasisChange of(LegalSource cited) {
    ImmutableList<BasisOutcome> outcomes =
        Provision.of(cited).stream()
            .flatMap(each -> follow(each, since(each), ImmutableList.of()).stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new BasisChange(cited, outcomes);
  }

  /** What ended before the earlier day may have been followed by another since its last day. */
  private LocalDate since(Provision provision) {
    InstrumentState state = instruments.stateOn(provision.title(), from);
    return state.force() == Force.ENDED
        ? state.instrument().flatMap(Instrument::lastDay).orElse(from)
        : from;
  }

  /** A whole article without a remap of its own is followed part by part. */
  private List<BasisOutcome> follow(
      Provision provision, LocalDate day, ImmutableList<BasisStep> steps) {
    ImmutableList<ArticleRemap> next = next(provision, day);
    List<Provision> parts = next.isEmpty() ? partsThatMove(provision, day) : List.of();
    if (!parts.isEmpty()) {
      return parts.stream()
          .flatMap(part -> follow(part, day, and(steps, BasisWords.part(provision, part))).stream())
          .toList();
    }
    return next.isEmpty()
        ? List.of(standing(provision, day, steps))
        : next.stream().flatMap(each -> follow(each, steps).stream()).toList();
  }

  private List<BasisOutcome> follow(ArticleRemap remap, ImmutableList<BasisStep> steps) {
    ImmutableList<BasisStep> moved = and(steps, BasisWords.moved(remap));
    return Provision.of(remap.successor()).stream()
        .flatMap(each -> follow(each, remap.firstDay(), moved).stream())
        .toList();
  }

  private List<Provision> partsThatMove(Provision provision, LocalDate day) {
    List<Provision> parts = instruments.remaps().parts(provision);
    return parts.stream().allMatch(each -> next(each, day).isEmpty()) ? List.of() : parts;
  }

  /**
   * Returns where the provision as it was on {@code day} went next. What is cited in an edition
   * that was still to come did not go away with the one before, and a remap of a later edition does
   * not speak of the earlier one.
   */
  private ImmutableList<ArticleRemap> next(Provision provision, LocalDate day) {
    ImmutableList<ArticleRemap> next = instruments.remaps().next(provision, day, to);
    while (!next.isEmpty()) {
      LocalDate first = next.get(0).firstDay();
      InstrumentState last = instruments.stateOn(provision.title(), first.minusDays(1));
      if (last.force() != Force.NOT_YET) {
        boolean revised =
            (last.force() == Force.IN_FORCE || last.force() == Force.ENDED)
                && !sameEdition(instruments.stateOn(provision.title(), day), last);
        return revised ? ImmutableList.of() : next;
      }
      next = instruments.remaps().next(provision, first, to);
    }
    return next;
  }

  private static boolean sameEdition(InstrumentState before, InstrumentState after) {
    return (before.force() == Force.IN_FORCE || before.force() == Force.NOT_YET)
        && before.instrument().equals(after.instrument());
  }

  /** Returns how {@code provision} stands on the later day, where nothing took its place. */
  private BasisOutcome standing(
      Provision provision, LocalDate day, ImmutableList<BasisStep> steps) {
    LegalSource source = provision.source();
    InstrumentState before = instruments.stateOn(provision.title(), day);
    InstrumentState after = instruments.stateOn(provision.title(), to);
    if (after.isLost()) {
      return new BasisOutcome(
          source, BasisConsequence.BASIS_LOST, and(steps, BasisWords.lost(source, after)));
    }
    if (!after.isKnown()) {
      return new BasisOutcome(
          source, BasisConsequence.UNDECIDED, and(steps, BasisWords.unknown(source, after)));
    }
    if (!sameEdition(before, after)) {
      return new BasisOutcome(
          source, BasisConsequence.UNDECIDED, and(steps, BasisWords.revised(source, after)));
    }
    boolean moved = steps.stream().anyMatch(step -> step.day().isPresent());
    return new BasisOutcome(
        source, moved ? BasisConsequence.REMAP_KNOWN : BasisConsequence.UNAFFECTED, steps);
  }

  private static ImmutableList<BasisStep> and(ImmutableList<BasisStep> steps, BasisStep step) {
    return ImmutableList.<BasisStep>builder().addAll(steps).add(step).build();
  }
}
