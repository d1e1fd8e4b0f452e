// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.law.Span;
import io.github.zhifa.model.text.BilingualText;

/**
 * Checks unified social credit codes (统一社会信用代码): registering department, class, 6 digits of the
 * division, the organisation code of GB 11714 with its own check character, and a check character.
 *
 * <p>Regions that tried the codes out before the standard issued some that do not satisfy it, so a
 * failed check character is doubtful, and a code that the caller knows to be issued is sound. What
 * the first two characters stand for is not checked; that is for a policy. The standard has
 * capitals only, so small letters fail {@link IdentifierFault#WRITING} and are read all the same.
 *
 * <p>A resident number is no credit code: one that satisfies both is {@link
 * IdentifierFault#AMBIGUOUS}, one that is sound as a resident number only is {@link
 * IdentifierFault#OTHER_KIND}.
 *
 * <p>Source: GB 32100-2015.
 */
public final class CreditCodeChecker extends IdentifierChecker {
  private static final int CERTAIN = IdentifierFault.FORM.bit() | IdentifierFault.OTHER_KIND.bit();
  private static final CreditCodeChecker STANDARD = new CreditCodeChecker(ImmutableSet.of());

  private final ImmutableSet<String> issued;

  private CreditCodeChecker(ImmutableSet<String> issued) {
    super(IdentifierKind.CREDIT);
    this.issued = issued;
  }

  /** Returns the checker by the standard alone. */
  public static CreditCodeChecker standard() {
    return STANDARD;
  }

  /**
   * Returns the checker that takes the codes {@code issued} for sound though they do not satisfy
   * the standard, because a register has them; in normal form.
   */
  public static CreditCodeChecker withIssued(ImmutableSet<String> issued) {
    return new CreditCodeChecker(issued);
  }

  @Override
  public int faults(CharSequence text) {
    int sums = CreditDigits.sums(text);
    return sums == CreditDigits.MALFORMED ? faultsOfOther(text) : faultsOfCode(text, sums);
  }

  @Override
  public int certain() {
    return CERTAIN;
  }

  private int faultsOfCode(CharSequence code, int sums) {
    int faults = 0;
    if (!Provinces.isOfRegistrars(Digits.number(code, 2, 4))) {
      faults = IdentifierFault.REGION.bit();
    }
    if (CreditDigits.checkBy(sums) != code.charAt(CreditDigits.CHECK_AT)) {
      faults |= IdentifierFault.CHECK_DIGIT.bit();
    }
    if (CreditDigits.innerCheckBy(sums) != code.charAt(CreditDigits.INNER_CHECK_AT)) {
      faults |= IdentifierFault.INNER_CHECK.bit();
    }
    if (isSoundResident(code)) {
      return faults | (faults == 0 ? IdentifierFault.AMBIGUOUS : IdentifierFault.OTHER_KIND).bit();
    }
    return faults == 0 || isIssued(code) ? 0 : faults;
  }

  /**
   * Any day of birth from 1800 to 2099 counts: the code has no day to which it could be compared.
   */
  private static boolean isSoundResident(CharSequence code) {
    if (!Digits.areAll(code, 0, 2) || !Provinces.isOfResidents(Digits.number(code, 0, 2))) {
      return false;
    }
    long number = ResidentNumberChecker.read(code);
    int day = ResidentNumberChecker.birthOf(number);
    return number >= 0
        && day >= 1800_01_01
        && day <= 2099_12_31
        && DayDigits.isDay(day)
        && ResidentNumberChecker.hasSoundCheck(code, number);
  }

  private boolean isIssued(CharSequence code) {
    return !issued.isEmpty() && issued.contains(code.toString());
  }

  private int faultsOfOther(CharSequence text) {
    String normal = WrittenForm.of(text.toString());
    int sums = CreditDigits.sums(normal);
    return sums == CreditDigits.MALFORMED
        ? IdentifierFault.FORM.bit()
        : IdentifierFault.WRITING.bit() | faultsOfCode(normal, sums);
  }

  @Override
  Span span(IdentifierFault fault, String normal) {
    return switch (fault) {
      case REGION -> new Span(2, 8);
      case CHECK_DIGIT -> new Span(CreditDigits.CHECK_AT, CreditDigits.LENGTH);
      case INNER_CHECK -> new Span(CreditDigits.INNER_CHECK_AT, CreditDigits.CHECK_AT);
      default -> new Span(0, normal.length());
    };
  }

  @Override
  BilingualText message(IdentifierFault fault, String normal) {
    return switch (fault) {
      case FORM -> malformed(normal);
      case REGION ->
          BilingualText.of(
              "第3、4位是" + normal.substring(2, 4) + "，应为省级行政区划代码",
              "Characters 3 and 4 are "
                  + normal.substring(2, 4)
                  + ", expected the code of a province");
      case CHECK_DIGIT -> wrongCheck(normal);
      case INNER_CHECK -> wrongInnerCheck(normal);
      case OTHER_KIND ->
          BilingualText.of(
              "是公民身份号码" + Masking.number(normal) + "，应为统一社会信用代码",
              "Is the resident identity number "
                  + Masking.number(normal)
                  + ", expected a unified social credit code");
      case AMBIGUOUS ->
          BilingualText.of(
              "同时符合公民身份号码的规则：" + Masking.number(normal) + "，应当核对",
              "Satisfies the rules of resident identity numbers as well: "
                  + Masking.number(normal)
                  + ", expected to be looked up");
      default -> written();
    };
  }

  private static BilingualText wrongCheck(String normal) {
    return BilingualText.of(
        "校验码是"
            + normal.charAt(CreditDigits.CHECK_AT)
            + "，按GB 32100-2015应为"
            + CreditDigits.check(normal)
            + "；标准施行前发放的试点代码可能不符",
        "The check character is "
            + normal.charAt(CreditDigits.CHECK_AT)
            + ", expected "
            + CreditDigits.check(normal)
            + " by GB 32100-2015; codes of early pilot regions may differ");
  }

  private static BilingualText wrongInnerCheck(String normal) {
    return BilingualText.of(
        "主体标识码的校验码是"
            + normal.charAt(CreditDigits.INNER_CHECK_AT)
            + "，按GB 11714应为"
            + CreditDigits.innerCheck(normal),
        "The check character of the organisation code is "
            + normal.charAt(CreditDigits.INNER_CHECK_AT)
            + ", expected "
            + CreditDigits.innerCheck(normal)
            + " by GB 11714");
  }

  private static BilingualText malformed(String normal) {
    if (normal.length() != CreditDigits.LENGTH) {
      return length(normal, "18", "18");
    }
    int place = CreditDigits.firstMalformed(normal);
    return place >= 2 && place < 8
        ? character(normal, place, BilingualText.of("数字", "a digit"))
        : character(
            normal,
            place,
            BilingualText.of(
                "数字或者除I、O、S、V、Z以外的大写字母", "a digit or a capital, but not I, O, S, V, Z"));
  }
}
