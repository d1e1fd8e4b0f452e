// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.google.common.primitives.Ints;
import io.github.zhifa.core.certificate.EventOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The records that count, put together by person, each group in the order of events. */
@SuppressWarnings("EnumOrdinal") // the order of the constants, in one run
final class PersonGroups {
  /** Groups are small; larger ones are sorted in another way, so that none takes long. */
  private static final int SMALL = 24;

  private static final int KIND_BIT = 60;

  private final RecordStore store;
  private final int[] starts;
  private final int[] rows;

  private PersonGroups(RecordStore store, int[] starts, int[] rows) {
    this.store = store;
    this.starts = starts;
    this.rows = rows;
  }

  static PersonGroups of(RecordStore store, KnownRecords known) {
    int[] places = new int[store.texts().repeated().size()];
    IntColumn counts = new IntColumn();
    for (int row = 0; row < store.size(); row++) {
      if (known.counts(row)) {
        int person = store.personNumber(row);
        if (places[person] == 0) {
          counts.add(0);
          places[person] = counts.size();
        }
        counts.set(places[person] - 1, counts.get(places[person] - 1) + 1);
      }
    }
    int[] starts = new int[counts.size() + 1];
    for (int person = 0; person < counts.size(); person++) {
      starts[person + 1] = starts[person] + counts.get(person);
    }
    int[] next = starts.clone();
    int[] rows = new int[starts[counts.size()]];
    for (int row = 0; row < store.size(); row++) {
      if (known.counts(row)) {
        rows[next[places[store.personNumber(row)] - 1]++] = row;
      }
    }
    return new PersonGroups(store, starts, rows);
  }

  /** Returns how many persons there are. */
  int size() {
    return starts.length - 1;
  }

  /** Returns the records of a person: by kind of certificate, then in the order of events. */
  int[] rows(int person) {
    int[] group = Arrays.copyOfRange(rows, starts[person], starts[person + 1]);
    if (group.length > SMALL) {
      return sorted(group);
    }
    long[] keys = new long[group.length];
    for (int i = 0; i < group.length; i++) {
      int row = group[i];
      long key = key(row);
      int at = i;
      while (at > 0 && isAfter(keys[at - 1], group[at - 1], key, row)) {
        keys[at] = keys[at - 1];
        group[at] = group[at - 1];
        at--;
      }
      keys[at] = key;
      group[at] = row;
    }
    return group;
  }

  private int[] sorted(int[] group) {
    List<Integer> boxed = new ArrayList<>(Ints.asList(group));
    boxed.sort(Comparator.<Integer>comparingLong(this::key).thenComparing(store::id));
    return Ints.toArray(boxed);
  }

  private boolean isAfter(long key, int row, long otherKey, int other) {
    return key > otherKey || (key == otherKey && store.id(row).compareTo(store.id(other)) > 0);
  }

  private long key(int row) {
    return ((long) store.certificate(row).ordinal() << KIND_BIT)
        | EventOrder.key(store.day(row), store.recordedOn(row), store.kind(row));
  }
}
