// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemIdentityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "对扬尘污染的处罚（限于水务工程）   |                | 限于水务工程",
        "对扬尘污染的处罚             | 限于水务工程         | 限于水务工程",
        "对扬尘污染的处罚             | （仅限水务工程。）      | 限于水务工程",
        "对扬尘污染的处罚             | 只限于水务工程        | 限于水务工程",
        "对饲养家禽的处罚（教学需要的除外）    |                | 教学需要的除外",
        "对饲养家禽的处罚             | 教学需要的除外。       | 教学需要的除外",
        "对扬尘污染的处罚             | 2021年调整。限于水务工程 | 限于水务工程",
        "对扬尘污染的处罚             | 工程范围为：房屋建筑     | 工程范围为:房屋建筑",
        "对占用绿地的处罚             | 仅限超期占用的行政处罚    | 限于超期占用的处罚",
        "对扬尘污染的处罚             | 原由市局实施         | ''",
        "对违反限制通行规定的处罚         |                | ''",
      })
  void aScopeIsTheSameWhereverItIsPrinted(String name, String remark, String scope) {
    ItemIdentity identity = ItemIdentity.of(name, Optional.ofNullable(remark));

    assertThat(String.join("；", identity.scopes())).isEqualTo(scope);
  }

  @ParameterizedTest
  @CsvSource({
    "对未按照规定清运的行为,未按规定清运",
    "未按规定清运,未按规定清运",
    "对涂写或者刻画等违法行为,涂写或刻画",
    "对造成林木毁坏的行为,造成林木毁坏",
    "对达到二级等级标准,达到二级等级标准",
  })
  void theWordingLeavesWordsOfFormOutAndNoOther(String conduct, String wording) {
    assertThat(Wording.of(conduct)).isEqualTo(wording);
  }
}
