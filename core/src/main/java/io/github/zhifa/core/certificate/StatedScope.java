// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

/**
 * Of whom a number of certificates speaks. Numbers of different scope are never compared.
 *
 * @param place the place (秦皇岛市全市)
 * @param population which units of that place (乡镇街道, 各级行政执法部门)
 */
public record StatedScope(String place, String population) {

  @Override
  public String toString() {
    return place + " " + population;
  }
}
