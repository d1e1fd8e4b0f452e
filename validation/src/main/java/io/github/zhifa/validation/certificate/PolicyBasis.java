// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.model.law.RuleOrigin;
import io.github.zhifa.model.text.BilingualText;

/** Says in a message where a rule of a policy comes from. */
final class PolicyBasis {
  private PolicyBasis() {}

  /** Returns the provision, or how sure the rule is and where it was read. */
  static BilingualText of(RuleOrigin origin) {
    return origin
        .source()
        .map(source -> "《" + source.instrument() + "》" + source.place().orElse(""))
        .map(cited -> BilingualText.of(cited, cited))
        .orElseGet(
            () ->
                BilingualText.of(
                    origin.evidence().label().zh() + "：" + origin.readFrom(),
                    origin.evidence().label().en() + ": " + origin.readFrom()));
  }
}
