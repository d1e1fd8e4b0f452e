// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

/**
 * The least and the greatest value of an unknown in solutions.
 *
 * @param least no solution has a lower value, unless it is open below
 * @param most no solution has a greater value, unless it is open above
 * @param decided whether both ends are values of solutions; else the stated number of steps was
 *     used up before that was shown
 * @param openBelow whether the figures give no least value: {@code least} is then only how far down
 *     was looked
 * @param openAbove whether the figures give no greatest value: {@code most} is then only how far up
 *     was looked
 */
public record Hull(long least, long most, boolean decided, boolean openBelow, boolean openAbove) {
  /** Creates a hull with both ends. */
  public Hull(long least, long most, boolean decided) {
    this(least, most, decided, false, false);
  }

  /** Returns whether only one value is possible. */
  public boolean isSingle() {
    return decided && least == most;
  }
}
