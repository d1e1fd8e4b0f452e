// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.text.BilingualText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers of one column that cannot be laid on one line: one quantity in two units, which are not
 * converted (10日以下, 1个月以上), and numbers in words that are no interval (造成2人受伤 beside 造成3人以上受伤).
 */
final class MixedUnits {
  private static final ImmutableSet<ImmutableSet<String>> QUANTITIES =
      ImmutableSet.of(
          ImmutableSet.of("秒", "分钟", "小时", "日", "天", "周", "个月", "月", "季度", "年"),
          ImmutableSet.of("毫克", "克", "千克", "公斤", "吨"),
          ImmutableSet.of("毫米", "厘米", "米", "千米", "公里"),
          ImmutableSet.of("平方米", "亩", "公顷", "平方公里"),
          ImmutableSet.of("毫升", "升", "立方米"),
          ImmutableSet.of("%", "‰"));

  private static final String NUMBER = "[0-9０-９零〇一二两三四五六七八九十百千万]\\s*";

  private MixedUnits() {}

  /** Returns why {@code ways} cannot be compared; empty where they can. */
  static Optional<BilingualText> in(List<AskedWay> ways) {
    for (Collection<ImmutableSet<FactKey>> answers : FactWorlds.answers(ways).asMap().values()) {
      Set<String> units = new TreeSet<>(units(answers));
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
    return inWords(ways);
  }

  private static Optional<BilingualText> inWords(List<AskedWay> ways) {
    for (Map.Entry<String, Collection<ImmutableSet<FactKey>>> column :
        FactWorlds.answers(ways).asMap().entrySet()) {
      for (String unit : units(column.getValue())) {
        Pattern number = Pattern.compile(NUMBER + Pattern.quote(unit));
        Optional<String> words =
            ways.stream()
                .flatMap(way -> words(way, column.getKey()))
                .filter(text -> number.matcher(text).find())
                .findFirst();
        if (words.isPresent()) {
          return Optional.of(
              BilingualText.of(
                  "“" + words.get() + "”中的数量不是区间",
                  "the number in \"" + words.get() + "\" is no interval"));
        }
      }
    }
    return Optional.empty();
  }

  private static Stream<String> words(AskedWay way, String column) {
    return way.columns().get(column).stream()
        .filter(key -> !key.isNumber())
        .map(key -> key.isCircumstance() ? key.name() : way.choices().getOrDefault(key, ""));
  }

  private static Set<String> units(Collection<ImmutableSet<FactKey>> answers) {
    return answers.stream()
        .flatMap(Set::stream)
        .filter(FactKey::isNumber)
        .map(FactKey::unit)
        .collect(toImmutableSet());
  }
}
