// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.TreeBasedTable;
import io.github.zhifa.core.agency.Masking;
import io.github.zhifa.core.certificate.CertificateState;
import io.github.zhifa.core.certificate.History;
import io.github.zhifa.core.certificate.History.Standing;
import io.github.zhifa.core.certificate.HolderKey;
import io.github.zhifa.core.certificate.KnownRegister;
import io.github.zhifa.core.certificate.MonthlyReview;
import io.github.zhifa.core.certificate.ReviewEntry;
import io.github.zhifa.core.certificate.Stock;
import io.github.zhifa.model.certificate.CardState;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.Holder;
import io.github.zhifa.model.certificate.QualificationState;
import io.github.zhifa.validation.certificate.PersonRecords;
import io.github.zhifa.validation.certificate.PersonalText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of a day and a month, gathered person by person: how many certificates are
 * in which state, the stock of each unit, and who is to be reviewed. Core is asked for each person.
 */
public final class RegisterSurvey {
  private static final Comparator<ReviewLine> ORDER =
      Comparator.comparing(ReviewLine::key).thenComparing(line -> line.entry().reason());

  private final LocalDate asOf;
  private final YearMonth month;
  private final boolean unmasked;
  private final TreeBasedTable<CertificateKind, QualificationState, Long> states =
      TreeBasedTable.create();
  private final TreeBasedTable<CertificateKind, String, Stock> stocks = TreeBasedTable.create();
  private final List<ReviewLine> review = new ArrayList<>();

  /**
   * Returns a survey of nobody yet.
   *
   * @param unmasked whether names and keys of persons are shown whole
   */
  public RegisterSurvey(LocalDate asOf, YearMonth month, boolean unmasked) {
    this.asOf = asOf;
    this.month = month;
    this.unmasked = unmasked;
  }

  /**
   * One line of the list of the review.
   *
   * @param entry why, since when, and of which unit
   * @param person the key of the person as it may be shown
   * @param name the name as it may be shown; empty where none is recorded
   */
  public record ReviewLine(ReviewEntry entry, String person, Optional<String> name) {
    private HolderKey key() {
      return entry.key();
    }
  }

  /** Takes in what is recorded of a person. */
  public void add(PersonRecords person) {
    KnownRegister register = person.register();
    for (History history : register.histories().values()) {
      history.on(asOf).ifPresent(standing -> count(history.key().kind(), standing));
    }
    for (ReviewEntry entry : MonthlyReview.of(register, month)) {
      review.add(new ReviewLine(entry, shownKey(entry), name(register, entry.key())));
    }
  }

  private String shownKey(ReviewEntry entry) {
    String person = entry.key().person();
    return unmasked ? person : PersonalText.masked(person);
  }

  private Optional<String> name(KnownRegister register, HolderKey key) {
    return register
        .on(key, LocalDate.MAX)
        .flatMap(Standing::holder)
        .flatMap(Holder::name)
        .map(name -> unmasked ? name : PersonalText.name(name));
  }

  private void count(CertificateKind kind, Standing standing) {
    CertificateState state = standing.state();
    QualificationState qualification = state.qualification();
    Long before = states.get(kind, qualification);
    states.put(kind, qualification, before == null ? 1 : before + 1);
    if (qualification.isOpen()) {
      String unit = standing.unit().map(this::shownUnit).orElse("");
      stocks.put(kind, unit, plus(stocks.get(kind, unit), state));
    }
  }

  /** Returns the key of a unit as it may be shown. */
  public String shownUnit(String unit) {
    return unmasked ? unit : Masking.inText(unit);
  }

  private static Stock plus(@Nullable Stock stock, CertificateState one) {
    Stock before = stock == null ? new Stock(0, 0, 0) : stock;
    if (one.qualification() == QualificationState.SUSPENDED) {
      return new Stock(before.inHand(), before.withoutCard(), before.suspended() + 1);
    }
    return one.card() == CardState.IN_HAND
        ? new Stock(before.inHand() + 1, before.withoutCard(), before.suspended())
        : new Stock(before.inHand(), before.withoutCard() + 1, before.suspended());
  }

  /** Returns the day. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns the month of the review. */
  public YearMonth month() {
    return month;
  }

  /** Returns how many certificates are in which state. */
  public ImmutableTable<CertificateKind, QualificationState, Long> states() {
    return ImmutableTable.copyOf(states);
  }

  /** Returns the stock of each kind and unit; the unit is empty where none is recorded. */
  public ImmutableTable<CertificateKind, String, Stock> stocks() {
    return ImmutableTable.copyOf(stocks);
  }

  /** Returns the list of the review, by the keys of persons. */
  public ImmutableList<ReviewLine> review() {
    return ImmutableList.sortedCopyOf(ORDER, review);
  }
}
