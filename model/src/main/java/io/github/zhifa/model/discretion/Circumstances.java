// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The circumstances of a case that decide whether it is punished, and whether more lightly or more
 * heavily than the benchmark says (行政处罚法 arts 30 to 33, 36, 40 and 49). What is empty is not known;
 * that is not the same as no.
 */
@Value.Immutable
@JsonPropertyOrder({
  "party",
  "ageYears",
  "birthDay",
  "mentalCapacity",
  "factsEstablished",
  "actDay",
  "continuing",
  "endDay",
  "discoveredDay",
  "environment",
  "lifeHealthOrFinance",
  "limitationTerm",
  "minor",
  "corrected",
  "harm",
  "firstViolation",
  "faultless",
  "faultProvision",
  "sparingGrounds",
  "exemptingGrounds",
  "harmRemoved",
  "coerced",
  "confessed",
  "merit",
  "milderGrounds",
  "emergency",
  "heavierGrounds"
})
public interface Circumstances {

  /** Returns who broke the law. */
  Optional<PartyType> party();

  /** Returns the age in completed years (周岁) at the act. */
  Optional<Integer> ageYears();

  /** Returns the day of birth, from which the age at the act is counted where it is not stated. */
  Optional<LocalDate> birthDay();

  /** Returns whether the party could recognise and control its conduct. */
  Optional<MentalCapacity> mentalCapacity();

  /**
   * Returns whether the facts of an act that the law punishes are established: art 40 and art 57 I
   * (3).
   */
  Optional<Boolean> factsEstablished();

  /** Returns the day of the act; of a continuing one its first day. */
  Optional<LocalDate> actDay();

  /** Returns whether the act was continuous or continuing (连续或者继续状态). */
  Optional<Boolean> continuing();

  /** Returns the last day of a continuing act. */
  Optional<LocalDate> endDay();

  /** Returns the day on which the act was discovered. */
  Optional<LocalDate> discoveredDay();

  /**
   * Returns whether the act breaks the law on the environment, for which 生态环境法典 art 1054 sets the
   * term.
   */
  Optional<Boolean> environment();

  /**
   * Returns whether the act concerns the life or health of citizens or the safety of finance: art
   * 36 I.
   */
  Optional<Boolean> lifeHealthOrFinance();

  /** Returns the term that another law sets instead of art 36. */
  Optional<LimitationTerm> limitationTerm();

  /** Returns whether the act is minor (违法行为轻微). */
  Optional<Boolean> minor();

  /** Returns whether it was corrected in time (及时改正). */
  Optional<Boolean> corrected();

  /** Returns the harmful consequence. */
  Optional<HarmfulConsequence> harm();

  /** Returns whether it is the first violation (初次违法). */
  Optional<Boolean> firstViolation();

  /**
   * Returns whether evidence of the party suffices to prove that it is without subjective fault:
   * art 33 II.
   */
  Optional<Boolean> faultless();

  /**
   * Returns the law or administrative regulation that provides otherwise on fault; empty where none
   * does.
   */
  Optional<LegalSource> faultProvision();

  /**
   * Returns grounds on which a list or a benchmark says 不予处罚, such as a conduct of a {@link
   * NoPenaltyList}; they add to art 33 and do not limit it.
   */
  ImmutableList<OutcomeGround> sparingGrounds();

  /** Returns grounds on which a benchmark says 免予处罚, which the law does not know by this name. */
  ImmutableList<OutcomeGround> exemptingGrounds();

  /** Returns whether the party removed or reduced the harm on its own initiative: art 32 (1). */
  Optional<Boolean> harmRemoved();

  /** Returns whether others coerced or tricked it into the act: art 32 (2). */
  Optional<Boolean> coerced();

  /**
   * Returns whether it disclosed on its own initiative an act that the organ did not know of: art
   * 32 (3).
   */
  Optional<Boolean> confessed();

  /** Returns whether it rendered meritorious service in the investigation (立功表现): art 32 (4). */
  Optional<Boolean> merit();

  /** Returns grounds for a lighter outcome in laws, regulations and rules: art 32 (5). */
  ImmutableList<OutcomeGround> milderGrounds();

  /**
   * Returns whether the act breaks measures against an emergency such as a major epidemic: art 49.
   */
  Optional<Boolean> emergency();

  /** Returns grounds for a heavier outcome, as a law or a benchmark prints them. */
  ImmutableList<OutcomeGround> heavierGrounds();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Circumstances}. */
  final class Builder extends ImmutableCircumstances.Builder {
    Builder() {}
  }
}
