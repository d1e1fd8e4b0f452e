// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.item;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What a list of items is; a guidance list hands nothing over by itself (行政处罚法 art 24). */
public enum ItemListType implements Labelled {
  /** Provincial list from which counties choose (赋权指导清单). */
  GUIDANCE("赋权指导清单", "guidance list"),
  /** What a county chose from the guidance list. */
  COUNTY_SELECTION("县级选择清单", "county selection"),
  /** What townships or street offices took on (承接清单). */
  ADOPTED("承接清单", "adopted list");

  private final BilingualText label;

  ItemListType(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
