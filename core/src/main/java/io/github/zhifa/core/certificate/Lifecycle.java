// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.certificate.CardState;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.QualificationState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What every event does in every state (证件生命周期). The qualification and the card move by a table
 * each; an event happens where both accept it. Asking makes no garbage.
 */
@SuppressWarnings("EnumOrdinal") // places in a table of one run, never stored
public final class Lifecycle {
  private static final int EVENTS = EventKind.values().length;
  private static final ImmutableList<Transition> TABLE = table();

  private Lifecycle() {}

  /** Returns what {@code event} does in {@code state}. */
  public static Transition next(CertificateState state, EventKind event) {
    return TABLE.get(state.index() * EVENTS + event.ordinal());
  }

  /**
   * Returns the states that events lead to, and those in which they are found when their last day
   * is over, from the first on.
   */
  public static ImmutableSet<CertificateState> reachable() {
    Set<CertificateState> found = new LinkedHashSet<>();
    Deque<CertificateState> open = new ArrayDeque<>();
    open.add(CertificateState.START);
    while (!open.isEmpty()) {
      CertificateState state = open.remove();
      if (found.add(state)) {
        for (EventKind event : EventKind.values()) {
          next(state, event).to().ifPresent(open::add);
        }
        if (state.qualification().isOpen()) {
          open.add(state.with(QualificationState.EXPIRED));
        }
      }
    }
    return ImmutableSet.copyOf(found);
  }

  private static ImmutableList<Transition> table() {
    ImmutableList.Builder<Transition> table = ImmutableList.builder();
    for (CertificateState state : CertificateState.all()) {
      for (EventKind event : EventKind.values()) {
        table.add(transition(state, event));
      }
    }
    return table.build();
  }

  private static Transition transition(CertificateState state, EventKind event) {
    Move<QualificationState> person = QualificationMoves.of(state.qualification(), event);
    Move<CardState> card = CardMoves.of(state.card(), event);
    if (person.to().isPresent() && card.to().isPresent()) {
      CertificateState to = CertificateState.of(person.to().get(), card.to().get());
      return new Transition(state, event, Optional.of(to), Optional.empty());
    }
    Optional<Refusal> refusal = person.refusal().or(card::refusal);
    return new Transition(state, event, Optional.empty(), refusal);
  }
}
