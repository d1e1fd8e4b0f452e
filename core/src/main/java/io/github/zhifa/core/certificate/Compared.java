// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * What follows from two numbers, or why they cannot be set against each other: exactly one of the
 * two is there.
 *
 * @param value what follows
 * @param refusal why nothing follows; names what differs on both sides
 */
public record Compared(Optional<Long> value, Optional<BilingualText> refusal) {

  /** Returns what follows. */
  public static Compared value(long value) {
    return new Compared(Optional.of(value), Optional.empty());
  }

  /** Returns why nothing follows. */
  public static Compared refused(BilingualText why) {
    return new Compared(Optional.empty(), Optional.of(why));
  }
}
