// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.text.BilingualText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One quantity in two units: 10日以下, 10日以上1个月以下, 1个月以上. They are not converted here. */
final class MixedUnits {
  private static final ImmutableSet<ImmutableSet<String>> QUANTITIES =
      ImmutableSet.of(
          ImmutableSet.of("秒", "分钟", "小时", "日", "天", "周", "个月", "月", "季度", "年"),
          ImmutableSet.of("毫克", "克", "千克", "公斤", "吨"),
          ImmutableSet.of("毫米", "厘米", "米", "千米", "公里"),
          ImmutableSet.of("平方米", "亩", "公顷", "平方公里"),
          ImmutableSet.of("毫升", "升", "立方米"),
          ImmutableSet.of("%", "‰"));

  private MixedUnits() {}

  /** Returns why {@code ways} cannot be compared; empty where they can. */
  static Optional<BilingualText> in(List<AskedWay> ways) {
    for (Collection<ImmutableSet<FactKey>> answers : FactWorlds.answers(ways).asMap().values()) {
      Set<String> units =
          answers.stream()
              .flatMap(Set::stream)
              .filter(FactKey::isNumber)
              .map(FactKey::unit)
              .collect(Collectors.toCollection(java.util.TreeSet::new));
      for (ImmutableSet<String> quantity : QUANTITIES) {
        String mixed = units.stream().filter(quantity::contains).collect(Collectors.joining("、"));
        if (mixed.contains("、")) {
          return Optional.of(
              BilingualText.of(
                  "同一栏以不同单位（" + mixed + "）计量，未作换算",
                  "a column counts in several units (" + mixed + "), which are not converted"));
        }
      }
    }
    return Optional.empty();
  }
}
