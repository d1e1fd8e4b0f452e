// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;

/**
 * What 以上 and 以下 mean in one instrument. 民法典 art 1259 includes the number in both; some instruments
 * do not (广东省生态环境行政处罚自由裁量权规定 art 23: 以上 includes, 以下 excludes), so it belongs to the instrument.
 */
@Value.Immutable
@JsonPropertyOrder({"aboveIncludes", "belowIncludes", "source"})
public interface BoundaryConvention {

  /** Returns whether 以上 includes the number. */
  boolean aboveIncludes();

  /** Returns whether 以下 includes the number. */
  boolean belowIncludes();

  /** Returns the provision that says so. */
  LegalSource source();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BoundaryConvention}. */
  final class Builder extends ImmutableBoundaryConvention.Builder {
    Builder() {}
  }
}
