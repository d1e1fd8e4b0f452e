// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhifa.core.certificate.History.Standing;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A register as columns of numbers is read as the same register of values. */
class ReplayProperties {
  /** One person and kind, sorted by the key of numbers and then by id. */
  private static final class Columns implements EventSequence {
    private final EventKind[] kinds;
    private final int[] days;
    private final int[] lastDays;

    Columns(List<CertificateEvent> events) {
      kinds = events.stream().map(CertificateEvent::kind).toArray(EventKind[]::new);
      days = events.stream().mapToInt(event -> number(event.day())).toArray();
      lastDays =
          events.stream()
              .mapToInt(
                  event ->
                      event
                          .validUntil()
                          .map(ReplayProperties::number)
                          .orElse(EventSequence.NO_LAST_DAY))
              .toArray();
    }

    @Override
    public int size() {
      return kinds.length;
    }

    @Override
    public EventKind kind(int index) {
      return kinds[index];
    }

    @Override
    public int day(int index) {
      return days[index];
    }

    @Override
    public int lastDay(int index) {
      return lastDays[index];
    }
  }

  private static final class Told implements Replay.Listener {
    private final List<CertificateState> states = new ArrayList<>();
    private int refused;

    @Override
    public void accepted(int index, Course course) {
      states.add(course.state());
    }

    @Override
    public void refused(int index, Transition transition) {
      refused++;
    }
  }

  private static int number(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static long key(CertificateEvent event) {
    return EventOrder.key(number(event.day()), number(event.recordedOn()), event.kind());
  }

  @Property(tries = 200)
  @Label("one replay, used again for each person, tells what the register tells")
  void columnsAreReadAsValuesAre(@ForAll("registers") List<CertificateEvent> events) {
    List<CertificateEvent> plain =
        events.stream().filter(event -> !event.kind().isAboutRecord()).toList();
    KnownRegister register = CertificateRegister.of(plain).known(CertificateTerms.NONE);
    Replay replay = new Replay(new Course(true));
    int refused = 0;
    for (History history : register.histories().values()) {
      List<CertificateEvent> own =
          plain.stream()
              .filter(event -> HolderKey.of(event).equals(history.key()))
              .sorted(
                  Comparator.comparingLong(ReplayProperties::key)
                      .thenComparing(CertificateEvent::id))
              .toList();
      Told told = new Told();
      replay.run(new Columns(own), told);

      assertThat(told.states)
          .containsExactlyElementsOf(history.steps().stream().map(Standing::state).toList());
      refused += told.refused;
    }
    assertThat(refused).isEqualTo(register.faults().size());
  }

  @Example
  void aDayOutsideOfFourDigitYearsHasNoPlaceInTheOrder() {
    int day = number(LocalDate.of(0, 1, 1));

    assertThat(EventOrder.key(day, day, EventKind.APPLIED)).isZero();
    assertThat(EventOrder.key(number(LocalDate.of(9999, 12, 31)), day, EventKind.STRUCK))
        .isPositive();
    assertThatThrownBy(() -> EventOrder.key(day - 1, day, EventKind.APPLIED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("day=" + (day - 1));
  }

  @Provide
  Arbitrary<List<CertificateEvent>> registers() {
    return RandomRegisters.upTo(40);
  }
}
