// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
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
          .put("个泊位", "berth")
          .put("泊位", "berth")
          .put("个车位", "parking_space")
          .put("车位", "parking_space")
          .put("个墓穴", "grave")
          .put("工作日", "working_day")
          .put("小时", "hour")
          .put("车次", "trip")
          .put("辆次", "trip")
          .put("人次", "person_time")
          .put("公里", "kilometre")
          .put("千米", "kilometre")
          .put("公顷", "hectare")
          .put("公斤", "kilogram")
          .put("千克", "kilogram")
          .put("千瓦", "kilowatt")
          .put("米", "metre")
          .put("亩", "mu")
          .put("吨", "tonne")
          .put("升", "litre")
          .put("辆", "vehicle")
          .put("艘", "vessel")
          .put("台", "machine")
          .put("套", "set")
          .put("件", "piece")
          .put("个", "piece")
          .put("株", "plant")
          .put("棵", "tree")
          .put("头", "head")
          .put("只", "animal")
          .put("羽", "bird")
          .put("人", "person")
          .put("名", "person")
          .put("户", "household")
          .put("处", "place")
          .put("次", "time")
          .put("日", "day")
          .put("天", "day")
          .put("月", "month")
          .put("年", "year")
          .put("张", "sheet")
          .put("份", "copy")
          .put("证", "certificate")
          .put("项", "item")
          .put("间", "room")
          .put("瓶", "bottle")
          .put("箱", "case")
          .buildOrThrow();

  private PerUnitNames() {}

  /** Returns {@code yuan_per_day_per_square_metre} for 日每平方米. */
  static String of(String thing) {
    return Splitter.on('每')
        .omitEmptyStrings()
        .splitToStream(thing)
        .map(PerUnitNames::name)
        .collect(Collectors.joining("_per_", "yuan_per_", ""));
  }

  private static String name(String thing) {
    return NAMES.entrySet().stream()
        .filter(entry -> thing.startsWith(entry.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(thing);
  }
}
