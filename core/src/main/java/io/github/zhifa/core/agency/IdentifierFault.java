// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** The checks that an identifier can fail, each a bit of the mask of {@link IdentifierChecker}. */
public enum IdentifierFault implements Labelled {
  /** Blanks, hyphens, full-width or small letters where the normal form has none. */
  WRITING(0, "书写", "writing"),
  /** The number of characters, or a character that the kind does not use. */
  FORM(1, "格式", "form"),
  /** A resident number of 15 digits, as issued before GB 11643-1999. */
  OLD_FORM(2, "旧式号码", "old form"),
  /** The division that the identifier names does not exist. */
  REGION(3, "地区", "region"),
  /** The day of birth is no day, is still to come, or is longer ago than anybody lives. */
  DATE(4, "日期", "date"),
  /** The check character. */
  CHECK_DIGIT(5, "校验码", "check digit"),
  /** The check character of the organisation code within a credit code. */
  INNER_CHECK(6, "主体标识码校验", "inner check"),
  /** A part of a division code is zero, though a smaller one below it is not. */
  HIERARCHY(7, "层次", "hierarchy"),
  /** A segment outside the ranges that are known. */
  SEGMENT(8, "码段", "segment"),
  /** The name of the unit and the segment of its code tell different kinds. */
  NAME(9, "名称", "name"),
  /** The register that the caller gave does not have it. */
  REGISTER(10, "登记", "register"),
  /** It is a sound identifier of another kind. */
  OTHER_KIND(11, "种类", "other kind"),
  /** It is sound, and it could be one of another kind as well. */
  AMBIGUOUS(12, "两可", "ambiguous");

  private final int bit;
  private final BilingualText label;

  /** The place of the bit is written down, so that a mask that somebody kept stays readable. */
  IdentifierFault(int place, String zh, String en) {
    this.bit = 1 << place;
    this.label = BilingualText.of(zh, en);
  }

  /** Returns the bit that stands for this check in a mask. */
  public int bit() {
    return bit;
  }

  /** Returns whether {@code mask} holds this check. */
  public boolean isIn(int mask) {
    return (mask & bit) != 0;
  }

  /** Returns the checks that {@code mask} holds, in the order of this list. */
  public static ImmutableList<IdentifierFault> of(int mask) {
    ImmutableList.Builder<IdentifierFault> faults = ImmutableList.builder();
    for (IdentifierFault fault : values()) {
      if (fault.isIn(mask)) {
        faults.add(fault);
      }
    }
    return faults.build();
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
