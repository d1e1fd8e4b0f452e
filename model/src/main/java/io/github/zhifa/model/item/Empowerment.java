// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A power handed over by decision of a province (赋权); the township exercises it in its own name
 * (行政处罚法 art 24).
 */
@Value.Immutable
@JsonPropertyOrder({"decidedBy", "decision", "exclusive"})
@JsonTypeName("empowerment")
public non-sealed interface Empowerment extends Delegation {

  /**
   * Returns who decided it; only a province, autonomous region or municipality may. Empty where not
   * known.
   */
  Optional<Agency> decidedBy();

  /** Returns the decision, as cited; empty where not known. */
  Optional<LegalSource> decision();

  /**
   * Returns whether the department no longer exercises the power there (原行政执法部门不再行使), as the
   * decision says; empty where it is silent, for no national provision tells.
   */
  Optional<Boolean> exclusive();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Empowerment}. */
  final class Builder extends ImmutableEmpowerment.Builder {
    Builder() {}
  }
}
