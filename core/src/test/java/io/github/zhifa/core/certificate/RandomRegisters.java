// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random registers, from a seed. */
final class RandomRegisters {
  static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final EventKind[] KINDS = EventKind.values();

  private RandomRegisters() {}

  /** Returns registers of up to {@code most} records. */
  static Arbitrary<List<CertificateEvent>> upTo(int most) {
    return Arbitraries.integers()
        .between(0, most)
        .flatMap(size -> Arbitraries.randomValue(random -> register(random, size)).dontShrink());
  }

  /** Crowded on purpose: few persons, few days, all kinds of event, some corrections. */
  private static List<CertificateEvent> register(Random random, int size) {
    List<CertificateEvent> events = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      EventKind kind =
          random.nextInt(4) == 0 ? EventKind.ISSUED : KINDS[random.nextInt(KINDS.length)];
      int day = random.nextInt(40);
      boolean about = kind.isAboutRecord();
      events.add(
          CertificateEvent.builder()
              .id("e" + (about ? "z" : "a") + random.nextInt(10) + "-" + i)
              .kind(kind)
              .person(random.nextInt(3) == 0 ? "wang" : "li")
              .certificate(
                  random.nextInt(5) == 0
                      ? CertificateKind.SUPERVISION
                      : CertificateKind.ENFORCEMENT)
              .day(START.plusDays(day))
              .unit(random.nextBoolean() ? "a" : "b")
              .recordedOn(START.plusDays(Math.max(0, day + random.nextInt(14) - 2)))
              .validUntil(
                  random.nextInt(3) == 0
                      ? Optional.of(START.plusDays(day + random.nextInt(25) - 2))
                      : Optional.empty())
              .corrects(
                  about && i > 0
                      ? Optional.of(events.get(random.nextInt(i)).id())
                      : Optional.empty())
              .build());
    }
    return events;
  }
}
