// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** How sure we are of a legal fact. A fact from {@link #MEMORY} is never a silent default. */
public enum Evidence implements Labelled {
  /** The text of the provision was read. */
  READ("已阅原文", "read in the text"),
  /** Seen only in an excerpt or on a secondary page. */
  EXCERPT("仅见摘录", "seen in an excerpt"),
  /** Text not seen; to be confirmed by a lawyer. */
  MEMORY("未见文本", "from memory only"),
  /** Computed from facts that were read or seen in an excerpt. */
  DERIVED("推算", "derived");

  private final BilingualText label;

  Evidence(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
