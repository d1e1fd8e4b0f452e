// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.agency;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * What a division code names, told by its segments alone (区划单位类型). Digits 7 to 9 tell the kinds of
 * township, digits 10 to 12 the kinds of village; statistical codes have both.
 */
public enum DivisionUnit implements Labelled {
  /** The nation: {@code 000000}. */
  NATION("全国", "nation"),
  /** Province, autonomous region, municipality (省、自治区、直辖市). */
  PROVINCE("省级", "province"),
  /** City or prefecture (市、州、地区、盟). */
  CITY("市级", "city"),
  /** County, district or city of county level. */
  COUNTY("县级", "county"),
  /** A functional area that statistics count like a county (功能区), 71 to 79: 130371 is no county. */
  STATISTICAL_AREA("统计用功能区", "statistical area"),
  /** Street (街道), 001 to 099. */
  STREET("街道", "street"),
  /** Town (镇), 100 to 199. */
  TOWN("镇", "town"),
  /** Township (乡, 民族乡, 苏木), 200 to 399. */
  TOWNSHIP("乡", "township"),
  /** Enterprise area, park or farm counted like a township (政企合一、类似乡级), 400 to 599. */
  LIKE_TOWNSHIP("类似乡级单位", "unit like a township"),
  /** Residents' committee (居委会), 001 to 199. */
  RESIDENTS_COMMITTEE("居委会", "residents' committee"),
  /** Villagers' committee (村委会), 200 to 399. */
  VILLAGERS_COMMITTEE("村委会", "villagers' committee");

  private final BilingualText label;

  DivisionUnit(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
