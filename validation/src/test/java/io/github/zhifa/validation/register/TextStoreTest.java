// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextStoreTest {

  @Property(tries = 50)
  void textsAreEqualWhereTheyAreAndThenHaveOneHash(
      @ForAll @Size(min = 2, max = 30) List<@AlphaChars @StringLength(max = 2) String> texts) {
    TextStore store = new TextStore();
    int[] places = texts.stream().mapToInt(store::add).toArray();

    for (int i = 0; i < places.length; i++) {
      assertThat(store.text(places[i])).isEqualTo(texts.get(i));
      for (int j = 0; j < i; j++) {
        assertThat(store.areEqual(places[i], places[j]))
            .isEqualTo(texts.get(i).equals(texts.get(j)));
        if (store.areEqual(places[i], places[j])) {
          assertThat(store.hash(places[i])).isEqualTo(store.hash(places[j]));
        }
      }
    }
  }

  /** The length is one byte up to 127; a piece holds 262,144 bytes. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 255, 256, 262_138, 262_139, 262_140, 262_144, 900_000})
  void textsOfAnyLengthComeBack(int length) {
    TextStore store = new TextStore();
    String text = "x".repeat(length);

    int before = store.add("before");
    int place = store.add(text.getBytes(StandardCharsets.UTF_8), 0, length);
    int after = store.add("示例");

    assertThat(store.text(place)).isEqualTo(text);
    assertThat(store.isText(place, text.getBytes(StandardCharsets.UTF_8), 0, length)).isTrue();
    assertThat(store.text(before)).isEqualTo("before");
    assertThat(store.text(after)).isEqualTo("示例");
  }

  @Test
  void bytesThatAreNoTextHaveNoPlace() {
    TextStore store = new TextStore();

    assertThat(store.add(new byte[] {'a', (byte) 0xFF}, 0, 2)).isEqualTo(TextStore.NONE);
    assertThat(store.add(new byte[] {'a', (byte) 0xFF}, 0, 1)).isZero();
  }
}
