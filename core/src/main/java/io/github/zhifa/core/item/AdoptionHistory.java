// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.AdoptionEvent;
import io.github.zhifa.model.item.AdoptionStep;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The steps of one item in one township, replayed by day. Steps of one day follow the order of
 * life, so the order in which a register lists them does not matter.
 *
 * @param steps the steps in the order of their days
 */
public record AdoptionHistory(ImmutableList<Replayed> steps) {
  private static final Comparator<AdoptionEvent> BY_DAY =
      Comparator.comparing(AdoptionEvent::day).thenComparing(AdoptionEvent::step);

  /**
   * One step as it was replayed.
   *
   * @param event the step as recorded
   * @param before the state before; empty where an earlier step was not legal, so that it is
   *     unknown
   * @param after the state after; empty where the step is not legal, or the state before is unknown
   */
  public record Replayed(
      AdoptionEvent event, Optional<AdoptionState> before, Optional<AdoptionState> after) {
    /** Returns whether the state before is known and the step may not follow it. */
    public boolean isIllegal() {
      return before.isPresent() && after.isEmpty();
    }
  }

  /**
   * Returns the history of {@code events}, all of one item in one township, from the guidance list
   * on.
   *
   * @param direct whether the item is handed down directly, see {@link AdoptionTable#of}
   */
  public static AdoptionHistory of(Collection<AdoptionEvent> events, boolean direct) {
    ImmutableList.Builder<Replayed> steps = ImmutableList.builder();
    Optional<AdoptionState> state = Optional.of(AdoptionState.GUIDANCE);
    for (AdoptionEvent event : ImmutableList.sortedCopyOf(BY_DAY, events)) {
      Optional<AdoptionState> after = after(state, event.step(), direct);
      steps.add(new Replayed(event, state, after));
      state = after;
    }
    return new AdoptionHistory(steps.build());
  }

  /** Whatever was wrong before, what is taken back is gone. */
  private static Optional<AdoptionState> after(
      Optional<AdoptionState> before, AdoptionStep step, boolean direct) {
    if (before.isEmpty()) {
      return step == AdoptionStep.WITHDRAW
          ? Optional.of(AdoptionState.WITHDRAWN)
          : Optional.empty();
    }
    return AdoptionTable.of(before.get(), step, direct).map(AdoptionTransition::to);
  }

  /**
   * Returns the state on {@code day}, the steps of that day included; empty where a step that is
   * not legal leaves it unknown.
   */
  public Optional<AdoptionState> stateOn(LocalDate day) {
    return lastOn(day).map(Replayed::after).orElse(Optional.of(AdoptionState.GUIDANCE));
  }

  /** Returns the last step up to {@code day}, that day included; empty where there is none yet. */
  public Optional<Replayed> lastOn(LocalDate day) {
    return steps.stream()
        .filter(step -> !step.event().day().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** Returns the steps that may not follow the state before them. */
  public ImmutableList<Replayed> illegal() {
    return steps.stream().filter(Replayed::isIllegal).collect(ImmutableList.toImmutableList());
  }
}
