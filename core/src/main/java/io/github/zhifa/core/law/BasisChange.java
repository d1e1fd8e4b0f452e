// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;

/**
 * What a change of law does to one cited source. A source that cites several places, or an article
 * whose paragraphs went to different places, has several outcomes.
 *
 * @param cited the source as cited
 * @param outcomes where it has led; at least one
 */
public record BasisChange(LegalSource cited, ImmutableList<BasisOutcome> outcomes) {

  /** Returns the gravest of the outcomes. */
  public BasisConsequence consequence() {
    return BasisConsequence.gravest(outcomes.stream().map(BasisOutcome::consequence).toList());
  }

  /** Returns the provisions that govern on the later day, as far as the register tells. */
  public ImmutableList<LegalSource> now() {
    return outcomes.stream()
        .filter(each -> each.consequence().stands())
        .map(BasisOutcome::source)
        .collect(ImmutableList.toImmutableList());
  }
}
