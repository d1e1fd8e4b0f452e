// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextPoolTest {

  @Property(tries = 50)
  void equalTextsHaveOneNumberAndOthersAnother(
      @ForAll @Size(max = 60) List<@StringLength(max = 3) String> texts) {
    TextPool pool = new TextPool();
    Map<String, Integer> numbers = new HashMap<>();
    for (String text : texts) {
      // as it is kept: half a surrogate pair is no text
      String kept = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      int number = pool.put(kept);

      assertThat(numbers.computeIfAbsent(kept, any -> pool.size() - 1)).isEqualTo(number);
      assertThat(pool.text(number)).isEqualTo(kept);
    }

    assertThat(pool.size()).isEqualTo(numbers.size());
  }

  @Test
  void numbersStayAsTheyAreWhenThePoolGrows() {
    TextPool pool = new TextPool();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      numbers.add(pool.put("示例-" + i));
    }

    for (int i = 0; i < numbers.size(); i++) {
      assertThat(pool.put("示例-" + i)).isEqualTo(numbers.get(i)).isEqualTo(i);
      assertThat(pool.text(i)).isEqualTo("示例-" + i);
    }
  }

  @Test
  void aTextIsFoundOnlyOnceItWasPut() {
    TextPool pool = new TextPool();
    int number = pool.put("示例");

    assertThat(pool.find("示例")).isEqualTo(number);
    assertThat(pool.find("示")).isEqualTo(TextPool.NONE);
    assertThat(pool.size()).isEqualTo(1);
  }

  @Test
  void bytesThatAreNoTextHaveNoNumber() {
    TextPool pool = new TextPool();

    assertThat(pool.put(new byte[] {'a', (byte) 0xFF}, 0, 2)).isEqualTo(TextPool.NONE);
    assertThat(pool.put(new byte[] {'a', (byte) 0xFF}, 0, 1)).isZero();
  }
}
