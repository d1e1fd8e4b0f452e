// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What can be wrong with a printed amount, interval or cited place. */
public enum TextFault implements Labelled {
  /** 3项以上5项以上. */
  LOWER_TWICE("两端都是下限（以上），缺上限", "both ends are lower bounds, the upper one is missing"),
  /** 3项以下5项以下. */
  UPPER_TWICE("两端都是上限（以下），缺下限", "both ends are upper bounds, the lower one is missing"),
  /** 5项以下3项以上: the upper end first, or two cells run together. */
  ENDS_SWAPPED("先写上限后写下限", "the upper bound stands before the lower one"),
  /** 1万元以上2万元以下2万元以上3万元以下: several expressions without anything between them. */
  RUN_TOGETHER("几个表述连在一起", "several expressions run together"),
  /** 3项以上以上. */
  BOUNDARY_DOUBLED("界限词重复", "the boundary word is doubled"),
  /** 3000元以上1万元. */
  BOUNDARY_MISSING("缺界限词（以上、以下）", "a boundary word is missing"),
  /** 5万元以10万元以下, 5万元以 上10万元以下. */
  BOUNDARY_BROKEN("界限词（以上、以下）残缺", "a boundary word is broken"),
  /** 5万元以上。10万元以下, 5万元以上罚款10万元以下: something stands inside the range. */
  RANGE_PARTED("区间被标点或文字隔断", "a mark or a word parts the range in two"),
  /** 10项以上项以下. */
  NUMBER_MISSING("界限词前缺数字", "the number before a boundary word is missing"),
  /** 1.2.3万元, 1,00,000元, 1 0万元. */
  NUMBER_UNREADABLE("数字写法有误", "the number is malformed"),
  /** 5O000元, l万元, 五干元, 元以士: the look of the true character. */
  LOOK_ALIKE("形近字误作数字、单位或界限词", "a look-alike stands for a digit, a unit or a boundary word"),
  /** 7.5万元元. */
  UNIT_DOUBLED("单位重复", "the unit is doubled"),
  /** 5万元以上10万以下. */
  UNIT_MISSING("缺单位", "the unit is missing"),
  /** 5元万. */
  UNIT_INSIDE_NUMBER("单位写在数字中间", "the unit stands inside the number"),
  /** 3倍以上50元以下. */
  UNITS_DIFFER("两端单位不同", "the two ends have different units"),
  /** 5万元以上3万元以下. */
  ENDS_REVERSED("下限不小于上限", "the lower end is not below the upper one"),
  /** 5元以上10万元以下: no law spans that much, so that a 万 or a 千 is likely to be lost. */
  ENDS_FAR_APART("两端相差万倍以上，疑缺万或千", "the ends are ten thousand times apart, a 万 or 千 may be lost"),
  /** 2000元以上5001元以下: a last digit that only counting up a cell makes. */
  FILLED_DOWN("疑为下拉填充产生的数字", "the number looks like a cell that was filled down"),
  /** 肆万玖仟元（29000元）. */
  WORDS_DIFFER("大写与小写不一致", "the amount in words differs from the figures"),
  /** 处l万元以上, 五万元上罚款: what stands beside the amount belongs to no fine. */
  SURROUNDINGS_UNREADABLE("金额前后文字读不通", "the words beside the amount make no sense"),
  /** A text that fines nobody, such as one on how fines are collected. */
  NO_FINE("没有处以罚款的内容", "no fine is imposed"),
  /** 二十条, 第三款 with no article before it, 第三条第四条 with nothing between them. */
  PLACE_MALFORMED("条款项写法有误", "the article, paragraph or item is malformed"),
  /** No amount, interval or place can be read. */
  NOTHING_READABLE("读不出内容", "nothing can be read");

  private final BilingualText label;

  TextFault(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
