// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.discretion;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/**
 * Who broke the law (当事人): 行政处罚法 arts 30 and 31 are for persons, and many clauses fine a unit and a
 * person differently. Whether a household or an individual business is a person or a unit in a
 * clause is up to that clause.
 */
public enum PartyType implements Labelled {
  /** A natural person (clauses say 个人). */
  NATURAL_PERSON("自然人", "natural person"),
  /** A natural person who runs a registered business: 民法典 art 54. */
  INDIVIDUAL_BUSINESS("个体工商户", "individual business"),
  /** A household that farms contracted land (农村承包经营户): 民法典 art 55. */
  FARM_HOUSEHOLD("农户", "farm household"),
  /** A legal person or another organisation. */
  UNIT("单位", "unit"),
  /** The person in charge or another person directly responsible in a unit. */
  RESPONSIBLE_PERSON("直接责任人员", "person directly responsible");

  private final BilingualText label;

  PartyType(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
