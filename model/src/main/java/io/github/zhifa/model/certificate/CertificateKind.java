// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.certificate;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.model.text.Labelled;

/** Kinds of certificate: who enforces does not supervise. */
public enum CertificateKind implements Labelled {
  /** Held by officers who enforce (行政执法证). */
  ENFORCEMENT("行政执法证", "enforcement certificate"),
  /** Held by those who supervise enforcement (行政执法监督证). */
  SUPERVISION("行政执法监督证", "supervision certificate");

  private final BilingualText label;

  CertificateKind(String zh, String en) {
    this.label = BilingualText.of(zh, en);
  }

  @Override
  public BilingualText label() {
    return label;
  }
}
