// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** What a term of a policy (期限) is for. */
public enum TermPurpose implements Labelled {
  /** How long a certificate is valid from its issue or renewal. */
  VALIDITY("有效期", "validity"),
  /** How long after the issue, the renewal or the last inspection the next is due. */
  INSPECTION("年审间隔", "inspection"),
  /** How long before the last day a renewal may be asked for. */
  RENEWAL_WINDOW("换发期", "renewal window");

  private final BilingualText label;

  TermPurpose(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
