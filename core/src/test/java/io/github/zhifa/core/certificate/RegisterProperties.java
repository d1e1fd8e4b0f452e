// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.certificate.History.Standing;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RegisterProperties {
  private static final LocalDate START = RandomRegisters.START;

  private static KnownRegister known(List<CertificateEvent> events) {
    return CertificateRegister.of(events).known(CertificateTerms.NONE);
  }

  private static String stateOf(KnownRegister register, HolderKey key, LocalDate day) {
    CertificateState state =
        register.on(key, day).map(Standing::state).orElse(CertificateState.START);
    List<String> refused =
        register.faults().stream()
            .filter(fault -> fault.code() == FaultCode.EVENT_REFUSED)
            .map(RegisterFault::record)
            .filter(record -> HolderKey.of(record).equals(key) && !record.day().isAfter(day))
            .map(CertificateEvent::id)
            .sorted()
            .toList();
    return state + " " + refused;
  }

  @Property(tries = 300)
  @Label("a second, naive model gives the same states and refusals on every day, as known on any")
  void theNaiveModelAgrees(
      @ForAll("registers") List<CertificateEvent> events,
      @ForAll @IntRange(max = 45) int day,
      @ForAll @IntRange(max = 60) int knownOn) {
    LocalDate asked = START.plusDays(day);
    LocalDate known = START.plusDays(knownOn);
    KnownRegister register = CertificateRegister.of(events).knownOn(known, CertificateTerms.NONE);

    for (String person : List.of("li", "wang")) {
      for (CertificateKind kind : CertificateKind.values()) {
        HolderKey key = new HolderKey(person, kind);
        assertThat(stateOf(register, key, asked))
            .isEqualTo(NaiveRegister.stateOf(events, key, asked, known));
      }
    }
  }

  @Property(tries = 300)
  @Label("the order of arrival does not matter, and what arrives twice is there once")
  void theOrderOfArrivalDoesNotMatter(
      @ForAll("registers") List<CertificateEvent> events, @ForAll Random random) {
    List<CertificateEvent> late = new ArrayList<>(events);
    late.addAll(events.subList(0, events.size() / 2));
    Collections.shuffle(late, random);

    assertThat(known(late).histories()).isEqualTo(known(events).histories());
    assertThat(known(late).faults()).isEqualTo(known(events).faults());
  }

  @Property(tries = 300)
  @Label("the records up to a day alone give the same state of that day")
  void thePrefixGivesTheStateOfItsDay(
      @ForAll("registers") List<CertificateEvent> events, @ForAll @IntRange(max = 45) int days) {
    LocalDate day = START.plusDays(days);
    List<CertificateEvent> whole =
        events.stream().filter(event -> !event.kind().isAboutRecord()).toList();
    KnownRegister prefix =
        known(whole.stream().filter(event -> !event.day().isAfter(day)).toList());

    known(whole)
        .histories()
        .forEach((key, history) -> assertThat(history.on(day)).isEqualTo(prefix.on(key, day)));
  }

  @Property(tries = 300)
  @Label("what was known on a day depends only on what was recorded by then")
  void whatIsRecordedLaterWasNotKnown(
      @ForAll("registers") List<CertificateEvent> events, @ForAll @IntRange(max = 60) int days) {
    LocalDate day = START.plusDays(days);
    KnownRegister then = CertificateRegister.of(events).knownOn(day, CertificateTerms.NONE);
    KnownRegister only =
        known(events.stream().filter(event -> !event.recordedOn().isAfter(day)).toList());

    assertThat(then.histories()).isEqualTo(only.histories());
    assertThat(then.faults()).isEqualTo(only.faults());
  }

  @Property(tries = 300)
  @Label("every event either happens or is a fault: none is lost")
  void noRecordIsLost(@ForAll("registers") List<CertificateEvent> events) {
    List<CertificateEvent> plain =
        events.stream().filter(event -> !event.kind().isAboutRecord()).toList();
    KnownRegister register = known(plain);
    int happened =
        register.histories().values().stream().mapToInt(each -> each.steps().size()).sum();

    assertThat(happened + register.faults().size()).isEqualTo(plain.size());
  }

  @Provide
  Arbitrary<List<CertificateEvent>> registers() {
    return RandomRegisters.upTo(40);
  }
}
