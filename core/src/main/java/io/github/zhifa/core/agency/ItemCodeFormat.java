// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.text.BilingualText;

/**
 * The layout of item codes (事项编码) that one standard sets. It is data of whoever uses it: codes of
 * most lists follow no standard that is known here, and are then compared only with each other.
 *
 * @param standard number and year of the standard
 * @param evidence how sure the layout is
 * @param segments the parts of a code, in their order; at least one
 */
public record ItemCodeFormat(String standard, Evidence evidence, ImmutableList<Segment> segments) {

  /**
   * Ten characters: two letters of the type, five digits of the main item (主项) from 00001 up, three
   * of the sub-item (子项), 000 where there is none. What the letters of the types are is not
   * checked.
   *
   * <p>Source: DB52/T 1264-2018 (Guizhou), from an excerpt; GB/T 39554.1-2020 was not seen, so that
   * nothing here says that a code conforms to it.
   */
  public static final ItemCodeFormat DB52_T_1264_2018 =
      new ItemCodeFormat(
          "DB52/T 1264-2018",
          Evidence.EXCERPT,
          ImmutableList.of(
              new Segment(BilingualText.of("类型", "type"), 2, Characters.LETTERS, false),
              new Segment(BilingualText.of("主项", "main item"), 5, Characters.DIGITS, false),
              new Segment(BilingualText.of("子项", "sub-item"), 3, Characters.DIGITS, true)));

  /** Checks that there are parts. */
  public ItemCodeFormat {
    checkArgument(!segments.isEmpty(), "item code format has no segments: standard=%s", standard);
  }

  /** Returns the number of characters of a code. */
  public int length() {
    return segments.stream().mapToInt(Segment::length).sum();
  }

  /** The characters of a part. */
  public enum Characters {
    /** 0 to 9. */
    DIGITS,
    /** A to Z. */
    LETTERS,
    /** Both. */
    DIGITS_AND_LETTERS;

    boolean has(char c) {
      boolean digit = Digits.isDigit(c);
      boolean letter = c >= 'A' && c <= 'Z';
      return switch (this) {
        case DIGITS -> digit;
        case LETTERS -> letter;
        case DIGITS_AND_LETTERS -> digit || letter;
      };
    }

    BilingualText label() {
      return switch (this) {
        case DIGITS -> BilingualText.of("数字", "a digit");
        case LETTERS -> BilingualText.of("大写字母", "a capital");
        case DIGITS_AND_LETTERS -> BilingualText.of("数字或者大写字母", "a digit or a capital");
      };
    }
  }

  /**
   * One part of a code.
   *
   * @param meaning what it stands for
   * @param length how many characters it has, at least 1
   * @param characters which ones
   * @param mayBeZero whether all of them may be 0
   */
  public record Segment(
      BilingualText meaning, int length, Characters characters, boolean mayBeZero) {
    /** Checks the length. */
    public Segment {
      checkArgument(length > 0, "segment must have characters: length=%s", length);
    }
  }
}
