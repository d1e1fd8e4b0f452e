// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class LineNumbersTest {

  /** Lines rise; where some are missing, they were blank or no record. */
  @Property(tries = 100)
  void eachRecordKeepsItsLine(
      @ForAll @NotEmpty @Size(max = 40) Set<@IntRange(max = 60) Integer> given) {
    List<Integer> rising = List.copyOf(new TreeSet<>(given));
    LineNumbers lines = new LineNumbers();
    rising.forEach(lines::add);

    assertThat(IntStream.range(0, rising.size()).mapToObj(lines::get).toList()).isEqualTo(rising);
  }
}
