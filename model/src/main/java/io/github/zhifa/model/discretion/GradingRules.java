// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the instrument of a benchmark says of cases that its tables leave open. A rule holds where
 * its provision is given; none is assumed.
 */
@Value.Immutable
@JsonPropertyOrder({"lowestLevelWhereUnknown", "heavierTierOfSeveral"})
public interface GradingRules {

  /**
   * Returns the provision by which a factor that cannot be found out counts at its lowest level
   * (广东省生态环境行政处罚自由裁量权规定 art 5); empty where there is none.
   */
  Optional<LegalSource> lowestLevelWhereUnknown();

  /**
   * Returns the provision by which the heavier of several tiers prevails where the facts of several
   * are there; empty where there is none.
   */
  Optional<LegalSource> heavierTierOfSeveral();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link GradingRules}. */
  final class Builder extends ImmutableGradingRules.Builder {
    Builder() {}
  }
}
