// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunIndexTest {
  private static List<Integer> rows(RunIndex index, long run) {
    List<Integer> rows = new ArrayList<>();
    index.forEach(run, rows::add);
    return rows;
  }

  @Test
  void findsEveryRowOfARunAndNoOther() {
    RunIndex index = new RunIndex(1003);
    // A run of no character, and negative ones, are runs like others.
    for (int row = 0; row < 1000; row++) {
      index.put(row % 2 == 0 ? row : -row, row);
    }
    index.put(7, 1000);
    index.put(7, 1001);
    index.put(0, 1002);
    assertThat(rows(index, 7)).containsExactlyInAnyOrder(1000, 1001);
    assertThat(rows(index, -7)).containsExactly(7);
    assertThat(rows(index, 0)).containsExactlyInAnyOrder(0, 1002);
    assertThat(rows(index, 998)).containsExactly(998);
    assertThat(rows(index, 5000)).isEmpty();
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(rows(new RunIndex(0), 0)).isEmpty();
    assertThat(rows(new RunIndex(1), 1)).isEmpty();
  }
}
