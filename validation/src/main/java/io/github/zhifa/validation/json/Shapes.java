// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of value types, each looked up once. */
final class Shapes {
  private final Map<Class<?>, ValueShape> known = new ConcurrentHashMap<>();

  ValueShape of(Class<?> type) {
    // Two threads that read must not wait for each other, as they would in computeIfAbsent.
    ValueShape shape = known.get(type);
    return shape == null ? known.computeIfAbsent(type, ValueShape::of) : shape;
  }
}
