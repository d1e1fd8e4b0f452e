// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.certificate.CertificateTerms;
import io.github.zhifa.core.certificate.EventSequence;
import io.github.zhifa.model.certificate.CardNumberFormat;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.CertificatePolicy;
import io.github.zhifa.model.certificate.CertificateQuestion;
import io.github.zhifa.model.certificate.EventKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a policy says, asked once for each day and kept. Not thread-safe. */
public final class RegisterTerms {
  private final CertificateTerms terms;
  private final ImmutableList<NumberForm> forms;
  private final boolean several;
  private final Map<Integer, Integer> lastDays = new HashMap<>();
  private final Map<Integer, Boolean> keeps = new HashMap<>();

  /** A form of card numbers, ready to be matched. */
  record NumberForm(CardNumberFormat format, Pattern pattern) {}

  private RegisterTerms(CertificateTerms terms, ImmutableList<NumberForm> forms, boolean several) {
    this.terms = terms;
    this.forms = forms;
    this.several = several;
  }

  /**
   * Returns what {@code policy} says.
   *
   * @throws java.util.regex.PatternSyntaxException if a form of card numbers is no regular
   *     expression
   */
  public static RegisterTerms of(CertificatePolicy policy) {
    return new RegisterTerms(
        CertificateTerms.of(policy),
        policy.cardNumbers().stream()
            .map(format -> new NumberForm(format, Pattern.compile(format.pattern())))
            .collect(ImmutableList.toImmutableList()),
        policy.answers().stream()
            .anyMatch(
                answer ->
                    answer.question() == CertificateQuestion.ONE_OF_A_KIND && !answer.holds()));
  }

  /** Returns the same as core asks it. */
  public CertificateTerms terms() {
    return terms;
  }

  /** Returns the last day that a record gives: as printed, or else by the term of an issue. */
  int lastDay(RecordColumns columns, int row) {
    int printed = columns.validUntil(row);
    EventKind kind = columns.kind(row);
    if (printed != EventSequence.NO_LAST_DAY
        || (kind != EventKind.ISSUED && kind != EventKind.RENEWED)) {
      return printed;
    }
    boolean enforces = columns.certificate(row) == CertificateKind.ENFORCEMENT;
    int key = columns.day(row) << 1 | (enforces ? 1 : 0);
    return lastDays.computeIfAbsent(
        key,
        unknown ->
            terms
                .lastDay(columns.certificate(row), LocalDate.ofEpochDay(columns.day(row)))
                .map(day -> Math.toIntExact(day.toEpochDay()))
                .orElse(EventSequence.NO_LAST_DAY));
  }

  /** Where nothing is said, a replaced card keeps the last day, as in core. */
  boolean reissueKeepsLastDay(int day) {
    return keeps.computeIfAbsent(
        day,
        unknown ->
            terms
                .answer(CertificateQuestion.REISSUE_KEEPS_LAST_DAY, LocalDate.ofEpochDay(day))
                .orElse(true));
  }

  /** Returns the form of card numbers of {@code kind} that is in force on {@code day}. */
  Optional<NumberForm> numberForm(CertificateKind kind, LocalDate day) {
    return forms.stream()
        .filter(form -> form.format().certificate().filter(of -> of != kind).isEmpty())
        .filter(form -> form.format().origin().isInForceOn(day))
        .findFirst();
  }

  /** Returns whether a person may hold several of a kind, on whichever days. */
  boolean allowsSeveral() {
    return several;
  }

  /** Returns whether a form of card numbers is set at all. */
  boolean hasNumberForms() {
    return !forms.isEmpty();
  }
}
