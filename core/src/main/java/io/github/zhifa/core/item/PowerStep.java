// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * One step on the way to who holds a power.
 *
 * @param code a stable code, lower-case words with '-'
 * @param finding what it says of the question
 * @param text what was looked at, in both languages
 * @param source the provision or decision that it rests on; empty where it follows from the list
 */
public record PowerStep(
    String code, PowerFinding finding, BilingualText text, Optional<LegalSource> source) {

  static PowerStep of(String code, PowerFinding finding, String zh, String en) {
    return new PowerStep(code, finding, BilingualText.of(zh, en), Optional.empty());
  }

  PowerStep by(LegalSource provision) {
    return new PowerStep(code, finding, text, Optional.of(provision));
  }
}
