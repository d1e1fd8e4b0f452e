// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/** The units that are known without a boundary word after them, and those that convert exactly. */
final class Units {
  private static final String KNOWN =
      "元 元人民币 人民币 倍 % ‰ 次 人次 车次 批次 频次 个月 个工作日 工作日 年 月 日 天 周 小时 分钟 秒 学时"
          + " 蒸吨 公吨 吨 公斤 千克 毫克 克 立方米 平方米 平方公里 公里 千米 厘米 毫米 米 ㎡ m² m³ 公顷 亩 升"
          + " 分贝 千瓦 兆瓦 项 个 人 名 户 家 处 辆 台 套 件 只 头 羽 株 棵 份 批 条 张 艘 间 栋 层 盏 块 座"
          + " 种 类 起 例 宗 枚 支 瓶 箱 袋 桶 册 盒 幅 位 车";

  private static final WordSet ALL = WordSet.of(KNOWN);

  private static final ImmutableMap<String, String> SAME =
      ImmutableMap.of(
          "元人民币", "元", "天", "日", "公斤", "千克", "月", "个月", "公吨", "吨", "㎡", "平方米", "m²", "平方米", "m³",
          "立方米");

  /**
   * Bigger unit, smaller unit, factor: only what holds in every case (a month has no fixed days).
   */
  private record Conversion(String from, String to, BigDecimal factor) {}

  private static final ImmutableMap<String, Conversion> SMALLER =
      ImmutableMap.of(
          "年", new Conversion("年", "个月", BigDecimal.valueOf(12)),
          "吨", new Conversion("吨", "千克", BigDecimal.valueOf(1000)),
          "千克", new Conversion("千克", "克", BigDecimal.valueOf(1000)),
          "公里", new Conversion("公里", "米", BigDecimal.valueOf(1000)),
          "公顷", new Conversion("公顷", "平方米", BigDecimal.valueOf(10_000)),
          "倍", new Conversion("倍", "%", BigDecimal.valueOf(100)));

  private Units() {}

  /** Returns the known unit that ends at {@code end}; or "". */
  static String before(String text, int end) {
    return ALL.before(text, end, 0);
  }

  /** Returns the known unit that stands at {@code at}; or "". */
  static String at(String text, int at) {
    return ALL.at(text, at, text.length());
  }

  /** Money, times and percent: what fines are counted in. */
  static boolean isOfFines(String unit) {
    return unit.equals("元") || isShare(unit);
  }

  static boolean isShare(String unit) {
    return unit.equals("倍") || unit.equals("%");
  }

  /** Returns the one name of units that mean the same. */
  static String normal(String unit) {
    return SAME.getOrDefault(unit, unit);
  }

  /**
   * Returns {@code value} of {@code from} in the smaller {@code to}; empty where that has no rule.
   */
  static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    if (from.equals(to)) {
      return Optional.of(value);
    }
    return Optional.ofNullable(SMALLER.get(from))
        .filter(conversion -> conversion.to().equals(to))
        .map(conversion -> value.multiply(conversion.factor()));
  }
}
