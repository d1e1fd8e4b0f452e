// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.certificate.Refusal;
import io.github.zhifa.model.certificate.CertificateAnswer;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.certificate.HolderCourse.RefusedRecord;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.util.Optional;

/** A person holds one certificate of a kind. */
final class CertificateHeldTwice extends RecordRule<PersonRecords> {
  private static final RefusedRecords REFUSED =
      new RefusedRecords(ImmutableSet.of(Refusal.ALREADY_HELD));
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-HELD-TWICE")
          .severity(Severity.ERROR)
          .title("同一人同一种类两个有效证件", "two of one kind")
          .why(
              "已持有证件的，到期换发，遗失、损毁补办，不再次申领、发证。没有全国性条文：所选政策规定只能持有一个的，消息注明出处；政策未作规定的，由换发、补办与发证的区别得出；政策允许多个的，不适用本规则。",
              "Who holds a certificate has it renewed or replaced and is not issued another. There"
                  + " is no provision for the whole country: where the policy says that a person"
                  + " holds one of a kind, the message names its source; where it says nothing, it"
                  + " follows from the difference between issue, renewal and replacement; where it"
                  + " allows several, this rule does not apply.")
          .message(
              "{day}的“{event}”不能发生：资格{state}，证件{card}，{why}（{basis}）",
              "The event {event} on {day} cannot happen: qualification {state}, card {card}; {why}"
                  + " ({basis})")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "issued", "person": "p1", "certificate": "enforcement",
                    "day": "2024-05-06", "recordedOn": "2024-05-06"}]}\
                  """))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01"},
                    {"id": "e2", "kind": "cancelled", "person": "p1",
                    "certificate": "enforcement", "day": "2024-05-05",
                    "recordedOn": "2024-05-05", "reason": "transferred"},
                    {"id": "e3", "kind": "issued", "person": "p1", "certificate": "enforcement",
                    "day": "2024-05-06", "recordedOn": "2024-05-06"}]}\
                  """))
          .build();

  CertificateHeldTwice() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    sink.applied();
    for (RefusedRecord refused : REFUSED.of(row.value())) {
      Optional<CertificateAnswer> answer = row.value().oneOfAKind(refused);
      if (answer.filter(several -> !several.holds()).isEmpty()) {
        BilingualText basis =
            answer
                .map(one -> PolicyBasis.of(one.origin()))
                .orElseGet(() -> RefusedRecords.basis(refused));
        REFUSED.report(refused, row.value().columns(), basis, sink);
      }
    }
  }
}
