// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.model.discretion.BenchmarkItem;
import io.github.zhifa.model.law.BoundaryConvention;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.util.Optional;

/**
 * Whether an item of a lower benchmark only refines (细化) an item of an upper one: the facts of each
 * of its tiers lie inside those of one upper tier, and its fine inside the fine of that tier; and
 * no tier leaves the law, but for mitigation (减轻, 行政处罚法 art 32). Equal items refine each other.
 *
 * <p>A tier of 减轻 or without a fine is held against the upper tier only where both hold for exactly
 * the same facts: the law itself spares narrower cases (行政处罚法 arts 32, 33).
 *
 * @param answer whether it does
 * @param outside what proves that it does not; empty for the other answers
 * @param reason why it is undecided; empty for the other answers
 */
public record Refinement(Answer answer, Optional<Outside> outside, Optional<BilingualText> reason) {

  /** Whether one item refines another. */
  public enum Answer implements Labelled {
    /** Every tier lies inside an upper one. */
    YES("属于细化", "a refinement"),
    /** One tier surely does not. */
    NO("不属于细化", "no refinement"),
    /** Words that cannot be compared, or tiers that cannot be read, leave it open. */
    UNDECIDED("不能确定", "undecided");

    private final BilingualText label;

    Answer(String zh, String en) {
      this.label = BilingualText.of(zh, en);
    }

    @Override
    public BilingualText label() {
      return label;
    }
  }

  /** What a tier leaves. */
  public enum Kind implements Labelled {
    /** The facts of the upper tier. */
    FACTS("事实", "facts"),
    /** The fine of the upper tier. */
    AMOUNT("罚款", "fine"),
    /** The fine that the law allows. */
    STATUTE("法定幅度", "range of the law");

    private final BilingualText label;

    Kind(String zh, String en) {
      this.label = BilingualText.of(zh, en);
    }

    @Override
    public BilingualText label() {
      return label;
    }
  }

  /**
   * A tier that lies outside.
   *
   * @param lowerTier its place among the tiers of the lower item, from 0
   * @param upperTier the place of the upper tier that is nearest, from 0; empty where it leaves the
   *     law
   * @param kind what it leaves
   * @param witness a value of the lower tier that is outside, the smallest where there is one
   */
  public record Outside(
      int lowerTier, Optional<Integer> upperTier, Kind kind, BilingualText witness) {}

  /**
   * Returns whether {@code lower} refines {@code upper}.
   *
   * @param lowerConvention what 以上 and 以下 mean in the lower benchmark; empty where not known
   * @param upperConvention what they mean in the upper one; empty where not known
   */
  public static Refinement of(
      BenchmarkItem lower,
      Optional<BoundaryConvention> lowerConvention,
      BenchmarkItem upper,
      Optional<BoundaryConvention> upperConvention) {
    if (lower.scheme().equals(upper.scheme())
        && lower.clauses().equals(upper.clauses())
        && lowerConvention.equals(upperConvention)) {
      return new Refinement(Answer.YES, Optional.empty(), Optional.empty());
    }
    RefinedTable own = RefinedTable.of(lower, lowerConvention);
    RefinedTable theirs = RefinedTable.of(upper, upperConvention);
    if (own.tiers().isEmpty() || theirs.tiers().isEmpty()) {
      return undecided("没有可以比较的阶次", "there are no tiers to compare");
    }
    TierRefinement tiers = new TierRefinement(own, theirs);
    boolean unknown = !own.whole();
    for (GradedTier tier : own.tiers()) {
      TierRefinement.Answer answer = tiers.of(tier);
      if (answer.outside().isPresent()) {
        return new Refinement(Answer.NO, answer.outside(), Optional.empty());
      }
      unknown |= answer.truth() == Truth.UNKNOWN;
    }
    return unknown
        ? undecided(
            "有阶次的条件或者数额不能与上级基准比较",
            "the conditions or the fine of a tier cannot be compared with the upper benchmark")
        : new Refinement(Answer.YES, Optional.empty(), Optional.empty());
  }

  private static Refinement undecided(String zh, String en) {
    return new Refinement(
        Answer.UNDECIDED, Optional.empty(), Optional.of(BilingualText.of(zh, en)));
  }
}
