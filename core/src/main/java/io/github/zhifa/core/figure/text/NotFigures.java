// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.law.WordSet;
import io.github.zhifa.model.figure.Precision;
import java.math.BigDecimal;

/** Numbers with a word behind them that are no figures: codes, ordinals, denominators, norms. */
final class NotFigures {
  private static final String IN_CODES = "-—–~～/+:：.·_#@*×＋－";
  private static final String NOT_RANKED = "目之提以当此年日月会";
  private static final WordSet SHORTENED = WordSet.of("压缩 缩短 缩减 精简 减至 减少 降至 降低 延长 提速 提前");
  private static final WordSet LASTED = WordSet.of("平均 人均 用时 耗时 时长");
  private static final WordSet CLAIMED = WordSet.of("达到 达 占 在 至 到 为 超过 超 率 均 持 升 长 高 加");
  private static final WordSet NORMS = WordSet.of("应当 不得 可以处 处以 并处 可处 加处 必须 一式");
  private static final WordSet SCORED = WordSet.of("满意度 得分 评分 打分 评议 测评 考核 成绩 平均 总分 评估 考评 高分 指数");
  private static final BigDecimal FEW = BigDecimal.valueOf(3);
  private static final int NEAR = 16;
  private static final int LONGEST_CODE = 12;

  private NotFigures() {}

  /** 5G, 3A级, 1+3+N, 9:30, 0335-123: parts of a code, a time or a number of a telephone. */
  static boolean isCode(String text, NumberText number) {
    int before = number.start() - 1;
    int after = number.to();
    boolean signed = isSigned(text, number);
    boolean joinedBefore =
        Marks.isOneOf(text, before, IN_CODES)
            && !signed
            && !(Marks.isOneOf(text, before, ":：.·—") && !isCodeChar(Marks.at(text, before - 1)));
    return Marks.isLatin(Marks.at(text, before))
        || Marks.isLatin(Marks.at(text, after))
        || joinedBefore
        || (Marks.isOneOf(text, after, IN_CODES) && isCodeChar(Marks.at(text, after + 1)));
  }

  private static boolean isCodeChar(char c) {
    return Marks.isArabic(c) || Marks.isLatin(c);
  }

  /** 2024-838 behind a stroke: a number of a file, and no range. */
  static boolean isCodeBefore(String text, int digit) {
    int at = digit;
    while (at > digit - LONGEST_CODE && Marks.isArabic(Marks.at(text, at))) {
      at--;
    }
    return at == digit - LONGEST_CODE
        || Marks.isLatin(Marks.at(text, at))
        || (Marks.isOneOf(text, at, IN_CODES) && isCodeChar(Marks.at(text, at - 1)));
  }

  /** 增长-5.6%: a minus sign after a word. */
  static boolean isSigned(String text, NumberText number) {
    return Marks.isOneOf(text, number.start() - 1, "-－−")
        && Marks.isHan(Marks.at(text, number.start() - 2));
  }

  /** 第3次, 前3名, 每3个: no number of things. */
  static boolean isOrdinal(String text, NumberText number) {
    int at = Marks.trimEnd(text, number.start(), Math.max(0, number.start() - 2));
    boolean article = Marks.isOneOf(text, at - 1, "》") && Marks.isOneOf(text, number.to(), "条款项章");
    boolean ranked = Marks.isOneOf(text, at - 1, "前") && !Marks.isOneOf(text, at - 2, NOT_RANKED);
    return Marks.isOneOf(text, at - 1, "第每") || ranked || article;
  }

  /** 数十家, 几千人, 几十人; 上百件 and 近千人 are bounds. */
  static boolean isVague(String text, NumberText number, Tail tail) {
    boolean before = Marks.isOneOf(text, number.start() - 1, "数几") && !number.isArabic(text);
    return before || tail.vague();
  }

  /** A term is a figure only where it was shortened, or as a mean; 5月1日 and 2023年 never are. */
  static boolean isMereTerm(String text, int lead, NumberText number, Tail tail) {
    if (!tail.term()) {
      return false;
    }
    boolean date =
        tail.unit().equals("月")
            || Marks.isOneOf(text, number.start() - 1, "月年上下")
            || (tail.unit().equals("年")
                && number.to() - number.from() > 2
                && !number.digits(text).contains("."));
    int after = Math.min(text.length(), tail.end() + 4);
    boolean measured =
        LASTED.find(text, lead, number.start()) >= 0
            || SHORTENED.find(text, lead, number.start()) >= 0
            || SHORTENED.find(text, tail.end(), after) >= 0;
    return date || !measured;
  }

  /** 5%以上, 2名以上执法人员, 不得少于两人: a rule, not a fact, unless something reached it. */
  static boolean isNorm(String text, int lead, NumberText number, Tail tail, BigDecimal value) {
    if (NORMS.find(text, lead, number.start()) >= 0
        || (tail.unit().equals("元")
            && tail.hedge().filter(Precision.AT_MOST::equals).isPresent())) {
      return true;
    }
    if (MeasureWords.isRate(tail.unit()) && Marks.isOneOf(text, number.start() - 1, "或")) {
      return true; // 75吨以上或100%
    }
    if (tail.end() == tail.unitEnd()
        || text.startsWith("左右", tail.unitEnd())
        || tail.unit().equals("成")) {
      return false;
    }
    boolean claimed = CLAIMED.find(text, Math.max(lead, number.start() - 4), number.start()) >= 0;
    if (MeasureWords.isRate(tail.unit()) || isCondition(text, tail)) {
      return !claimed || Marks.isOneOf(text, tail.end(), "或且");
    }
    return value.compareTo(FEW) <= 0;
  }

  /** 2000万元以上的企业, 75吨以上或: what is measured, not counted. */
  private static boolean isCondition(String text, Tail tail) {
    return MeasureWords.isDivisible(tail.unit()) && Marks.isOneOf(text, tail.end(), "的或且");
  }

  /** 30分 is a time unless something was scored. */
  static boolean isUnscored(String text, NumberText number, Tail tail) {
    int from = Math.max(0, number.start() - NEAR);
    return tail.unit().equals("分") && SCORED.find(text, from, number.start()) < 0;
  }
}
