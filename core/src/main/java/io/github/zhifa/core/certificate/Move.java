// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import java.util.Optional;

/** Where one of the two parts of a state goes, or why it cannot go there. */
record Move<S>(Optional<S> to, Optional<Refusal> refusal) {

  static <S> Move<S> to(S state) {
    return new Move<>(Optional.of(state), Optional.empty());
  }

  static <S> Move<S> no(Refusal refusal) {
    return new Move<>(Optional.empty(), Optional.of(refusal));
  }
}
