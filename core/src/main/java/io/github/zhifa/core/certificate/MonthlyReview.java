// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.certificate.History.Standing;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.QualificationState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who must be reviewed in a month, and why. The city reviews every month and passes the list on to
 * the province, which cancels; so what ended in the month is on the list as well as what should.
 */
public final class MonthlyReview {
  private final KnownRegister register;
  private final YearMonth month;
  private final LocalDate last;
  private final List<ReviewEntry> entries = new ArrayList<>();

  private MonthlyReview(KnownRegister register, YearMonth month) {
    this.register = register;
    this.month = month;
    this.last = month.atEndOfMonth();
  }

  /** Returns the list of {@code month}, in the order of the keys. */
  public static ImmutableList<ReviewEntry> of(KnownRegister register, YearMonth month) {
    MonthlyReview review = new MonthlyReview(register, month);
    register.histories().values().forEach(review::look);
    return ImmutableList.sortedCopyOf(ReviewEntry.ORDER, review.entries);
  }

  private void look(History history) {
    history.steps().stream()
        .filter(step -> YearMonth.from(step.since()).equals(month))
        .filter(step -> step.state().qualification().isEnded())
        .forEach(step -> add(history, endedBecause(step), step.since(), step));
    Optional<Standing> standing = history.on(last);
    if (standing.isEmpty()) {
      return;
    }
    if (standing.get().state().qualification() == QualificationState.EXPIRED) {
      standing
          .get()
          .lastDay()
          .filter(day -> YearMonth.from(day).equals(month))
          .ifPresent(day -> add(history, ReviewReason.EXPIRING, day, standing.get()));
    } else if (standing.get().state().qualification().isOpen()) {
      lookAtOpen(history, standing.get());
    }
  }

  private static ReviewReason endedBecause(Standing step) {
    return switch (step.event().reason().orElse(EndReason.LEFT_UNIT)) {
      case RETIRED -> ReviewReason.RETIRED;
      case TRANSFERRED -> ReviewReason.TRANSFERRED;
      case LEFT_UNIT,
          DIED,
          DISMISSED,
          UNIT_ABOLISHED,
          ITEM_WITHDRAWN,
          MISCONDUCT,
          CARD_LENT_OR_ALTERED,
          PUNISHED ->
          ReviewReason.ENDED;
    };
  }

  private void lookAtOpen(History history, Standing standing) {
    CertificateKind kind = history.key().kind();
    standing
        .lastDay()
        .filter(
            day ->
                !day.isAfter(last)
                    || register
                        .terms()
                        .renewalFrom(kind, day)
                        .filter(from -> !from.isAfter(last))
                        .isPresent())
        .ifPresent(day -> add(history, ReviewReason.EXPIRING, day, standing));
    standing
        .checkedOn()
        .flatMap(day -> register.terms().inspectionDue(kind, day))
        .filter(due -> !due.isAfter(last))
        .ifPresent(due -> add(history, ReviewReason.INSPECTION_DUE, due, standing));
    retirement(standing)
        .filter(retires -> !retires.isAfter(month))
        .ifPresent(
            retires -> add(history, ReviewReason.RETIREMENT_DUE, retires.atEndOfMonth(), standing));
    leftElsewhere(history.key())
        .filter(day -> standing.issuedOn().filter(day::isBefore).isEmpty())
        .ifPresent(day -> add(history, ReviewReason.LEFT_ELSEWHERE, day, standing));
  }

  private static Optional<YearMonth> retirement(Standing standing) {
    return standing
        .holder()
        .flatMap(
            holder ->
                holder
                    .birthMonth()
                    .flatMap(
                        birth ->
                            holder
                                .retirement()
                                .map(category -> RetirementAge.forecast(birth, category).month())));
  }

  /** A person who retired or left did so for every kind of certificate. */
  private Optional<LocalDate> leftElsewhere(HolderKey key) {
    for (CertificateKind other : CertificateKind.values()) {
      Optional<Standing> standing =
          other == key.kind()
              ? Optional.empty()
              : register.on(new HolderKey(key.person(), other), last);
      Optional<LocalDate> left =
          standing
              .filter(each -> each.state().qualification() == QualificationState.CANCELLED)
              .filter(each -> each.event().reason().filter(EndReason::isLeaving).isPresent())
              .map(Standing::since);
      if (left.isPresent()) {
        return left;
      }
    }
    return Optional.empty();
  }

  private void add(History history, ReviewReason reason, LocalDate day, Standing standing) {
    entries.add(new ReviewEntry(history.key(), reason, day, standing.unit()));
  }
}
