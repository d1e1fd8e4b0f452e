// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import java.util.regex.Pattern;

/** How periods are printed (2024年上半年, 截至2023年底, 1—6月, 2008年1月至2010年5月, 今年以来, 目前). */
final class PeriodPattern {
  private static final String TO = "(?:[至到]|[-—–~～]{1,2})";
  private static final String MONTHS =
      "(?:[0-9]{1,2}月?[-—–~～至到])?[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:底|末|初|份|以来|起)?" + "|前[0-9]{1,2}个?月";
  private static final String QUARTERS = "前三季度|前[两二三]个?季度|第?[一二三四]季度";

  /** Parts of a year that say which year only with one in front of them. */
  private static final String OPEN = "以来|起|底|末|初|同期|\\p{IsHan}{1,4}?(?:期间|假期)";

  private static final String PART = OPEN + "|上半年|下半年|" + QUARTERS + "|" + MONTHS;
  private static final String FEW = "[一两二三四五六七八九十0-9]{1,2}";

  /** The year may stand at the end of a line. */
  private static final String YEAR = ")[\\s]?年(?:度|全年)?";

  static final Pattern PERIOD =
      Pattern.compile(
          "(?<until>截[至止]到?|(?<![^，,。；;\\s])至)?(?:"
              + ("(?<from>"
                  + Years.PRINTED
                  + ")年?"
                  + TO
                  + "(?<last>"
                  + Years.PRINTED
                  + YEAR
                  + "(?!底|末)")
              + ("|(?<year>" + Years.PRINTED + YEAR + "(?:\\s{0,2}(?<part>" + PART + "))?")
              + "|(?<relative>今年|本年度?|当年|去年|上一?年度?|前年|全年|年内|近年来|(?:近|过去)"
              + (FEW + "年来?|" + FEW + "年[来间])(?<more>" + PART + ")?")
              + "|(?<plan>[“\"]?十[二三四五]五[”\"]?(?:规划)?(?:时期|期间|以来|末)?)"
              + "|(?<event>(?:机构)?改革[前后])"
              + "|(?<now>目前|现阶段|现在|当前|当下)"
              + ("|(?<bare>上半年|下半年|" + QUARTERS + "|" + MONTHS + ")")
              + (")(?:" + TO + "(?:(?:(?<endYear>" + Years.PRINTED + ")年)?")
              + "(?:(?<endPart>[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:底|末)?)|(?<endDay>[0-9]{1,2}日)|(?<open>今))))?");

  private PeriodPattern() {}
}
