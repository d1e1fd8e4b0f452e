// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The facts of a case (案件事实) that a benchmark asks for. What is not stated is not known; a
 * circumstance that is not stated counts as not established.
 */
@Value.Immutable
@JsonPropertyOrder({
  "formatVersion",
  "subject",
  "stages",
  "numbers",
  "choices",
  "circumstances",
  "notFound",
  "occasions",
  "bases",
  "units",
  "actDay",
  "filingDay",
  "decisionDay",
  "escalation",
  "penalties",
  "reduction",
  "law",
  "statutory"
})
@JsonTypeName("case-facts")
public interface CaseFacts {

  /** Returns the version of the form. */
  int formatVersion();

  /**
   * Returns whom the fine is for, in the word of the clause (单位, 个人); empty where it is not known.
   */
  Optional<String> subject();

  /** Returns the stages of the clauses that are established (情节严重, 逾期不改正). */
  ImmutableList<String> stages();

  /** Returns the numbers by factor, in the unit of the factor. */
  ImmutableMap<String, BigDecimal> numbers();

  /** Returns the values of enumerations by factor. */
  ImmutableMap<String, String> choices();

  /** Returns the circumstances that are established. */
  ImmutableList<String> circumstances();

  /** Returns the factors that really cannot be found out (确无法查明的裁量因素). */
  ImmutableList<String> notFound();

  /**
   * Returns the days of earlier occasions by factor, from which a count in a look-back window is
   * made.
   */
  ImmutableMap<String, OccasionDays> occasions();

  /** Returns the bases of fines by name (违法所得, 货值金额), in yuan. */
  ImmutableMap<String, BigDecimal> bases();

  /** Returns the number of things for each of which a fine is due, by thing (平方米, 辆). */
  ImmutableMap<String, BigDecimal> units();

  /** Returns the day of the act; of a continuing act its last day. */
  Optional<LocalDate> actDay();

  /** Returns the day on which the case was opened (立案). */
  Optional<LocalDate> filingDay();

  /** Returns the day of the decision. */
  Optional<LocalDate> decisionDay();

  /** Returns the order to correct and what became of it; it establishes stages such as 逾期不改正. */
  Optional<Escalation> escalation();

  /**
   * Returns the days on which the party was penalised before for the same kind of act, which a
   * {@link RepeatRule} counts; empty where that is not known.
   */
  Optional<OccasionDays> penalties();

  /** Returns what the case says of a {@link ReductionRule}; empty where it asks for none. */
  Optional<ReductionClaim> reduction();

  /** Returns the change of the law between the act and the decision; empty where none is stated. */
  Optional<LawChange> law();

  /**
   * Returns the circumstances by which 行政处罚法 arts 30 to 33, 36, 40 and 49 decide whether there is a
   * penalty; empty where they are not asked.
   */
  Optional<Circumstances> statutory();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CaseFacts}. */
  final class Builder extends ImmutableCaseFacts.Builder {
    Builder() {}
  }
}
