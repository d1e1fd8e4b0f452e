// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.discretion;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.engine.FindingSink;
import java.util.ArrayList;
import java.util.List;

/** The shared ends of a whole list, which are one finding: what is missing is one provision. */
final class SharedEndsOfList {
  private static final int NAMED = 3;

  private final List<String> pointers = new ArrayList<>();
  private ImmutableList<BilingualText> first = ImmutableList.of();

  /** Adds the shared ends of one table of an item, if it has any. */
  void add(String pointer, ImmutableList<BilingualText> ends) {
    if (!ends.isEmpty() && !pointers.contains(pointer)) {
      pointers.add(pointer);
      first = first.isEmpty() ? ends : first;
    }
  }

  /** Reports them at the first item, the ends of which fill the slot {@code name}. */
  void report(String name, FindingSink sink) {
    if (!pointers.isEmpty()) {
      FindingSink.Draft draft =
          sink.at(pointers.get(0)).with("count", pointers.size()).with(name, Wording.list(first));
      pointers.stream().skip(1).limit(NAMED).forEach(draft::related);
      draft.report();
    }
  }
}
