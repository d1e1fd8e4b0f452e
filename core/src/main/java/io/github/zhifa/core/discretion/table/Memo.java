// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.table;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once for all threads. */
final class Memo<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  Memo(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T value = made;
    return value == null ? make() : value;
  }

  private synchronized T make() {
    T value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }
}
