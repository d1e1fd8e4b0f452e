// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "零, 0",
    "〇, 0",
    "两, 2",
    "九, 9",
    "十, 10",
    "十五, 15",
    "二十, 20",
    "二十一, 21",
    "一百, 100",
    "一百零五, 105",
    "一百一十, 110",
    "一百十五, 115",
    "二千, 2000",
    "两千, 2000",
    "一千零一十, 1010",
    "一千零一, 1001",
    "一万五千, 15000",
    "一万零五百, 10500",
    "一万五百, 10500",
    "十万, 100000",
    "一百万, 1000000",
    "二千万, 20000000",
    "一亿零一万, 100010000",
    "一万亿, 1000000000000",
    "二〇, 20",
    "一〇五, 105",
    "二〇二三, 2023",
    "二点五, 2.5",
    "零点五, 0.5",
    "一点二五万, 12500",
    "0, 0",
    "2.5, 2.5",
    "1.5万, 15000",
    "3千, 3000",
    "5千万, 50000000",
    "1万5千, 15000",
    "2万5000, 25000",
    "２．５, 2.5",
    "１０, 10",
    "'10,000', 10000",
    "0.05, 0.05",
    "1亿, 100000000"
  })
  void aNumberIsReadExactly(String printed, BigDecimal value) {
    assertThat(ChineseNumbers.read(printed))
        .get()
        .usingComparator(BigDecimal::compareTo)
        .isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "万", "千", "百", "点五", "二点", "一万五", "三百五", "三五", "一二三", "十五千", "二十两", "两十", "一百零五十",
        "一万零五千", "一千零", "零五", "万五千", "一亿二亿", "五百千", "元", "二千元", "第二", "负五", "1万5", "1.5万3千",
        "1.5.2", "05", "5.", ".5", "1,00", "-3", "1万05", "3千五百", "二千二千", "十十", "一点二点三"
      })
  void whatIsMalformedOrHasTwoMeaningsIsNotRead(String printed) {
    assertThat(ChineseNumbers.read(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 零",
    "5, 五",
    "10, 十",
    "15, 十五",
    "20, 二十",
    "105, 一百零五",
    "110, 一百一十",
    "1010, 一千零一十",
    "10500, 一万零五百",
    "15000, 一万五千",
    "20000, 二万",
    "100000, 十万",
    "100010000, 一亿零一万",
    "1000000000000, 一万亿"
  })
  void aNumberIsPrintedAsLawsPrintIt(long number, String printed) {
    assertThat(ChineseNumbers.print(number)).isEqualTo(printed);
  }

  @Test
  void aNumberOutOfRangeIsNotPrinted() {
    assertThatThrownBy(() -> ChineseNumbers.print(-1)).hasMessageContaining("number=-1");
    assertThatThrownBy(() -> ChineseNumbers.print(10_000_000_000_000_000L))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
