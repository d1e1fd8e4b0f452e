// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "对随地吐痰的处罚                     | 对随地吐痰             | ''            | 的处罚",
        "对随地吐痰的行政处罚                  | 对随地吐痰             | ''            | 的行政处罚",
        "对随地吐痰行政处罚。                  | 对随地吐痰             | ''            | 行政处罚",
        "对扬尘污染的处罚（限于水务工程）          | 对扬尘污染             | 限于水务工程       | 的处罚",
        "对扬尘污染（限于水务工程）的处罚          | 对扬尘污染             | 限于水务工程       | 的处罚",
        "对扬尘(仅限水务工程)污染的处罚            | 对扬尘污染             | 仅限水务工程       | 的处罚",
        "对饲养家禽的处罚（因教学需要饲养的除外。）     | 对饲养家禽             | 因教学需要饲养的除外  | 的处罚",
        "对垃圾处理厂（场）不设标志的处罚          | 对垃圾处理厂(场)不设标志     | ''            | 的处罚",
        "对历史遗留违法私房超面积的处理           | 对历史遗留违法私房超面积的处理  | ''            | ''",
        "处罚                              | ''                 | ''            | 处罚",
        "1.对随地吐痰的处罚                   | 对随地吐痰             | ''            | 的处罚",
        "（十二）对随地吐痰的处罚                | 对随地吐痰             | ''            | 的处罚",
        "２、对随地吐痰的处罚                   | 对随地吐痰             | ''            | 的处罚",
        "1.5吨以上车辆超载                     | 1.5吨以上车辆超载        | ''            | ''",
        "三、四级医院未登记的处罚                | 三、四级医院未登记         | ''            | 的处罚",
      })
  void aNameIsTakenApart(String printed, String conduct, String scope, String ending) {
    ItemName name = ItemName.parse(printed);

    assertThat(name.conduct()).isEqualTo(conduct);
    assertThat(String.join("；", name.scopes())).isEqualTo(scope);
    assertThat(name.ending()).isEqualTo(ending);
  }

  @Test
  void widthAndBlanksMakeNoDifference() {
    assertThat(ItemName.parse("对建（构）筑物 １ 处的处罚")).isEqualTo(ItemName.parse("对建(构)筑物1处的处罚"));
  }

  @Test
  void oneOtherCharacterIsAnotherConduct() {
    // Two items of a published list that differ in 林木 and 林地 only.
    assertThat(ItemName.parse("对造成林木毁坏的行为的行政处罚").conduct())
        .isNotEqualTo(ItemName.parse("对造成林地毁坏的行为的行政处罚").conduct());
  }
}
