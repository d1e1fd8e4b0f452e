// SPDX-License-Identifier: Apache-2.0
/**
 * Which words say a thing, in Chinese and in English? {@link BilingualText} holds one wording in
 * both languages; whatever has a name for people is {@link Labelled}.
 */
@NullMarked
@ValueStyle
package io.github.zhifa.model.text;

import io.github.zhifa.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
