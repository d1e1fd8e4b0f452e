// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static java.util.Comparator.naturalOrder;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.github.zhifa.core.law.Quantity;
import io.github.zhifa.core.law.QuantityReader;
import io.github.zhifa.core.law.QuantityReading;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the stage of a limb is there: 没有违法所得的 and 货值金额不足十万元的 ask for the size of a base, 逾期不改正的
 * for dated facts, others for what the case states.
 */
final class BaseStage {
  /** 情节严重的，没有违法所得的: a stage within a stage. */
  private static final Splitter WITHIN = Splitter.on(Pattern.compile("(?<=的)，"));

  private static final Splitter OR = Splitter.on(Pattern.compile("或者|或(?!以)"));

  /** 广告费用无法计算的: a base that is not known has no size. */
  private static final Pattern UNKNOWABLE = Pattern.compile("无法|难以|明显偏低");

  private static final Pattern NOTHING = Pattern.compile("^(?:没有|无|未获得?|未取得)");

  /** 没有 stands before many things; these are amounts of which a case has some or none. */
  private static final ImmutableSet<String> GAINS =
      ImmutableSet.of("违法所得", "非法所得", "违法收入", "经营额", "违法经营额", "销售收入");

  private BaseStage() {}

  /**
   * Returns whether {@code stage} is there.
   *
   * @param named the bases that the fines of the clause are times or percent of
   */
  static Calculated<Boolean> applies(Optional<String> stage, Set<String> named, FineFacts facts) {
    boolean all = true;
    for (String words : parts(stage)) {
      Calculated<Boolean> one = applies(words, named, facts);
      if (one.refusal().isPresent()) {
        return one;
      }
      all &= one.value().orElse(false);
    }
    return Calculated.of(all);
  }

  /** Returns the stages that must all be there. */
  static ImmutableSet<String> parts(Optional<String> stage) {
    return stage.map(words -> ImmutableSet.copyOf(WITHIN.split(words))).orElse(ImmutableSet.of());
  }

  private static Calculated<Boolean> applies(String words, Set<String> named, FineFacts facts) {
    Optional<String> base = baseOf(words, Sets.union(named, facts.bases().yuan().keySet()));
    if (base.isPresent()) {
      return size(words, base.get(), facts.bases());
    }
    if (facts.correction().isPresent() && CorrectionStages.isStage(words)) {
      return facts
          .correction()
          .get()
          .establishes(words)
          .map(Calculated::of)
          .orElseGet(
              () ->
                  Calculated.refused(
                      "stage-not-dated",
                      "不能确定是否" + words,
                      "whether this stage is there cannot be told: " + words));
    }
    String bare = bare(words);
    return Calculated.of(facts.stages().stream().anyMatch(each -> bare(each).equals(bare)));
  }

  /**
   * Returns the base of whose size {@code stage} speaks: one of {@code named}, the longest name
   * first (货值金额 before 货值), else the words before its amount in yuan or behind 没有; empty where it
   * speaks of none, or says that the size cannot be known (无法计算).
   */
  static Optional<String> baseOf(String stage, Set<String> named) {
    if (UNKNOWABLE.matcher(stage).find()) {
      return Optional.empty();
    }
    return named.stream()
        .filter(stage::contains)
        .max(Comparator.comparingInt(String::length).thenComparing(naturalOrder()))
        .or(
            () ->
                Streams.stream(OR.split(stage))
                    .flatMap(part -> inWords(part).stream())
                    .findFirst());
  }

  private static Optional<String> inWords(String part) {
    Matcher nothing = NOTHING.matcher(part);
    if (nothing.find()) {
      return Optional.of(bare(part.substring(nothing.end()))).filter(GAINS::contains);
    }
    return QuantityReader.read(part, Optional.empty()).found().stream()
        .filter(found -> "元".equals(found.quantity().unit()))
        .map(found -> part.substring(0, found.span().start()))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** Returns whether the base of the size {@code bases} is as {@code words} say. */
  static Calculated<Boolean> size(String words, String base, FineBases bases) {
    BigDecimal amount = bases.yuan().get(base);
    if (amount == null) {
      return Calculated.refused(
          "base-not-given", "未写明" + base + "（元）", base + " is not stated (yuan)");
    }
    boolean any = false;
    for (String part : OR.split(words)) {
      Optional<Boolean> holds = holds(part, amount);
      if (holds.isEmpty()) {
        return Calculated.refused(
            "stage-not-read", "读不出“" + words + "”", "this stage cannot be read: " + words);
      }
      any |= holds.get();
    }
    return Calculated.of(any);
  }

  private static Optional<Boolean> holds(String part, BigDecimal amount) {
    if (NOTHING.matcher(part).find()) {
      return Optional.of(amount.signum() == 0);
    }
    QuantityReading reading = QuantityReader.read(part, Optional.empty());
    if (!reading.problems().isEmpty() || reading.found().size() != 1) {
      return Optional.empty();
    }
    Quantity quantity = reading.found().get(0).quantity();
    return "元".equals(quantity.unit()) ? Optional.of(quantity.contains(amount)) : Optional.empty();
  }

  private static String bare(String stage) {
    return stage.endsWith("的") ? stage.substring(0, stage.length() - 1) : stage;
  }
}
