// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import io.github.zhifa.model.text.BilingualText;

/** A place in a JSON tree that does not fit: what stands there, and what was expected. */
final class Fault extends Exception {
  private static final long serialVersionUID = 1L;
  private final String pointer;
  private final transient BilingualText found;
  private final transient BilingualText expected;

  Fault(String pointer, BilingualText found, BilingualText expected) {
    super(pointer + ": found " + found.en() + ", expected " + expected.en());
    this.pointer = pointer;
    this.found = found;
    this.expected = expected;
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
