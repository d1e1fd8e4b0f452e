// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import io.github.zhifa.model.text.BilingualText;

/**
 * Why a calculator gives no answer.
 *
 * @param code a stable code, lower-case words with '-'
 * @param why the reason, with its figures
 */
public record Refusal(String code, BilingualText why) {}
