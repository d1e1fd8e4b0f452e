// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import io.github.zhifa.model.text.BilingualText;

/** A place in a JSON tree that does not fit: what stands there, and what was expected. */
final class Fault extends Exception {
  private static final long serialVersionUID = 1L;
  private final String pointer;
  private final transient BilingualText found;
  private final transient BilingualText expected;

  /** Makes a fault of the value itself. */
  Fault(BilingualText found, BilingualText expected) {
    this("", found, expected);
  }

  private Fault(String pointer, BilingualText found, BilingualText expected) {
    super(pointer + ": found " + found.en() + ", expected " + expected.en());
    this.pointer = pointer;
    this.found = found;
    this.expected = expected;
  }

  /** Returns this fault as seen from around the place {@code name} in which it is, on one line. */
  Fault within(String name) {
    String segment = Printable.cut(name.replace("~", "~0").replace("/", "~1"));
    return new Fault("/" + segment + pointer, found, expected);
  }

  String pointer() {
    return pointer;
  }

  BilingualText found() {
    return found;
  }

  BilingualText expected() {
    return expected;
  }
}
