// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import io.github.zhifa.model.text.BilingualText;

/** Notes beside the rows of a table. */
final class SheetNotes {
  /** The header over the notes; a column of this name is passed over when a table is read. */
  static final BilingualText HEADER = BilingualText.of("核对意见", "Review");

  private SheetNotes() {}
}
