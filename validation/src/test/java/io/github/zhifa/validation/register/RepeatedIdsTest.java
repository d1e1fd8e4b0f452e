// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RepeatedIdsTest {

  @Property(tries = 100)
  void findsEachRecordWhoseIdCameBeforeAmongThoseLookedAt(
      @ForAll @Size(max = 40) List<@IntRange(max = 20) Integer> ids,
      @ForAll @Size(max = 40) Set<@IntRange(max = 39) Integer> passedOver) {
    BitSet rows = new BitSet();
    rows.set(0, ids.size());
    passedOver.forEach(rows::clear);

    assertThat(found(ids, rows)).containsExactlyInAnyOrderElementsOf(expected(ids, rows));
  }

  /** 70,000 records are more than four parts; the last 20,000 repeat ids from far before. */
  @Test
  void findsIdsThatAreFarApart() {
    List<Integer> ids = IntStream.range(0, 70_000).map(i -> i % 50_000).boxed().toList();
    BitSet rows = new BitSet();
    rows.set(0, ids.size());

    assertThat(found(ids, rows))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(50_000, 70_000).boxed().toList());
  }

  /** Records that have one hash and different ids stay apart. */
  @Test
  void aHashIsNotAnId() {
    RecordStore store = store(List.of(1, 2, 1));
    BitSet rows = new BitSet();
    rows.set(0, 3);
    List<Integer> found = new ArrayList<>();

    new RepeatedIds(store, new int[] {7, 7, 7}).forEach(rows, found::add);

    assertThat(found).containsExactly(2);
  }

  private static List<Integer> expected(List<Integer> ids, BitSet rows) {
    Set<Integer> seen = new HashSet<>();
    return rows.stream().filter(row -> !seen.add(ids.get(row))).boxed().toList();
  }

  private static List<Integer> found(List<Integer> ids, BitSet rows) {
    RecordStore store = store(ids);
    int[] hashes = IntStream.range(0, ids.size()).map(store::idHash).toArray();
    List<Integer> found = new ArrayList<>();
    new RepeatedIds(store, hashes).forEach(rows, found::add);
    return found;
  }

  private static RecordStore store(List<Integer> ids) {
    RecordStore store = new RecordStore("/");
    Draft draft = new Draft();
    for (int id : ids) {
      draft.clear();
      draft.kind = draft.certificate = draft.person = 0;
      draft.id = store.texts().ids().add("示例-" + id);
      store.add(draft, store.size() + 1);
    }
    return store;
  }
}
