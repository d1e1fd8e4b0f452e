// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import io.github.zhifa.validation.certificate.RegisterTerms.NumberForm;
import io.github.zhifa.validation.engine.CheckContext;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.engine.FindingSink;
import io.github.zhifa.validation.engine.RecordRule;
import io.github.zhifa.validation.engine.Row;
import io.github.zhifa.validation.engine.RuleInfo;
import io.github.zhifa.validation.engine.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** A card number has the form that the policy sets. */
final class CertificateCardNumberForm extends RecordRule<PersonRecords> {
  private static final RuleInfo INFO =
      RuleInfo.builder("CERTIFICATE-CARD-NUMBER-FORM")
          .severity(Severity.WARNING)
          .title("证号形式不合", "card number not of the form")
          .why(
              "证号的形式没有全国性条文，只按所选政策给出的正则表达式检查；不合的，或者抄错，或者不是该机关所发。没有直接的条文。",
              "There is no provision on the form of card numbers for the whole country; the rule asks the regular expression of the policy. A number that does not match is miswritten or of another authority.")
          .message(
              "证号“{number}”不合{day}的形式 {form}",
              "The card number {number} is not of the form {form} of {day}")
          .wrong(
              Example.of(
                  "certificate-register",
                  """
                  {"policy": {"label": {"zh": "示例县", "en": "example county"},
                    "cardNumbers": [{"pattern": "示例-[0-9]{4}",
                    "origin": {"readFrom": "invented", "evidence": "read"}}]},
                   "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01", "card": "示例-123"}]}"""))
          .right(
              Example.of(
                  "certificate-register",
                  """
                  {"policy": {"label": {"zh": "示例县", "en": "example county"},
                    "cardNumbers": [{"pattern": "示例-[0-9]{4}",
                    "origin": {"readFrom": "invented", "evidence": "read"}}]},
                   "events": [{"id": "e1", "kind": "issued", "person": "p1",
                    "certificate": "enforcement", "day": "2023-03-01",
                    "recordedOn": "2023-03-01", "card": "示例-0123"}]}"""))
          .build();

  CertificateCardNumberForm() {
    super(INFO, PersonRecords.class);
  }

  @Override
  public void check(Row<PersonRecords> row, CheckContext context, FindingSink sink) {
    if (!row.value().terms().hasNumberForms()) {
      return;
    }
    RecordColumns columns = row.value().columns();
    for (int i = 0; i < row.value().size(); i++) {
      int record = row.value().row(i);
      Optional<String> card = columns.card(record);
      LocalDate day = LocalDate.ofEpochDay(columns.day(record));
      Optional<NumberForm> form = row.value().terms().numberForm(columns.certificate(record), day);
      if (card.isPresent() && form.isPresent()) {
        sink.applied();
        if (!form.get().pattern().matcher(card.get()).matches()) {
          sink.at(columns.pointer(record) + "/card")
              .with("number", PersonalText.masked(card.get()))
              .with("day", day.toString())
              .with("form", form.get().format().pattern())
              .report();
        }
      }
    }
  }
}
