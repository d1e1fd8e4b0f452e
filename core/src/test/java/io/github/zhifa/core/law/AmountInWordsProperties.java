// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class AmountInWordsProperties {
  @Property
  @Label("what was printed is read back, from one fen to a million millions of yuan")
  void whatWasPrintedIsReadBack(@ForAll @LongRange(min = 1, max = 100_000_000_000_000L) long fen) {
    BigDecimal yuan = BigDecimal.valueOf(fen, 2);

    assertThat(AmountInWords.read(AmountInWords.print(yuan))).contains(yuan);
  }

  @Property
  @Label("two amounts never have the same words")
  void twoAmountsNeverAgree(
      @ForAll @LongRange(min = 1, max = 100_000_000_000_000L) long fen,
      @ForAll @LongRange(min = 1, max = 100_000) long more) {
    String words = AmountInWords.print(BigDecimal.valueOf(fen, 2));

    assertThat(AmountInWords.agrees(words, BigDecimal.valueOf(fen + more, 2))).isFalse();
  }
}
