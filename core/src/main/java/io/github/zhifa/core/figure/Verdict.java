// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

/** What can be said of a system. */
public enum Verdict {
  /** There are values that satisfy every constraint. */
  FEASIBLE,
  /** There are none. */
  INFEASIBLE,
  /** The stated number of steps was used up before either was shown. */
  UNDECIDED
}
