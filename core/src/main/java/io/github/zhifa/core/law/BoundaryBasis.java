// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

/** On what it rests whether an interval includes the number at its end. */
public enum BoundaryBasis {
  /** The words say it themselves (及以上, 不足, 超过, 少于, 不超过), or there is no number at this end. */
  WORDS,
  /** 以上 or 以下, and the convention of the instrument that was given. */
  CONVENTION,
  /**
   * 以上 or 以下, and no convention was given: 民法典 art 1259 (both include the number) was assumed,
   * which an instrument may say otherwise.
   */
  CIVIL_CODE
}
