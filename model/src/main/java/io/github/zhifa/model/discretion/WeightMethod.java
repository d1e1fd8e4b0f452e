// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;
import java.util.Optional;

/**
 * The formula that makes a fine of a sum of weights (权重之和). The same weights give different fines
 * under each, so a table must name its own. U is the greatest lawful fine, L the least.
 */
public enum WeightMethod implements Labelled {
  /** The sum, at most 100 %, of U: 广东省生态环境行政处罚自由裁量权规定 art 6. It says nothing of L. */
  CAPPED_SHARE_OF_MAXIMUM(
      "权重之和（不超过100%）×法定最高罚款",
      "the sum, at most 100 %, of the greatest fine",
      Evidence.READ,
      Optional.of(LegalSource.of("广东省生态环境行政处罚自由裁量权规定", "第六条")),
      "粤环发〔2021〕7号，第六条"),
  /** The sum of U, raised to L where it is less: Hebei, on trial from 2019. It names no cap. */
  RAISED_SHARE_OF_MAXIMUM(
      "百分值之和×法定最高罚款，低于法定最低罚款的按最低罚款",
      "the sum of the greatest fine, raised to the least fine",
      Evidence.EXCERPT,
      Optional.empty(),
      "河北省生态环境部门2019年试行的裁量规则第五条，见 110ask.com/zhishi/13833230575783467451；2020、2023年文本未见"),
  /** L and the sum of U - L: Hunan 2021. */
  SHARE_OF_RANGE(
      "法定最低罚款＋百分值之和×（法定最高罚款－法定最低罚款）",
      "the least fine and the sum of the range above it",
      Evidence.EXCERPT,
      Optional.empty(),
      "湖南省2021年裁量规则，仅见于对娄环罚（冷）〔2026〕2号案卷的评查报告所引公式，规则本身未见");

  private final BilingualText label;
  private final Evidence evidence;
  private final Optional<LegalSource> source;
  private final String readFrom;

  WeightMethod(
      String zh, String en, Evidence evidence, Optional<LegalSource> source, String readFrom) {
    this.label = BilingualText.of(zh, en);
    this.evidence = evidence;
    this.source = source;
    this.readFrom = readFrom;
  }

  @Override
  public BilingualText label() {
    return label;
  }

  /** Returns how sure the formula is. */
  public Evidence evidence() {
    return evidence;
  }

  /** Returns the provision; empty where no text of it was seen. */
  public Optional<LegalSource> source() {
    return source;
  }

  /** Returns where it was read. */
  public String readFrom() {
    return readFrom;
  }
}
