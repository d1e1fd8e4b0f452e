// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

/**
 * The texts of a register. Those that hardly ever come twice are kept as they come: to look each of
 * them up among millions costs more than to keep one twice.
 *
 * @param ids the ids of records, in the order in which they are read
 * @param single cards and identity numbers
 * @param repeated persons, units, authorities, names, sources
 */
record RegisterTexts(TextStore ids, TextStore single, TextPool repeated) {
  RegisterTexts() {
    this(new TextStore(), new TextStore(), new TextPool());
  }
}
