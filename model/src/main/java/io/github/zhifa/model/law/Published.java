// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

/** A published list of any kind: it has a head, and its JSON form has a version. */
public interface Published {
  /** Returns the version of the JSON form, from 1. */
  int formatVersion();

  /** Returns the head of the list. */
  PublishedDocument document();
}
