// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;
import org.immutables.value.Value;

/** A conduct that is not punished where all conditions hold (不予行政处罚): 行政处罚法 art 33. */
@Value.Immutable
@JsonPropertyOrder({
  "number",
  "category",
  "conduct",
  "violated",
  "conditions",
  "alternatives",
  "damage"
})
public interface NoPenaltyConduct {

  /** Returns the number in the list (序号), as printed. */
  String number();

  /** Returns the category; empty where the cell is empty. */
  Optional<String> category();

  /** Returns the conduct, in short words. */
  String conduct();

  /** Returns the provisions that the conduct breaks. */
  ImmutableList<LegalSource> violated();

  /** Returns the conditions, all of which must hold, in short words; limits are quoted. */
  ImmutableList<String> conditions();

  /** Returns conditions of which one must hold as well; empty where there are none. */
  ImmutableList<String> alternatives();

  /** Returns how our copy of the conditions is damaged; never a fault of the issuer. */
  Optional<String> damage();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NoPenaltyConduct}. */
  final class Builder extends ImmutableNoPenaltyConduct.Builder {
    Builder() {}
  }
}
