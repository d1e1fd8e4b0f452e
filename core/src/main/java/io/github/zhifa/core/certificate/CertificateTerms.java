// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.CertificateAnswer;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.CertificatePolicy;
import io.github.zhifa.model.certificate.CertificateQuestion;
import io.github.zhifa.model.certificate.CertificateTerm;
import io.github.zhifa.model.certificate.HolderRule;
import io.github.zhifa.model.certificate.StaffKind;
import io.github.zhifa.model.certificate.TermPurpose;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a policy says on a day. Of several answers in force on a day the first listed counts; where
 * none is in force, nothing is assumed.
 */
public final class CertificateTerms {
  /** Nothing is decided: no term, no answer. */
  public static final CertificateTerms NONE =
      new CertificateTerms(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  private final ImmutableList<CertificateTerm> terms;
  private final ImmutableList<HolderRule> holders;
  private final ImmutableList<CertificateAnswer> answers;

  private CertificateTerms(
      ImmutableList<CertificateTerm> terms,
      ImmutableList<HolderRule> holders,
      ImmutableList<CertificateAnswer> answers) {
    this.terms = terms;
    this.holders = holders;
    this.answers = answers;
  }

  /** Returns what {@code policy} says. */
  public static CertificateTerms of(CertificatePolicy policy) {
    return new CertificateTerms(policy.terms(), policy.holders(), policy.answers());
  }

  /** Returns the term for {@code purpose} that is in force on {@code day}. */
  public Optional<CertificateTerm> term(TermPurpose purpose, CertificateKind kind, LocalDate day) {
    return terms.stream()
        .filter(term -> term.purpose() == purpose)
        .filter(term -> isFor(term.certificate(), kind))
        .filter(term -> term.origin().isInForceOn(day))
        .findFirst();
  }

  /**
   * Returns the last day, inclusive, of a certificate that is issued or renewed on {@code day} and
   * prints none: the last day of its batch, or the day before the one that corresponds to {@code
   * day} after the term (five years from 2022-11-01 end on 2027-10-31).
   */
  public Optional<LocalDate> lastDay(CertificateKind kind, LocalDate day) {
    return term(TermPurpose.VALIDITY, kind, day)
        .flatMap(
            term ->
                term.batchLastDay()
                    .or(() -> term.months().map(months -> day.plusMonths(months).minusDays(1))));
  }

  /**
   * Returns the day on which the next inspection is due, the last on which it is in time: the one
   * that corresponds to {@code last}, the day of the issue, the renewal or the last inspection.
   */
  public Optional<LocalDate> inspectionDue(CertificateKind kind, LocalDate last) {
    return term(TermPurpose.INSPECTION, kind, last)
        .flatMap(CertificateTerm::months)
        .map(last::plusMonths);
  }

  /** Returns the first day on which a renewal may be asked for. */
  public Optional<LocalDate> renewalFrom(CertificateKind kind, LocalDate lastDay) {
    return term(TermPurpose.RENEWAL_WINDOW, kind, lastDay)
        .flatMap(CertificateTerm::months)
        .map(lastDay::minusMonths);
  }

  /** Returns the rule on persons of {@code staff} that is in force on {@code day}. */
  public Optional<HolderRule> holderRule(CertificateKind kind, StaffKind staff, LocalDate day) {
    return holders.stream()
        .filter(rule -> rule.staffKind() == staff)
        .filter(rule -> isFor(rule.certificate(), kind))
        .filter(rule -> rule.origin().isInForceOn(day))
        .findFirst();
  }

  /** Returns whether {@code question} is answered by yes on {@code day}; empty where by nothing. */
  public Optional<Boolean> answer(CertificateQuestion question, LocalDate day) {
    return given(question, day).map(CertificateAnswer::holds);
  }

  /** Returns the answer to {@code question} that is in force on {@code day}, with its source. */
  public Optional<CertificateAnswer> given(CertificateQuestion question, LocalDate day) {
    return answers.stream()
        .filter(answer -> answer.question() == question)
        .filter(answer -> answer.origin().isInForceOn(day))
        .findFirst();
  }

  private static boolean isFor(Optional<CertificateKind> rule, CertificateKind kind) {
    return rule.isEmpty() || rule.get() == kind;
  }
}
