// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.core.certificate.History.Standing;
import io.github.zhifa.model.certificate.CardState;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.QualificationState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the events of a period, and the stocks at both ends of it, one history after the other; so
 * the register may be of any size. Not thread-safe.
 */
public final class FlowCounter {
  private final CertificateKind kind;
  private final Days period;
  private final RegisterScope scope;
  private final Tally opening = new Tally();
  private final Tally closing = new Tally();
  private final Map<EventKind, Long> events = new EnumMap<>(EventKind.class);
  private final Map<EndReason, Long> endedBy = new EnumMap<>(EndReason.class);
  private long unexplained;
  private long expired;

  /** Returns a counter that has counted nothing yet. */
  public FlowCounter(CertificateKind kind, Days period, RegisterScope scope) {
    this.kind = kind;
    this.period = period;
    this.scope = scope;
  }

  /** Certificates by where they stand. */
  private static final class Tally {
    private long inHand;
    private long withoutCard;
    private long suspended;

    void add(CertificateState state) {
      if (state.qualification() == QualificationState.SUSPENDED) {
        suspended++;
      } else if (state.card() == CardState.IN_HAND) {
        inHand++;
      } else {
        withoutCard++;
      }
    }

    Stock stock() {
      return new Stock(inHand, withoutCard, suspended);
    }
  }

  /** Counts what happened in {@code history}; one of another kind is passed over. */
  public void count(History history) {
    if (history.key().kind() != kind) {
      return;
    }
    stand(history, period.first().minusDays(1), opening);
    stand(history, period.last(), closing);
    for (int i = 0; i < history.steps().size(); i++) {
      Standing step = history.steps().get(i);
      if (scope.covers(step.unit())) {
        countEvent(step);
        countExpiry(
            step,
            i + 1 < history.steps().size()
                ? Optional.of(history.steps().get(i + 1).since())
                : Optional.empty());
      }
    }
  }

  private void stand(History history, LocalDate day, Tally tally) {
    history
        .on(day)
        .filter(standing -> standing.state().qualification().isOpen())
        .filter(standing -> scope.covers(standing.unit()))
        .ifPresent(standing -> tally.add(standing.state()));
  }

  private void countEvent(Standing step) {
    if (!period.contains(step.since())) {
      return;
    }
    events.merge(step.event().kind(), 1L, Long::sum);
    if (step.state().qualification().isEnded()) {
      step.event()
          .reason()
          .ifPresentOrElse(reason -> endedBy.merge(reason, 1L, Long::sum), () -> unexplained++);
    }
  }

  /** A certificate expires where nothing was done to it by the day after its last. */
  private void countExpiry(Standing step, Optional<LocalDate> next) {
    if (step.state().qualification().isOpen() && step.lastDay().isPresent()) {
      LocalDate day = step.lastDay().get().plusDays(1);
      LocalDate over = day.isBefore(step.since()) ? step.since() : day;
      boolean before = next.isEmpty() || !over.isAfter(next.get());
      if (before && period.contains(over)) {
        expired++;
      }
    }
  }

  private long counted(EventKind event) {
    return events.getOrDefault(event, 0L);
  }

  /** Returns what was counted so far. */
  public FlowsAndStocks result() {
    return new FlowsAndStocks(
        scope.name(),
        kind,
        period,
        opening.stock(),
        counted(EventKind.ISSUED),
        ImmutableSortedMap.copyOf(endedBy),
        unexplained,
        expired,
        counted(EventKind.REISSUED),
        counted(EventKind.RENEWED),
        closing.stock());
  }
}
