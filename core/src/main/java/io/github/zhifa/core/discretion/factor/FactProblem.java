// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.factor;

import io.github.zhifa.model.text.BilingualText;

/**
 * A fact of a case that the table does not know or cannot take.
 *
 * @param pointer where it stands in the facts, as a JSON pointer
 * @param found what is stated
 * @param expected what the table expects
 */
public record FactProblem(String pointer, String found, BilingualText expected) {}
