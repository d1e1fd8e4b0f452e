// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One conduct of a benchmark, the fines that the law allows for it, and the scheme that grades
 * them.
 */
@Value.Immutable
@JsonPropertyOrder({"number", "mainItem", "conduct", "violated", "basis", "clauses", "scheme"})
public interface BenchmarkItem {

  /** Returns the number in the list (序号), as printed. */
  String number();

  /** Returns the main item (主项) of which it is a sub-item (子项), as printed; empty where none. */
  Optional<String> mainItem();

  /**
   * Returns the conduct (违法行为), in short words; limits and boundary words that rules read are
   * quoted.
   */
  String conduct();

  /** Returns the provisions that the conduct breaks. */
  ImmutableList<LegalSource> violated();

  /** Returns the provisions that set the penalty. */
  ImmutableList<LegalSource> basis();

  /** Returns the fines that the law allows. */
  ImmutableList<FineClause> clauses();

  /** Returns how they are graded. */
  GradingScheme scheme();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BenchmarkItem}. */
  final class Builder extends ImmutableBenchmarkItem.Builder {
    Builder() {}
  }
}
