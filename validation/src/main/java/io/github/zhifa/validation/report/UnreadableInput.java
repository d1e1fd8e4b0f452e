// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import java.util.Optional;

/**
 * An input that could not be read.
 *
 * @param file the file as it was named to the check
 * @param code the stable code of the reason, such as {@code INPUT-NOT-JSON}
 * @param place a JSON pointer, or line and column where there is no tree; empty for the whole file
 * @param line the place, what stands there and what was expected, on one line
 */
public record UnreadableInput(
    String file, String code, Optional<String> place, BilingualText line) {
  /** Returns the input that {@code problem} tells of. */
  public static UnreadableInput of(UnreadableDocumentException problem) {
    return new UnreadableInput(
        problem.file(), problem.reason().code(), problem.place(), problem.line());
  }
}
