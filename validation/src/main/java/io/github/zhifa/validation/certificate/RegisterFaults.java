// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.certificate.RegisterFault;

/**
 * What is wrong with records as records of one register: ids and corrections.
 *
 * @param records how many records were read
 * @param corrections how many of them are corrections or strikes
 * @param faults the faults
 */
public record RegisterFaults(long records, long corrections, ImmutableList<LocatedFault> faults) {

  /**
   * One fault.
   *
   * @param pointer the JSON pointer of the record
   * @param fault what is wrong with it
   */
  public record LocatedFault(String pointer, RegisterFault fault) {}
}
