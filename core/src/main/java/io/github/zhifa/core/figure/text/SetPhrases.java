// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.law.WordSet;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numerals in Chinese that count nothing: 一支队伍, 三项制度, 二次供水, 届三次会议, 三台县. 一 is a figure of persons
 * only (一名专职联络员); a small number of what cannot be counted (三项制度, 两个方面) is a set phrase.
 */
final class SetPhrases {
  private static final String NOT_ONE_PERSON = "每任是为同另某哪这那各作其统唯专单第之";
  private static final BigDecimal SMALL = BigDecimal.valueOf(20);
  private static final int LONGEST_BODY = 10;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final WordSet ABSTRACT =
      WordSet.of(
          "制度 维护 意识 自信 责任 方面 结合 确保 坚持 统一 到位 机制 环节 层面 维度 关口 阶段 体系 转变 原则 规定 纪律 代表 全面 导向 要素 防线 角度"
              + " 关系 关键 优先 不变 必须 严禁 凡是 层次 步骤 产业 基本 战略 面向 更加 融合 带头 延伸 提升 文明 市场 污染 供水 核心 循环 主体 法宝 底线 红线"
              + " 抓手 革命 务必 时代 坚定 过硬 服从 线管理 年头 字");

  private static final WordSet NAMED = WordSet.of("家 台 间 门");
  private static final Pattern PLACE =
      Pattern.compile("(?!乡镇|市场|市[级属]|县[级属]|区[级属]|镇街)\\p{IsHan}?[县市区镇乡渠河山店房]");
  private static final WordSet ORDINAL_THINGS = WordSet.of("工程 项目 建设 改造");

  private SetPhrases() {}

  /** Returns whether {@code number}, in Chinese numerals with the value {@code value}, is none. */
  static boolean is(String text, NumberText number, Tail tail, BigDecimal value) {
    if (number.isShare() || tail.term()) {
      return false;
    }
    boolean small = value.compareTo(SMALL) <= 0;
    boolean bare = BareScales.is(text, number) && BareScales.bound(text, number).isEmpty();
    return (bare && tail.hedge().isEmpty())
        || isOneOfMany(text, number, tail, value)
        || (small && tail.end() > tail.unitEnd() && !MeasureWords.isRate(tail.unit()))
        || Marks.isChineseNumeral(Marks.at(text, tail.end()))
        || (small && ABSTRACT.isAt(text, tail.end(), text.length()))
        || isNamed(text, number, tail);
  }

  private static boolean isOneOfMany(String text, NumberText number, Tail tail, BigDecimal value) {
    if (value.compareTo(BigDecimal.ONE) == 0) {
      boolean person = tail.unit().equals("名") || tail.unit().equals("位");
      return !person || Marks.isOneOf(text, number.start() - 1, NOT_ONE_PERSON);
    }
    boolean ordinal = text.charAt(number.from()) == '二' && number.to() == number.from() + 1;
    return ordinal && value.compareTo(TWO) == 0 && !"名人件份".contains(tail.unit());
  }

  /** 十五届人大三次会议. */
  private static boolean isSession(String text, NumberText number, Tail tail) {
    int from = Math.max(0, number.start() - LONGEST_BODY);
    boolean term = text.substring(from, number.start()).contains("届");
    boolean meets = Marks.isOneOf(text, tail.end(), "会全");
    return Marks.isOneOf(text, number.start() - 1, "届") || (term && meets);
  }

  /** 届三次全会 and 二期工程 are ordinals, 三台县 is a place. */
  private static boolean isNamed(String text, NumberText number, Tail tail) {
    String unit = tail.unit();
    boolean session = unit.equals("次") && isSession(text, number, tail);
    boolean stage = unit.equals("期") && ORDINAL_THINGS.isAt(text, tail.end(), text.length());
    boolean place =
        NAMED.isAt(unit, 0, unit.length())
            && unit.length() == 1
            && tail.hedge().isEmpty()
            && PLACE.matcher(text).region(tail.end(), text.length()).lookingAt();
    return session || stage || place;
  }
}
