// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.item.AdoptionStep;
import io.github.zhifa.model.law.LegalSource;
import java.util.Arrays;
import java.util.Optional;

/** Which step may follow in which state: the life of an item that is handed to a township. */
public final class AdoptionTable {
  /** 决定应当公布. */
  private static final Optional<LegalSource> DECISION =
      Optional.of(LegalSource.of("中华人民共和国行政处罚法", "第二十四条第一款"));

  /** 未经公布的，不得作为行政处罚的依据. */
  private static final Optional<LegalSource> PUBLISHED_FIRST =
      Optional.of(LegalSource.of("中华人民共和国行政处罚法", "第五条第三款"));

  /** The county chooses from the catalogue of the province; a comparator. */
  private static final Optional<LegalSource> CHOICE =
      Optional.of(LegalSource.of("浙江省综合行政执法条例", "第九条第二款"));

  /** 根据执法依据变动、评估结果以及工作实际，对目录进行动态调整; a comparator. */
  private static final Optional<LegalSource> ADJUSTMENT =
      Optional.of(LegalSource.of("浙江省综合行政执法条例", "第十条"));

  private static final Optional<LegalSource> STRUCTURAL = Optional.empty();

  private AdoptionTable() {}

  /**
   * Returns the transition that {@code step} makes from {@code state}; empty where it is not legal.
   *
   * @param direct whether the item is handed to every township directly (直接下放), so that the county
   *     has nothing to choose and may publish at once
   */
  public static Optional<AdoptionTransition> of(
      AdoptionState state, AdoptionStep step, boolean direct) {
    return switch (state) {
      case GUIDANCE ->
          switch (step) {
            case SELECT -> legal(state, step, AdoptionState.COUNTY_SELECTED, CHOICE);
            case PUBLISH ->
                direct ? legal(state, step, AdoptionState.PUBLISHED, DECISION) : Optional.empty();
            case TAKE_ON, SUSPEND, RESUME, WITHDRAW -> Optional.empty();
          };
      case COUNTY_SELECTED ->
          switch (step) {
            case PUBLISH -> legal(state, step, AdoptionState.PUBLISHED, DECISION);
            case WITHDRAW -> legal(state, step, AdoptionState.WITHDRAWN, STRUCTURAL);
            case SELECT, TAKE_ON, SUSPEND, RESUME -> Optional.empty();
          };
      case PUBLISHED ->
          switch (step) {
            case TAKE_ON -> legal(state, step, AdoptionState.IN_FORCE, PUBLISHED_FIRST);
            case WITHDRAW -> legal(state, step, AdoptionState.WITHDRAWN, STRUCTURAL);
            case SELECT, PUBLISH, SUSPEND, RESUME -> Optional.empty();
          };
      case IN_FORCE ->
          switch (step) {
            case SUSPEND -> legal(state, step, AdoptionState.SUSPENDED, STRUCTURAL);
            case WITHDRAW -> legal(state, step, AdoptionState.WITHDRAWN, ADJUSTMENT);
            case SELECT, PUBLISH, TAKE_ON, RESUME -> Optional.empty();
          };
      case SUSPENDED ->
          switch (step) {
            case RESUME -> legal(state, step, AdoptionState.IN_FORCE, STRUCTURAL);
            case WITHDRAW -> legal(state, step, AdoptionState.WITHDRAWN, ADJUSTMENT);
            case SELECT, PUBLISH, TAKE_ON, SUSPEND -> Optional.empty();
          };
      case WITHDRAWN -> Optional.empty();
    };
  }

  /** Returns the steps that are legal in {@code state}, in the order of life. */
  public static ImmutableList<AdoptionStep> stepsFrom(AdoptionState state, boolean direct) {
    return Arrays.stream(AdoptionStep.values())
        .filter(step -> of(state, step, direct).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<AdoptionTransition> legal(
      AdoptionState from, AdoptionStep step, AdoptionState to, Optional<LegalSource> source) {
    return Optional.of(new AdoptionTransition(from, step, to, source));
  }
}
