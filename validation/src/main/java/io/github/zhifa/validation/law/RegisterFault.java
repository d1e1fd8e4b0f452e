// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.law;

import io.github.zhifa.model.text.BilingualText;

/**
 * A fault of a register of instruments or of names, by which its answers would be in doubt.
 *
 * @param code a stable code
 * @param pointer where it stands in the file, as a JSON pointer
 * @param message what stands there and what was expected
 */
public record RegisterFault(String code, String pointer, BilingualText message) {}
