// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.text.BilingualText;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names the reasons for an end. */
final class EndReasons {
  private EndReasons() {}

  /** Returns the names of all reasons for {@code end}. */
  static BilingualText of(EventKind end) {
    return BilingualText.of(
        Arrays.stream(EndReason.values())
            .filter(reason -> reason.endsBy() == end)
            .map(reason -> reason.label().zh())
            .collect(Collectors.joining("、")),
        Arrays.stream(EndReason.values())
            .filter(reason -> reason.endsBy() == end)
            .map(reason -> reason.label().en())
            .collect(Collectors.joining(", ")));
  }
}
