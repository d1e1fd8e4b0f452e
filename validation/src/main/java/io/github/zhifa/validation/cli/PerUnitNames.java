// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.law.ChineseNumbers;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * English names of the things for each of which a fine is due, after {@code yuan_per_square_metre}.
 * A thing is known by its measure word (辆机动车 is a vehicle); of an unknown one the name is as
 * printed.
 */
final class PerUnitNames {
  /** Longer words first: the first that the thing starts with counts. */
  private static final ImmutableMap<String, String> NAMES =
      ImmutableMap.<String, String>builder()
          .put("平方公里", "square_kilometre")
          .put("平方米", "square_metre")
          .put("立方米", "cubic_metre")
          .put("㎡", "square_metre")
          .put("m²", "square_metre")
          .put("m³", "cubic_metre")
          .put("延长米", "running_metre")
          .put("延米", "running_metre")
          .put("个违法行为", "violation")
          .put("个人", "person")
          .put("个泊位", "berth")
          .put("泊位", "berth")
          .put("个车位", "parking_space")
          .put("车位", "parking_space")
          .put("个墓穴", "grave")
          .put("墓穴", "grave")
          .put("个工作日", "working_day")
          .put("工作日", "working_day")
          .put("个月", "month")
          .put("季度", "quarter")
          .put("小时", "hour")
          .put("分钟", "minute")
          .put("车次", "trip")
          .put("辆次", "trip")
          .put("航次", "voyage")
          .put("班次", "service")
          .put("台次", "machine_time")
          .put("人次", "person_time")
          .put("户次", "household_time")
          .put("批次", "batch")
          .put("频次", "time")
          .put("标段", "bid_section")
          .put("公里", "kilometre")
          .put("千米", "kilometre")
          .put("公顷", "hectare")
          .put("公斤", "kilogram")
          .put("千克", "kilogram")
          .put("毫克", "milligram")
          .put("蒸吨", "steam_tonne")
          .put("公吨", "tonne")
          .put("千瓦", "kilowatt")
          .put("兆瓦", "megawatt")
          .put("学时", "class_hour")
          .put("米", "metre")
          .put("亩", "mu")
          .put("吨", "tonne")
          .put("克", "gram")
          .put("升", "litre")
          .put("辆", "vehicle")
          .put("车", "vehicle")
          .put("艘", "vessel")
          .put("船", "vessel")
          .put("架", "aircraft")
          .put("台", "machine")
          .put("套", "set")
          .put("件", "piece")
          .put("个", "piece")
          .put("块", "piece")
          .put("条", "piece")
          .put("根", "piece")
          .put("枚", "piece")
          .put("支", "piece")
          .put("株", "plant")
          .put("棵", "tree")
          .put("头", "head")
          .put("匹", "head")
          .put("尾", "fish")
          .put("只", "animal")
          .put("羽", "bird")
          .put("人", "person")
          .put("名", "person")
          .put("位", "person")
          .put("户", "household")
          .put("家", "establishment")
          .put("处", "place")
          .put("次", "time")
          .put("起", "incident")
          .put("例", "incident")
          .put("宗", "incident")
          .put("笔", "transaction")
          .put("日", "day")
          .put("天", "day")
          .put("周", "week")
          .put("月", "month")
          .put("年", "year")
          .put("张", "sheet")
          .put("页", "page")
          .put("份", "copy")
          .put("册", "volume")
          .put("证", "certificate")
          .put("项", "item")
          .put("种", "kind")
          .put("类", "kind")
          .put("批", "batch")
          .put("间", "room")
          .put("栋", "building")
          .put("座", "building")
          .put("幢", "building")
          .put("层", "floor")
          .put("瓶", "bottle")
          .put("袋", "bag")
          .put("桶", "barrel")
          .put("盒", "box")
          .put("箱", "case")
          .buildOrThrow();

  private static final Pattern NUMBER = Pattern.compile("[0-9.]+|[一二三四五六七八九十百千万]+");

  private PerUnitNames() {}

  /**
   * Returns {@code yuan_per_day_per_square_metre} for 日每平方米, {@code yuan_per_10_square_metre} for
   * 10平方米, {@code yuan_per_person} for 使用一名童工.
   */
  static String of(String thing) {
    return Splitter.on(CharMatcher.anyOf("每·/"))
        .omitEmptyStrings()
        .splitToStream(thing)
        .map(PerUnitNames::name)
        .collect(Collectors.joining("_per_", "yuan_per_", ""));
  }

  private static String name(String thing) {
    return known(thing).or(() -> counted(thing)).orElse(thing);
  }

  private static Optional<String> known(String thing) {
    return NAMES.entrySet().stream()
        .filter(entry -> thing.startsWith(entry.getKey()))
        .findFirst()
        .map(Map.Entry::getValue);
  }

  /** 10平方米, 使用一名童工: a number with a known thing behind it. */
  private static Optional<String> counted(String thing) {
    Matcher number = NUMBER.matcher(thing);
    while (number.find()) {
      Optional<String> name = known(thing.substring(number.end()));
      Optional<BigDecimal> count = ChineseNumbers.read(number.group());
      if (name.isPresent() && count.isPresent()) {
        boolean one = count.get().compareTo(BigDecimal.ONE) == 0;
        return Optional.of(one ? name.get() : count.get().toPlainString() + "_" + name.get());
      }
    }
    return Optional.empty();
  }
}
