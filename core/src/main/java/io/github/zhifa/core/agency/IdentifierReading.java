// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import com.google.common.collect.ImmutableList;

/**
 * Every check that one identifier fails.
 *
 * @param kind the kind as which it was checked
 * @param normal the normal form: no blanks or hyphens, half width, capitals; not masked
 * @param failures the failed checks, in the order of {@link IdentifierFault}; empty where it is
 *     sound
 */
public record IdentifierReading(
    IdentifierKind kind, String normal, ImmutableList<FailedCheck> failures) {

  /** Returns whether no check failed. */
  public boolean isSound() {
    return failures.isEmpty();
  }

  /** Returns whether a check failed that no issued identifier of the kind fails. */
  public boolean isCertainlyWrong() {
    return failures.stream().anyMatch(failed -> failed.strength() == FaultStrength.CERTAIN);
  }

  /** Returns whether the check {@code fault} failed. */
  public boolean fails(IdentifierFault fault) {
    return failures.stream().anyMatch(failed -> failed.fault() == fault);
  }

  IdentifierReading and(FailedCheck another) {
    return new IdentifierReading(
        kind, normal, ImmutableList.<FailedCheck>builder().addAll(failures).add(another).build());
  }

  /** Returns the normal form, masked where it is or may be a resident number. */
  public String shown() {
    boolean soundCode = kind != IdentifierKind.RESIDENT && isSound();
    boolean personal =
        kind == IdentifierKind.RESIDENT || (!soundCode && Masking.mayBePersonal(normal));
    return personal ? Masking.number(normal) : normal;
  }

  /** Returns the reading as text; a resident number is masked, since such texts end up in logs. */
  @Override
  public String toString() {
    return kind + " " + shown() + " " + failures;
  }
}
