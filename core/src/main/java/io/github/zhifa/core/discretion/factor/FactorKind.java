// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.factor;

/** What a case must state of a factor. */
public enum FactorKind {
  /** A number. */
  NUMBER,
  /** One of its values. */
  CHOICE,
  /** Whether it is there. */
  CIRCUMSTANCE
}
