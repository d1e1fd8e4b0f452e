// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class ChineseNumbersProperties {
  private static final long GREATEST = 9_999_999_999_999_999L;

  @Property
  @Label("what is printed is read back")
  void printedIsReadBack(@ForAll @LongRange(max = GREATEST) long number) {
    assertThat(ChineseNumbers.read(ChineseNumbers.print(number)))
        .contains(BigDecimal.valueOf(number));
  }

  @Property
  @Label("a number in digits is read as it is, full-width or not")
  void digitsAreReadAsTheyAre(@ForAll @LongRange(max = GREATEST) long number) {
    String wide =
        Long.toString(number)
            .chars()
            .mapToObj(c -> Character.toString(c + 0xFEE0))
            .reduce("", String::concat);

    assertThat(ChineseNumbers.read(wide)).contains(BigDecimal.valueOf(number));
  }

  @Property
  @Label("any string of numerals is read or not read, never an error, and never below zero")
  void anyStringIsReadOrNot(
      @ForAll
          @Chars({'零', '〇', '一', '两', '九', '十', '百', '千', '万', '亿', '点', '1', '0', '.', ','})
          @StringLength(max = 12)
          String text) {
    assertThat(ChineseNumbers.read(text).stream()).allMatch(value -> value.signum() >= 0);
  }
}
