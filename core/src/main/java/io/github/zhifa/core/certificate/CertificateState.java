// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.CardState;
import io.github.zhifa.model.certificate.QualificationState;

/**
 * What events move: the qualification of a person and the card. There is one value for each pair,
 * so values may be compared with {@code ==} and named by their {@link #index()}.
 */
@SuppressWarnings("EnumOrdinal") // places in a table of one run, never stored
public final class CertificateState {
  private static final int CARDS = CardState.values().length;
  private static final ImmutableList<CertificateState> ALL = pairs();

  /** Before the first event. */
  public static final CertificateState START = of(QualificationState.NONE, CardState.NONE);

  private final QualificationState qualification;
  private final CardState card;

  private CertificateState(QualificationState qualification, CardState card) {
    this.qualification = qualification;
    this.card = card;
  }

  private static ImmutableList<CertificateState> pairs() {
    ImmutableList.Builder<CertificateState> all = ImmutableList.builder();
    for (QualificationState qualification : QualificationState.values()) {
      for (CardState card : CardState.values()) {
        all.add(new CertificateState(qualification, card));
      }
    }
    return all.build();
  }

  /** Returns the state with these two parts. */
  public static CertificateState of(QualificationState qualification, CardState card) {
    return ALL.get(qualification.ordinal() * CARDS + card.ordinal());
  }

  /** Returns every pair, in the order of {@link #index()}; not all of them can be reached. */
  public static ImmutableList<CertificateState> all() {
    return ALL;
  }

  /** Returns whether the person is qualified. */
  public QualificationState qualification() {
    return qualification;
  }

  /** Returns where the card is. */
  public CardState card() {
    return card;
  }

  /** Returns the place in the list of all states, from 0. */
  public int index() {
    return qualification.ordinal() * CARDS + card.ordinal();
  }

  /** Returns the state with the same card and this qualification. */
  CertificateState with(QualificationState other) {
    return of(other, card);
  }

  @Override
  public String toString() {
    return qualification + "/" + card;
  }
}
