// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EventKind;
import java.time.LocalDate;

/** Invented records, short to write. */
final class Events {
  static final HolderKey LI = new HolderKey("li", CertificateKind.ENFORCEMENT);

  private Events() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** Returns a record of the person li that took effect and was recorded on {@code day}. */
  static CertificateEvent.Builder event(String id, EventKind kind, String day) {
    return CertificateEvent.builder()
        .id(id)
        .kind(kind)
        .person(LI.person())
        .certificate(LI.kind())
        .day(day(day))
        .recordedOn(day(day));
  }

  static CertificateEvent.Builder correction(String id, CertificateEvent of, String recordedOn) {
    return CertificateEvent.builder()
        .from(of)
        .id(id)
        .kind(EventKind.CORRECTED)
        .corrects(of.id())
        .recordedOn(day(recordedOn));
  }

  static CertificateEvent strike(String id, CertificateEvent of, String recordedOn) {
    return correction(id, of, recordedOn).kind(EventKind.STRUCK).build();
  }
}
