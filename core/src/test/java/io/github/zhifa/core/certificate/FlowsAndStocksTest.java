// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static io.github.zhifa.core.certificate.Events.day;
import static io.github.zhifa.core.certificate.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EnforcementUnit;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.UnitType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowsAndStocksTest {
  private static final StatedScope NAME = new StatedScope("示例市全市", "各级行政执法部门");
  private static final Days YEAR = new Days(day("2024-01-01"), day("2024-12-31"));

  /** Invented: one certificate for each way to end, to stay, to be lost and to be suspended. */
  private static final List<CertificateEvent> EVENTS =
      List.of(
          issued("old", "2023-06-01").unit("a").build(),
          issued("stays", "2023-06-01").unit("a").build(),
          issued("expires", "2023-06-01").unit("a").validUntil(day("2024-05-31")).build(),
          issued("new", "2024-01-01").unit("b").build(),
          issued("revoked", "2024-02-01").unit("b").build(),
          issued("later", "2025-01-01").unit("b").build(),
          of("old", EventKind.CANCELLED, "2024-03-01").reason(EndReason.RETIRED).build(),
          of("revoked", EventKind.REVOKED, "2024-12-31").build(),
          of("stays", EventKind.DAMAGED, "2024-04-01").build(),
          of("stays", EventKind.REISSUED, "2024-04-10").build(),
          of("stays", EventKind.LOST, "2024-11-01").build(),
          of("new", EventKind.SUSPENDED, "2024-10-01").build());

  private static CertificateEvent.Builder of(String person, EventKind kind, String day) {
    return event(person + " " + kind, kind, day).person(person);
  }

  private static CertificateEvent.Builder issued(String person, String day) {
    return of(person, EventKind.ISSUED, day);
  }

  private static FlowsAndStocks flows(Days period, RegisterScope scope) {
    return FlowsAndStocks.of(
        CertificateRegister.of(EVENTS).known(CertificateTerms.NONE),
        CertificateKind.ENFORCEMENT,
        period,
        scope);
  }

  @Test
  void aYearIsCountedByHand() {
    FlowsAndStocks year = flows(YEAR, RegisterScope.whole(NAME));

    assertThat(year.opening()).isEqualTo(new Stock(3, 0, 0)); // old, stays, expires
    assertThat(year.issued()).isEqualTo(2); // new on the first day, revoked
    assertThat(year.endedBy()).containsExactly(Map.entry(EndReason.RETIRED, 1L));
    assertThat(year.endedUnexplained()).isEqualTo(1); // revoked on the last day
    assertThat(year.expired()).isEqualTo(1);
    assertThat(year.reissued()).isEqualTo(1);
    assertThat(year.closing()).isEqualTo(new Stock(0, 1, 1)); // stays lost its card, new suspended
    assertThat(year.opening().open() + year.issued() - year.ended())
        .isEqualTo(year.closing().open());
  }

  @ParameterizedTest
  @CsvSource({"true, true, 2", "true, false, 1", "false, true, 1", "false, false, 0"})
  void whatIsInStockIsAStatedPolicy(boolean suspended, boolean lost, long count) {
    Stock closing = flows(YEAR, RegisterScope.whole(NAME)).closing();

    assertThat(closing.counted(new StockPolicy(suspended, lost))).isEqualTo(count);
    assertThat(StockPolicy.of(CertificateTerms.NONE, YEAR.last())).isEmpty();
  }

  @Test
  void aCertificateExpiresOnTheDayAfterItsLast() {
    Days until = new Days(day("2024-05-01"), day("2024-05-31"));
    Days after = new Days(day("2024-06-01"), day("2024-06-01"));

    assertThat(flows(until, RegisterScope.whole(NAME)).expired()).isZero();
    assertThat(flows(after, RegisterScope.whole(NAME)).expired()).isEqualTo(1);
  }

  @Test
  void aScopeIsAnAreaAndKindsOfUnit() {
    List<EnforcementUnit> units =
        List.of(
            unit("a", UnitType.TOWNSHIP, "130302100"),
            unit("b", UnitType.DEPARTMENT, "130302"),
            unit("c", UnitType.TOWNSHIP, "130400100"));
    ImmutableSet<UnitType> all = ImmutableSet.copyOf(UnitType.values());

    assertThat(RegisterScope.area(NAME, units, DivisionCode.of("130300"), all).units())
        .contains(ImmutableSet.of("a", "b"));
    assertThat(RegisterScope.area(NAME, units, DivisionCode.of("130000"), all).units())
        .contains(ImmutableSet.of("a", "b", "c"));
    assertThat(RegisterScope.area(NAME, units, DivisionCode.of("130302100000"), all).units())
        .contains(ImmutableSet.of("a"));
    RegisterScope towns =
        RegisterScope.area(
            NAME, units, DivisionCode.of("130302"), ImmutableSet.of(UnitType.TOWNSHIP));
    assertThat(flows(YEAR, towns).issued()).isZero();
    assertThat(flows(YEAR, towns).opening().open()).isEqualTo(3);
  }

  private static EnforcementUnit unit(String key, UnitType type, String division) {
    return EnforcementUnit.builder()
        .key(key)
        .name("示例" + key)
        .type(type)
        .division(DivisionCode.of(division))
        .build();
  }

  @Test
  void publishedTotalsAreComparedWithTheRegisterOfTheSameScopeAndPeriod() {
    FlowsAndStocks year = flows(YEAR, RegisterScope.whole(NAME));
    PublishedFlows said =
        new PublishedFlows(NAME, CertificateKind.ENFORCEMENT, YEAR, 5, 2, Optional.of(0L));
    PublishedStock stock = new PublishedStock(NAME, CertificateKind.ENFORCEMENT, YEAR.last(), 2);

    assertThat(PublishedBalance.issued(said, year).value()).contains(3L);
    assertThat(PublishedBalance.ended(said, year).value()).contains(0L);
    assertThat(PublishedBalance.reissued(said, year).value()).contains(-1L);
    assertThat(PublishedBalance.stock(stock, year, new StockPolicy(true, true)).value())
        .contains(0L);
    Days half = new Days(YEAR.first(), day("2024-06-30"));
    assertThat(
            PublishedBalance.issued(said, flows(half, RegisterScope.whole(NAME)))
                .refusal()
                .orElseThrow()
                .en())
        .isEqualTo(
            "Different periods are not compared: \"2024-01-01/2024-12-31\" and"
                + " \"2024-01-01/2024-06-30\"");
  }
}
