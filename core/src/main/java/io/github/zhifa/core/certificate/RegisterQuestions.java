// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EnforcementAct;
import io.github.zhifa.model.certificate.EnforcementUnit;
import java.time.LocalDate;
import java.util.Optional;

/** What a bureau asks of a register as known on a day. */
public final class RegisterQuestions {
  private final KnownRegister register;

  /** Returns the questions to {@code register}. */
  public RegisterQuestions(KnownRegister register) {
    this.register = register;
  }

  /** Returns whether {@code key} is qualified on {@code day}, and why. */
  public QualifiedAnswer qualified(HolderKey key, LocalDate day) {
    return QualifiedAnswer.of(register, key, day);
  }

  /** Returns who of {@code unit} is qualified on {@code day}, in the order of the keys. */
  public ImmutableList<HolderKey> holders(String unit, CertificateKind kind, LocalDate day) {
    return register.histories().entrySet().stream()
        .filter(entry -> entry.getKey().kind() == kind)
        .filter(
            entry ->
                entry
                    .getValue()
                    .on(day)
                    .filter(standing -> standing.isQualified())
                    .filter(standing -> standing.unit().equals(Optional.of(unit)))
                    .isPresent())
        .map(entry -> entry.getKey())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns how many of the staff of {@code unit} are qualified on {@code day}; empty where the
   * size of its staff is not known.
   */
  public Optional<Coverage> coverage(EnforcementUnit unit, CertificateKind kind, LocalDate day) {
    return unit.staff().map(staff -> new Coverage(holders(unit.key(), kind, day).size(), staff));
  }

  /** Returns for each act who did it and was qualified for it on its day. */
  public ImmutableList<ActAnswer> acts(Iterable<EnforcementAct> acts) {
    return ImmutableList.copyOf(Iterables.transform(acts, act -> ActAnswer.of(register, act)));
  }

  /** Returns the acts that an officer without qualification took part in. */
  public ImmutableList<ActAnswer> actsWithoutQualification(Iterable<EnforcementAct> acts) {
    return acts(acts).stream()
        .filter(answer -> !answer.unqualified().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the acts that too few qualified officers did (行政处罚法 art 42 I). */
  public ImmutableList<ActAnswer> actsWithTooFew(Iterable<EnforcementAct> acts) {
    return acts(acts).stream()
        .filter(answer -> !answer.hasEnough())
        .collect(ImmutableList.toImmutableList());
  }
}
