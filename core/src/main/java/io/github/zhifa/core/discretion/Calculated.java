// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a calculator gives: an answer, or why there is none. Exactly one of the two is there.
 *
 * @param value the answer; empty where it was refused
 * @param refusal why there is no answer; empty where there is one
 */
public record Calculated<T>(Optional<T> value, Optional<Refusal> refusal) {

  static <T> Calculated<T> of(T value) {
    return new Calculated<>(Optional.of(value), Optional.empty());
  }

  static <T> Calculated<T> refused(String code, String zh, String en) {
    return refused(new Refusal(code, BilingualText.of(zh, en)));
  }

  static <T> Calculated<T> refused(Refusal refusal) {
    return new Calculated<>(Optional.empty(), Optional.of(refusal));
  }

  /** Returns what {@code next} makes of the answer, or the same refusal. */
  <R> Calculated<R> then(Function<? super T, Calculated<R>> next) {
    return value.isPresent() ? next.apply(value.get()) : refused(refusal.orElseThrow());
  }
}
