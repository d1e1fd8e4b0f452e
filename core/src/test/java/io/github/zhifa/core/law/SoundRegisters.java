// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import io.github.zhifa.model.law.ArticleRemap;
import io.github.zhifa.model.law.Evidence;
import io.github.zhifa.model.law.Instrument;
import io.github.zhifa.model.law.InstrumentKind;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Invented registers without a fault: editions of a title follow each other, with or without a gap,
 * and a remap leads to what is in force on its first day. A title is followed by articles or by
 * paragraphs, never by both.
 */
final class SoundRegisters {
  static final LocalDate START = LocalDate.of(2020, 1, 1);
  static final int DAYS = 60;
  private static final List<String> TITLES = List.of("甲法", "乙法", "丙法", "丁法");

  private final Random random;
  private final List<Instrument> instruments = new ArrayList<>();

  private SoundRegisters(Random random) {
    this.random = random;
  }

  static Arbitrary<InstrumentRegister> all() {
    return Arbitraries.randomValue(random -> new SoundRegisters(random).register());
  }

  /** Returns sources, some of them of a title that no register has. */
  static Arbitrary<LegalSource> sources() {
    return Arbitraries.randomValue(
        random -> {
          String title = random.nextInt(8) == 0 ? "戊法" : TITLES.get(random.nextInt(TITLES.size()));
          return LegalSource.of(title, place(random, random.nextBoolean()));
        });
  }

  private InstrumentRegister register() {
    TITLES.forEach(this::editions);
    List<ArticleRemap> remaps = new ArrayList<>();
    Instruments known = new Instruments(of(List.of()));
    for (String title : TITLES) {
      boolean paragraphs = random.nextBoolean();
      for (int i = 0; i < 6; i++) {
        LocalDate day = START.plusDays(random.nextInt(DAYS));
        LegalSource former = LegalSource.of(title, place(random, paragraphs));
        LegalSource successor =
            LegalSource.of(
                TITLES.get(random.nextInt(TITLES.size())), place(random, random.nextBoolean()));
        if (known.forceOf(successor, day) == Force.IN_FORCE) {
          remaps.add(remap(former, successor, day));
        }
      }
    }
    return of(remaps);
  }

  private void editions(String title) {
    int day = random.nextInt(10);
    for (int edition = 1 + random.nextInt(3); edition > 0; edition--) {
      int last = day + 15 + random.nextInt(DAYS / 2);
      Instrument.Builder next = Instrument.builder();
      next.title(title)
          .rank(InstrumentKind.LAW)
          .edition("第" + edition + "版")
          .firstDay(START.plusDays(day))
          .evidence(Evidence.READ)
          .readFrom("虚构");
      if (edition > 1 || random.nextBoolean()) {
        next.lastDay(START.plusDays(last));
      }
      instruments.add(next.build());
      day = last + 1 + (random.nextBoolean() ? 0 : random.nextInt(5));
    }
  }

  private InstrumentRegister of(List<ArticleRemap> remaps) {
    return InstrumentRegister.builder()
        .formatVersion(1)
        .instruments(instruments)
        .remaps(remaps)
        .build();
  }

  private static ArticleRemap remap(LegalSource former, LegalSource successor, LocalDate day) {
    return ArticleRemap.builder()
        .former(former)
        .successor(successor)
        .firstDay(day)
        .evidence(Evidence.READ)
        .readFrom("虚构")
        .build();
  }

  private static String place(Random random, boolean paragraph) {
    String article = "第" + ChineseNumbers.print(1 + random.nextInt(3)) + "条";
    return paragraph ? article + "第" + ChineseNumbers.print(1 + random.nextInt(2)) + "款" : article;
  }
}
