// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * What became of one rule over one list.
 *
 * @param code the code of the rule
 * @param status what became of it
 * @param found how many findings it gave
 * @param reason why it was skipped, could not decide somewhere, or failed
 */
public record RuleOutcome(
    String code, RuleStatus status, int found, Optional<BilingualText> reason) {}
