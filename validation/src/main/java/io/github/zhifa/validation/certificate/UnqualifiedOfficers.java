// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.core.certificate.ActAnswer;
import io.github.zhifa.core.certificate.QualifiedAnswer;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.Row;

/** Reports the officers of an act who were not qualified on its day; never by their whole key. */
final class UnqualifiedOfficers {
  private UnqualifiedOfficers() {}

  static void check(Row<ActAnswer> row, CertificateKind kind, FindingSink sink) {
    ActAnswer answer = row.value();
    if (answer.act().certificate() != kind) {
      return;
    }
    sink.applied();
    for (QualifiedAnswer officer : answer.unqualified()) {
      int place = answer.act().officers().indexOf(officer.key().person());
      sink.at(row.pointer() + "/officers/" + place)
          .with("officer", PersonalText.masked(officer.key().person()))
          .with("day", answer.act().day().toString())
          .with("reason", officer.reason())
          .report();
    }
  }
}
