// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.text;

/** Something with a name for people, in Chinese and in English. */
public interface Labelled {
  /** Returns the name in both languages. */
  BilingualText label();
}
