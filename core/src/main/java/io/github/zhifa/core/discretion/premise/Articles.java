// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.premise;

import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;

/**
 * The provisions on which outcomes, terms and the choice of law rest; the text of each was read.
 */
public final class Articles {
  /** First day of 生态环境法典: its art 1242. */
  public static final LocalDate CODE_FIRST_DAY = LocalDate.of(2026, 8, 15);

  public static final LegalSource ORDER_TO_CORRECT = penalties("第二十八条第一款");
  public static final LegalSource ONE_FINE = penalties("第二十九条");
  public static final LegalSource AGE = penalties("第三十条");
  public static final LegalSource CAPACITY = penalties("第三十一条");
  public static final LegalSource MINOR_ACT = penalties("第三十三条第一款");
  public static final LegalSource NO_FAULT = penalties("第三十三条第二款");
  public static final LegalSource EDUCATION = penalties("第三十三条第三款");
  public static final LegalSource LIMITATION = penalties("第三十六条第一款");
  public static final LegalSource LIMITATION_START = penalties("第三十六条第二款");
  public static final LegalSource LAW_IN_TIME = penalties("第三十七条");
  public static final LegalSource FACTS_NOT_ESTABLISHED = penalties("第五十七条第一款第三项");
  public static final LegalSource NOT_WORSE = penalties("第四十五条第二款");
  public static final LegalSource EMERGENCY = penalties("第四十九条");
  public static final LegalSource CODE_LIMITATION = code("第一千零五十四条第一款");
  public static final LegalSource CODE_LAW_IN_TIME = code("第一千零五十七条");
  static final LegalSource CODE_DAYS = code("第一千二百四十二条");
  public static final LegalSource GUANGDONG_ORDER = LegalSource.of("广东省生态环境行政处罚自由裁量权规定", "第七条");

  /** 民法典 is on periods of civil law; here it is an analogy, which a policy must choose. */
  public static final LegalSource DAY_AFTER = LegalSource.of("中华人民共和国民法典", "第二百零一条第一款");

  private Articles() {}

  /** Returns art 32 with its subparagraph (项). */
  public static LegalSource milder(String subparagraph) {
    return penalties("第三十二条第" + subparagraph + "项");
  }

  private static LegalSource penalties(String place) {
    return LegalSource.of("中华人民共和国行政处罚法", place);
  }

  private static LegalSource code(String place) {
    return LegalSource.of("中华人民共和国生态环境法典", place);
  }
}
