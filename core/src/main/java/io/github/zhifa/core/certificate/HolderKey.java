// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import java.util.Comparator;

/**
 * Whose certificate of which kind.
 *
 * @param person the key of the person in the register
 * @param kind the kind of certificate
 */
public record HolderKey(String person, CertificateKind kind) implements Comparable<HolderKey> {
  private static final Comparator<HolderKey> ORDER =
      Comparator.comparing(HolderKey::person).thenComparing(HolderKey::kind);

  static HolderKey of(CertificateEvent event) {
    return new HolderKey(event.person(), event.certificate());
  }

  @Override
  public int compareTo(HolderKey other) {
    return ORDER.compare(this, other);
  }
}
