// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountInWordsTest {
  /** Written by hand, digit by digit. */
  @ParameterizedTest
  @CsvSource({
    "123.45, 壹佰贰拾叁元肆角伍分",
    "29000, 贰万玖仟元整",
    "49000, 肆万玖仟元整",
    "1409.5, 壹仟肆佰零玖元伍角整",
    "6007.14, 陆仟零柒元壹角肆分",
    "16409.02, 壹万陆仟肆佰零玖元零贰分",
    "107000.53, 壹拾万柒仟元伍角叁分",
    "100500, 壹拾万零伍佰元整",
    "10, 壹拾元整",
    "0.05, 伍分",
    "0.5, 伍角整",
    "100000000, 壹亿元整",
    "100010000, 壹亿零壹万元整",
    "1000000000000, 壹万亿元整"
  })
  void amountsArePrintedAndReadAsCountedByHand(BigDecimal yuan, String words) {
    assertThat(AmountInWords.print(yuan)).isEqualTo(words);
    assertThat(AmountInWords.read(words)).hasValueSatisfying(read -> assertSame(read, yuan));
  }

  @ParameterizedTest
  @CsvSource({
    "1680.32, 壹仟陆佰捌拾元零叁角贰分",
    "107000.53, 壹拾万零柒仟元伍角叁分",
    "107000.53, 壹拾万柒仟元零伍角叁分",
    "5000, 人民币伍仟元整",
    "5000, 人民币：伍仟圆正",
    "5000, 伍仟元",
    "26000000, 貳仟陸佰萬圓整",
    "300000000.04, 叁億元零肆分",
    "30, 叄拾元整"
  })
  void aZeroThatMayBeWrittenAndOtherWaysToSayItAreRead(BigDecimal yuan, String words) {
    assertThat(AmountInWords.read(words)).hasValueSatisfying(read -> assertSame(read, yuan));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "元", "整", "零元整", "壹仟柒元整", "壹仟零零柒元整", "壹零仟元整", "拾元整", "壹万万元整", "伍仟元零叁角零", "壹元零叁角",
        "壹元伍分", "零伍分", "叁角贰分整", "贰分叁角", "负伍仟元整", "伍仟〇伍元整", "伍仟零伍", "五千元整", "壹仟仟元", "柒仟伍万元", "壹拾贰拾元"
      })
  void malformedWordsAreNoAmount(String words) {
    assertThat(AmountInWords.read(words)).isEmpty();
  }

  /** The decision quoted in rulebook 3.3: 肆万玖仟 in words against 29,000 yuan. */
  @Test
  void wordsThatSayAnotherAmountDisagree() {
    assertThat(AmountInWords.agrees("肆万玖仟元", new BigDecimal("29000"))).isFalse();
    assertThat(AmountInWords.agrees("贰万玖仟元整", new BigDecimal("29000.00"))).isTrue();
    assertThat(AmountInWords.agrees("贰万玖仟仟元整", new BigDecimal("29000"))).isFalse();
  }

  @Test
  void whatHasNoWordsIsTheCallersMistake() {
    assertThatThrownBy(() -> AmountInWords.print(BigDecimal.ZERO)).hasMessageContaining("yuan=0");
    assertThatThrownBy(() -> AmountInWords.print(new BigDecimal("0.005")))
        .hasMessageContaining("yuan=0.005");
    assertThatThrownBy(() -> AmountInWords.print(new BigDecimal("-1")))
        .hasMessageContaining("yuan=-1");
  }

  private static void assertSame(BigDecimal read, BigDecimal expected) {
    assertThat(read).isEqualByComparingTo(expected);
  }
}
