// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.agency;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Level of government, from the State Council down to townships and street offices. */
public enum AgencyLevel implements Labelled {
  /** State Council and its departments. */
  NATIONAL("国家级", "national"),
  /** Province, autonomous region or municipality under the central government. */
  PROVINCE("省级", "provincial"),
  /** City divided into districts (设区的市) or prefecture. */
  CITY("市级", "city"),
  /** County, district or county-level city. */
  COUNTY("县级", "county"),
  /** Township, town or street office (乡镇、街道). */
  TOWNSHIP("乡级", "township");

  private final BilingualText label;

  AgencyLevel(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
