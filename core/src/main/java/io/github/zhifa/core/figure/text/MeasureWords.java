// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.law.WordSet;

/** The words that numbers of reports are counted with (量词). */
final class MeasureWords {
  private static final String COMMON =
      "名 位 个 家 件 起 人 份 场 期 次 批 户 处 项 条 部 所 支 台 辆 宗 例 套 本 篇 种 轮 间 座 册 组 人次 户次 批次 场次 家次 件次 条次 车次"
          + " 项次 例次 起次 宗次 处次 大类 小类 大项 小项 主项 子项 分项 倍 个百分点 百分点 亩 元 美元 欧元 港元 公里 吨 课时 学时";
  private static final String AFTER_FIGURES =
      "% ‰ 公顷 平方公里 平方千米 海里 平方米 立方米 米 千米 公斤 千克 克 升 千瓦时 千瓦 度 类 门 节 则 卷 盘 只 头 块 幅 栋 幢 股 张 款 艘 架 把 枚 株 棵"
          + " 笔 趟 尾 羽 桶 箱 袋 瓶 盒 颗 粒 站 轮次 班次 台次 辆次 部次 架次 航次 剂次 台套 人份 艘次 分";
  private static final String OF_TERMS =
      "天 日 年 周 个工作日 工作日 个自然日 自然日 小时 个小时 分钟 秒 个月 个年度 个季度 个星期 个学期 岁 周岁";

  private static final WordSet AFTER_CHINESE = WordSet.of(COMMON);
  private static final WordSet AFTER_ARABIC = WordSet.of(COMMON + " " + AFTER_FIGURES);
  private static final WordSet TERMS = WordSet.of(OF_TERMS + " 月 季度 年度 个多月 个多小时 多天");
  private static final WordSet RATES = WordSet.of("% ‰ 成 倍 个百分点 百分点");
  private static final WordSet DIVISIBLE =
      WordSet.of(
          "% ‰ 成 倍 个百分点 百分点 元 美元 欧元 港元 亩 公顷 公里 平方公里 平方千米 海里 平方米 立方米 米 千米 吨 公斤 千克 克 升 千瓦时 千瓦 度 分 课时 学时 "
              + OF_TERMS);

  /** Bodies and persons, which are counted without a measure word too (16乡镇). */
  private static final WordSet BODIES =
      WordSet.of(
          "县区 区县 市县 乡镇 镇街 街道 部门 单位 社区 企业 行政村 村居 群众 干部 党员 执法人员 工作人员 劳动者 职工 居民 村民 农户 学生 师生 市场主体 经营主体");

  private MeasureWords() {}

  /** Returns the measure word at {@code at}; "" where there is none, or one of terms. */
  static String at(String text, int at, boolean arabic) {
    boolean other = !termAt(text, at).isEmpty() || (arabic && isBodyAt(text, at));
    return other ? "" : (arabic ? AFTER_ARABIC : AFTER_CHINESE).at(text, at, text.length());
  }

  /** Returns the unit of a term that stands at {@code at} (个工作日), or "". */
  static String termAt(String text, int at) {
    return TERMS.at(text, at, text.length());
  }

  static boolean isMoney(String unit) {
    return unit.endsWith("元");
  }

  /** Returns whether {@code unit} counts time (天, 个工作日). */
  static boolean isTerm(String unit) {
    return isIn(TERMS, unit);
  }

  static boolean isBodyAt(String text, int at) {
    return BODIES.isAt(text, at, text.length());
  }

  static boolean isRate(String unit) {
    return isIn(RATES, unit);
  }

  static boolean isPercent(String unit) {
    return unit.equals("%") || unit.equals("‰") || unit.equals("成");
  }

  static boolean isPoints(String unit) {
    return unit.endsWith("百分点");
  }

  /** Returns whether things of this unit come in parts (3.5亩). */
  static boolean isDivisible(String unit) {
    return isIn(DIVISIBLE, unit);
  }

  private static boolean isIn(WordSet words, String unit) {
    return !unit.isEmpty() && words.at(unit, 0, unit.length()).length() == unit.length();
  }
}
