// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClauseReaderProperties {
  @Property
  @Label("reading what was printed is the identity")
  void whatWasPrintedIsReadBack(@ForAll("fines") ClauseFine fine) {
    ClauseReading reading = ClauseReader.read(ClausePrinter.print(fine));

    assertThat(reading.problems()).as(ClausePrinter.print(fine)).isEmpty();
    assertThat(reading.fines()).extracting(ClauseReading.Found::fine).containsExactly(fine);
  }

  @Property
  @Label(
      "any text is answered, by fines or by problems with spans inside it, and never by an error")
  void anyTextIsAnswered(@ForAll("scraps") String text) {
    ClauseReading reading = ClauseReader.read(text);

    assertThat(reading.fines().isEmpty() && reading.problems().isEmpty()).isFalse();
    assertThat(reading.problems()).allMatch(problem -> problem.span().end() <= text.length());
    assertThat(reading.fines()).allMatch(found -> found.span().end() <= text.length());
  }

  @Provide
  Arbitrary<ClauseFine> fines() {
    return GeneratedFines.fines();
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "处", "并处", "可以", "单处或者并处", "警告", "或者", "1", "2.5", "万", "一", "十", "伍", "仟", "百分之", "元",
            "倍", "%", "以上", "以下", "及", "，", "、", "。", "至", "每", "平方米", "不足", "不超过", "最高", "的",
            "对单位", "违法所得", "逾期不改正的", "（", "）", "罚款", "以", "计算", "按日连续处罚", "/", "年", "-", "?",
            "最高不超过", "罚款数额", "标准", "为", "按", "大写", "圆", "角", "分之", "¥", "O", "分别", "和", "其中，", "个人",
            "；", "。", "至", "没收", "第", "次", "者")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join("", parts));
  }
}
