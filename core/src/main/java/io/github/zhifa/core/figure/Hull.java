// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

/**
 * The least and the greatest value of an unknown in solutions.
 *
 * @param least no solution has a lower value
 * @param most no solution has a greater value
 * @param decided whether both ends are values of solutions; else the stated number of steps was
 *     used up before that was shown
 */
public record Hull(long least, long most, boolean decided) {
  /** Returns whether only one value is possible. */
  public boolean isSingle() {
    return decided && least == most;
  }
}
