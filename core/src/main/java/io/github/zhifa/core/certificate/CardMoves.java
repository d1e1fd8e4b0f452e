// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static io.github.zhifa.model.certificate.CardState.DAMAGED;
import static io.github.zhifa.model.certificate.CardState.IN_HAND;
import static io.github.zhifa.model.certificate.CardState.LOST;
import static io.github.zhifa.model.certificate.CardState.NONE;
import static io.github.zhifa.model.certificate.CardState.VOID;

import io.github.zhifa.model.certificate.CardState;
import io.github.zhifa.model.certificate.EventKind;

/** What each event does to the card: a table by two switches, none with a default. */
final class CardMoves {
  private CardMoves() {}

  static Move<CardState> of(CardState state, EventKind event) {
    return switch (event) {
      case APPLIED -> Move.to(NONE);
      case ISSUED, RENEWED -> Move.to(IN_HAND);
      case LOST -> lose(state);
      case DAMAGED -> damage(state);
      case VOIDED -> declareVoid(state);
      case REISSUED -> replace(state);
      case CANCELLED, REVOKED -> Move.to(VOID);
      case UNIT_CHECKED,
          COUNTY_REVIEWED,
          CITY_REVIEWED,
          PROVINCE_APPROVED,
          APPLICATION_REFUSED,
          INSPECTED,
          INSPECTION_FAILED,
          SUSPENDED,
          RESUMED,
          CORRECTED,
          STRUCK ->
          Move.to(state);
    };
  }

  private static Move<CardState> lose(CardState state) {
    return switch (state) {
      case IN_HAND, DAMAGED -> Move.to(LOST);
      case LOST -> Move.no(Refusal.LOST_ALREADY);
      case VOID -> Move.no(Refusal.VOID_ALREADY);
      case NONE -> Move.no(Refusal.NO_CARD);
    };
  }

  private static Move<CardState> damage(CardState state) {
    return switch (state) {
      case IN_HAND -> Move.to(DAMAGED);
      case DAMAGED -> Move.no(Refusal.DAMAGED_ALREADY);
      case LOST -> Move.no(Refusal.LOST_ALREADY);
      case VOID -> Move.no(Refusal.VOID_ALREADY);
      case NONE -> Move.no(Refusal.NO_CARD);
    };
  }

  private static Move<CardState> declareVoid(CardState state) {
    return switch (state) {
      case LOST, DAMAGED -> Move.to(VOID);
      case IN_HAND -> Move.no(Refusal.NOT_REPORTED);
      case VOID -> Move.no(Refusal.VOID_ALREADY);
      case NONE -> Move.no(Refusal.NO_CARD);
    };
  }

  private static Move<CardState> replace(CardState state) {
    return switch (state) {
      case DAMAGED, VOID -> Move.to(IN_HAND);
      case LOST -> Move.no(Refusal.NOT_VOIDED);
      case IN_HAND -> Move.no(Refusal.CARD_IN_HAND);
      case NONE -> Move.no(Refusal.NO_CARD);
    };
  }
}
