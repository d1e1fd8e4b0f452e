// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;

/**
 * What a department still owes after it handed a power down.
 *
 * @param text the duty
 * @param source where it is said
 * @param evidence how sure we are of the text
 * @param binding whether the text binds in the township on the day; else it is a comparator
 */
public record DepartmentDuty(
    BilingualText text, LegalSource source, Evidence evidence, boolean binding) {
  private static final LocalDate NATIONAL_FROM = LocalDate.of(2021, 7, 15);
  private static final LocalDate ZHEJIANG_FROM = LocalDate.of(2022, 1, 1);
  private static final String ZHEJIANG = "33";

  /** Returns the duties, those by national law first. */
  static ImmutableList<DepartmentDuty> in(DivisionCode township, LocalDate day) {
    return ImmutableList.of(
        new DepartmentDuty(
            BilingualText.of(
                "组织协调、业务指导、执法监督，建立健全行政处罚协调配合机制，完善评议、考核制度",
                "Coordination, professional guidance and supervision of enforcement, with"
                    + " mechanisms of cooperation, review and appraisal"),
            LegalSource.of("中华人民共和国行政处罚法", "第二十四条第三款"),
            Evidence.READ,
            !day.isBefore(NATIONAL_FROM)),
        new DepartmentDuty(
            BilingualText.of(
                "继续履行其他监督管理职责，提供专业技术、业务培训等支持保障",
                "Its other duties of supervision go on, and it supports with expertise and training"),
            LegalSource.of("浙江省综合行政执法条例", "第十六条"),
            Evidence.READ,
            township.digits().startsWith(ZHEJIANG) && !day.isBefore(ZHEJIANG_FROM)),
        new DepartmentDuty(
            BilingualText.of(
                "谁下放执法权限，谁负责业务指导", "Who hands a power down is responsible for guidance in it"),
            LegalSource.builder().instrument("对政协秦皇岛市第十四届委员会第四次会议第144139号提案的答复").build(),
            Evidence.READ,
            false));
  }
}
