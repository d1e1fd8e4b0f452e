// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.base.Splitter;
import io.github.zhifa.core.law.ClauseFine;
import io.github.zhifa.core.law.Quantity;
import io.github.zhifa.core.law.QuantityReader;
import io.github.zhifa.core.law.QuantityReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Whether the stage of a limb is there: 没有违法所得的 and 货值金额不足十万元的 ask for the size of a base, 逾期不改正的
 * for dated facts, others for what the case states.
 */
final class BaseStage {
  private static final Splitter OR = Splitter.on(Pattern.compile("或者|或(?!以)"));
  private static final Pattern NOTHING = Pattern.compile("^(?:没有|无|未获得?|未取得)");

  private BaseStage() {}

  static Calculated<Boolean> applies(
      Optional<String> stage, List<ClauseFine> limbs, FineFacts facts) {
    if (stage.isEmpty()) {
      return Calculated.of(true);
    }
    String words = stage.get();
    Optional<String> base = bases(limbs, facts).stream().filter(words::contains).findFirst();
    if (base.isPresent()) {
      return size(words, base.get(), facts);
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

  /** The longest name first: 货值金额 before 货值. */
  private static Set<String> bases(List<ClauseFine> limbs, FineFacts facts) {
    Set<String> names =
        new TreeSet<>(comparing(String::length).reversed().thenComparing(naturalOrder()));
    names.addAll(facts.bases().yuan().keySet());
    limbs.forEach(limb -> limb.measure().flatMap(measure -> measure.base()).ifPresent(names::add));
    return names;
  }

  private static Calculated<Boolean> size(String words, String base, FineFacts facts) {
    BigDecimal amount = facts.bases().yuan().get(base);
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
