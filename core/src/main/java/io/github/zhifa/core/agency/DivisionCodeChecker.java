// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static io.github.zhifa.core.agency.FaultStrength.DOUBTFUL;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.law.Span;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/**
 * Checks codes of administrative divisions (行政区划代码): 6 digits (GB/T 2260), or 9 or 12 of the
 * statistical code. A code says nothing of whether the division still exists, unless the caller has
 * a register of its day.
 */
public final class DivisionCodeChecker extends IdentifierChecker {
  private static final int CERTAIN =
      IdentifierFault.FORM.bit() | IdentifierFault.REGION.bit() | IdentifierFault.HIERARCHY.bit();
  private static final int COUNTY_END = 6;
  private static final int TOWNSHIP_END = 9;
  private static final int VILLAGE_END = 12;
  private static final int UNKNOWN_SEGMENT = 600;

  private static final DivisionCodeChecker STANDARD = new DivisionCodeChecker(Optional.empty());

  private final Optional<ImmutableSet<String>> register;

  private DivisionCodeChecker(Optional<ImmutableSet<String>> register) {
    super(IdentifierKind.DIVISION);
    this.register = register;
  }

  /** Returns the checker by the form of the codes alone. */
  public static DivisionCodeChecker standard() {
    return STANDARD;
  }

  /**
   * Returns the checker that also looks each code up in {@code register}, as it is printed there.
   */
  public static DivisionCodeChecker withRegister(ImmutableSet<String> register) {
    return new DivisionCodeChecker(Optional.of(register));
  }

  @Override
  public int faults(CharSequence text) {
    return isWellFormed(text) ? faultsOfCode(text) : faultsOfOther(text);
  }

  @Override
  public int certain() {
    return CERTAIN;
  }

  /**
   * Returns every check that {@code text} fails, and whether {@code name}, the name of the unit of
   * township level, ends in the kind that the code tells: 街道, 镇 or 乡. A name that ends in none of
   * them (临港物流园区) is not compared.
   */
  public IdentifierReading check(CharSequence text, String name) {
    String printed = text.toString();
    int faults = faults(printed);
    String normal = WrittenForm.of(printed);
    IdentifierReading reading = reading(printed, faults);
    if (!isWellFormed(normal)) {
      return reading;
    }
    return UnitNames.contradiction(name, DivisionCode.of(normal))
        .map(message -> new FailedCheck(IdentifierFault.NAME, DOUBTFUL, message, whole(printed)))
        .map(reading::and)
        .orElse(reading);
  }

  private static Span whole(String printed) {
    return new Span(0, printed.length());
  }

  private int faultsOfCode(CharSequence code) {
    int faults = 0;
    if (!isZero(code, 0, code.length()) && !Provinces.isDivision(Digits.number(code, 0, 2))) {
      faults = IdentifierFault.REGION.bit();
    }
    if (firstGap(code) >= 0) {
      faults |= IdentifierFault.HIERARCHY.bit();
    }
    if (code.length() > COUNTY_END
        && Digits.number(code, COUNTY_END, TOWNSHIP_END) >= UNKNOWN_SEGMENT) {
      faults |= IdentifierFault.SEGMENT.bit();
    }
    if (register.isPresent() && !register.orElseThrow().contains(code.toString())) {
      faults |= IdentifierFault.REGISTER.bit();
    }
    return faults;
  }

  /**
   * Returns where a part is zero above one that is not; -1 where there is none. Only the county may
   * be left out: cities without counties have townships of their own (441900003 in 东莞市).
   */
  private static int firstGap(CharSequence code) {
    boolean noCity = isZero(code, 2, 4);
    if (noCity && !isZero(code, 4, code.length())) {
      return 2;
    }
    boolean noTownship = code.length() == VILLAGE_END && isZero(code, COUNTY_END, TOWNSHIP_END);
    return noTownship && !isZero(code, TOWNSHIP_END, VILLAGE_END) ? COUNTY_END : -1;
  }

  private int faultsOfOther(CharSequence text) {
    String normal = WrittenForm.of(text.toString());
    return isWellFormed(normal)
        ? IdentifierFault.WRITING.bit() | faultsOfCode(normal)
        : IdentifierFault.FORM.bit();
  }

  private static boolean isWellFormed(CharSequence text) {
    int length = text.length();
    return (length == COUNTY_END || length == TOWNSHIP_END || length == VILLAGE_END)
        && Digits.areAll(text, 0, length);
  }

  private static boolean isZero(CharSequence code, int start, int end) {
    for (int i = start; i < end; i++) {
      if (code.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  @Override
  Span span(IdentifierFault fault, String normal) {
    return switch (fault) {
      case REGION -> new Span(0, 2);
      case HIERARCHY -> new Span(firstGap(normal), firstGap(normal) == 2 ? 4 : TOWNSHIP_END);
      case SEGMENT -> new Span(COUNTY_END, TOWNSHIP_END);
      default -> new Span(0, normal.length());
    };
  }

  @Override
  BilingualText message(IdentifierFault fault, String normal) {
    return switch (fault) {
      case FORM -> malformed(normal);
      case REGION ->
          BilingualText.of(
              "前两位是" + normal.substring(0, 2) + "，应为省级行政区划代码",
              "Begins with " + normal.substring(0, 2) + ", expected the code of a province");
      case HIERARCHY -> {
        String zero = span(fault, normal).of(normal);
        int place = firstGap(normal) + 1;
        yield BilingualText.of(
            "第" + place + "位起是" + zero + "，但其下还有非零的码段，应当非零",
            "The digits from "
                + place
                + " are "
                + zero
                + ", but smaller parts are not, expected not zero");
      }
      case SEGMENT ->
          BilingualText.of(
              "乡级码段是" + span(fault, normal).of(normal) + "，已知的码段为001至599",
              "The township segment is "
                  + span(fault, normal).of(normal)
                  + ", expected 001 to 599");
      case REGISTER ->
          BilingualText.of(
              "所给的区划代码表没有" + normal, "Code " + normal + " is not in the given register");
      default -> written();
    };
  }

  private static BilingualText malformed(String normal) {
    int place = Digits.firstOther(normal, 0, normal.length());
    return place < normal.length() && normal.length() <= WrittenForm.LONGEST
        ? character(normal, place, BilingualText.of("数字", "a digit"))
        : length(normal, "6、9或者12", "6, 9 or 12");
  }
}
