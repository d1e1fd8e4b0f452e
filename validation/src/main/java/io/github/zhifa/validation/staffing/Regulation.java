// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.staffing;

/** The instrument that the rules of the area rest on: 国务院令第486号, in force from 2007-05-01. */
final class Regulation {
  static final String TITLE = "地方各级人民政府机构设置和编制管理条例";

  private Regulation() {}
}
