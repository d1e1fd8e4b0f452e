// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Why items of two lists are taken to be the same, the strongest reason first. */
public enum MatchReason implements Labelled {
  /** All that is printed but place and number is the same. */
  IDENTICAL("内容逐字相同", "the same in every word"),
  /** One item of each list has the code, and it names the same conduct and scope. */
  CODE("编码相同，名称和范围一致", "same code, and the same name and scope"),
  /** Conduct, scope and cited provisions are the same. */
  BASIS_AND_NAME("依据、名称和范围相同", "same basis, name and scope"),
  /** Conduct and scope are the same. */
  NAME("名称和范围相同", "same name and scope"),
  /** As {@link #NAME}, but for words that change with the writer only: 的, 行为, 等, 按照 for 按. */
  WORDING("名称只差虚词，范围相同", "same name but for words of form, same scope"),
  /** Several sub-items (子项) name the other one as their main item (主项). */
  MAIN_ITEM("子项的主项名称与之相同", "sub-items of the other one"),
  /** Several items have the conduct of the other one, each with a scope of its own. */
  SCOPE_PARTS("同一行为分为几个范围", "the same conduct in several scopes"),
  /** The names of several items together make up the name of the other one. */
  NAME_PARTS("几项名称合成另一项名称", "their names together make up the other name"),
  /** One item of each list has the code; name or scope is another. */
  CODE_ALONE("仅编码相同", "same code only"),
  /** Of the items left, one in each list rests on these provisions, and the names are alike. */
  BASIS_ALONE("依据唯一相同，名称相近", "the only ones left on one basis, names alike");

  private final BilingualText label;

  MatchReason(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
