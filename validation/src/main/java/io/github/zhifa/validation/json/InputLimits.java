// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

/**
 * How large an input may be before it is refused.
 *
 * @param bytes the greatest size of a file, inclusive
 * @param tokens the greatest number of JSON tokens (names, values, brackets), inclusive
 * @param depth the greatest depth of nesting, inclusive
 * @param numberDigits the greatest length of a number in characters, inclusive
 * @param textLength the greatest length of a text or of a name in characters, inclusive
 */
public record InputLimits(long bytes, long tokens, int depth, int numberDigits, int textLength) {
  /**
   * The limits of the command line: 16 MiB, 2,000,000 tokens, 100 levels, 100 digits, 100,000
   * characters.
   */
  public static final InputLimits DEFAULT =
      new InputLimits(16L << 20, 2_000_000, 100, 100, 100_000);

  /** Limits for one long list: 256 MiB, 20,000,000 tokens, and else those of the command line. */
  public static final InputLimits LARGE =
      new InputLimits(
          256L << 20, 20_000_000, DEFAULT.depth, DEFAULT.numberDigits, DEFAULT.textLength);
}
