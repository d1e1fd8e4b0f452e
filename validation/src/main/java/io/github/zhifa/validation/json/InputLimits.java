// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

/**
 * How large an input may be before it is refused.
 *
 * @param bytes the greatest size of a file, inclusive
 * @param depth the greatest depth of nesting, inclusive
 * @param numberDigits the greatest length of a number in characters, inclusive
 * @param textLength the greatest length of a text in characters, inclusive
 */
public record InputLimits(long bytes, int depth, int numberDigits, int textLength) {
  /** The limits of the command line: 64 MiB, 100 levels, 100 digits, 100,000 characters. */
  public static final InputLimits DEFAULT = new InputLimits(64L << 20, 100, 100, 100_000);
}
