// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FineTextReaderProperties {
  @Property
  @Label("a range that is printed in Chinese is read back")
  void aPrintedRangeIsReadBack(
      @ForAll @IntRange(min = 1, max = 5_000) int hundreds,
      @ForAll @IntRange(min = 1, max = 5_000) int more) {
    int least = hundreds * 100;
    int most = least + more * 10; // within ten thousand times, and no cell that was filled down
    FineReading reading = FineTextReader.read(range(least, most));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.found()).hasSize(1);
    assertThat(reading.found().get(0).least()).contains(BigDecimal.valueOf(least));
    assertThat(reading.found().get(0).most()).contains(BigDecimal.valueOf(most));
  }

  @Property
  @Label("a word that is doubled, dropped or turned round never reads as sound")
  void damagedTextNeverReadsAsSound(
      @ForAll @IntRange(min = 1, max = 1_000_000) int least,
      @ForAll @IntRange(min = 1, max = 1_000_000) int more,
      @ForAll("damage") String[] damage) {
    String damaged = range(least, least + more).replaceFirst(damage[0], damage[1]);

    assertThat(FineTextReader.read(damaged).problems()).isNotEmpty();
  }

  @Property
  @Label("any text is read or is a problem with a span inside it, never an error")
  void anyTextIsAnswered(@ForAll("scraps") String text) {
    FineReading reading = FineTextReader.read(text);
    QuantityReading conditions = QuantityReader.read(text, java.util.Optional.empty());

    assertThat(reading.found().isEmpty() && reading.problems().isEmpty()).isFalse();
    assertThat(reading.problems()).allMatch(problem -> problem.span().end() <= text.length());
    assertThat(conditions.found()).allMatch(found -> found.span().end() <= text.length());
  }

  @Provide
  Arbitrary<String[]> damage() {
    return Arbitraries.of(
        new String[] {"元以上", "元元以上"},
        new String[] {"元以下", "元元以下"},
        new String[] {"元以上", "以上"},
        new String[] {"元以下", "以下"},
        new String[] {"以下", "以上"},
        new String[] {"以上", "以下"},
        new String[] {"以上", ""},
        new String[] {"以下", ""},
        new String[] {"以上", "以上以上"},
        new String[] {"以下", "以下以下"},
        new String[] {"处", "处万元以上"});
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "处", "并处", "1", "2.5", "万", "一", "十", "百分之", "元", "倍", "%", "以上", "以下", "及", "，", "、",
            "至", "每", "平方米", "不足", "超过", "的", "第", "次", "（含", "）", "罚款", "/", "个月", "年")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  private static String range(long least, long most) {
    return "处" + ChineseNumbers.print(least) + "元以上" + ChineseNumbers.print(most) + "元以下罚款";
  }
}
