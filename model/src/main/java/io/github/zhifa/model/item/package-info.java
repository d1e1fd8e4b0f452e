// SPDX-License-Identifier: Apache-2.0
/**
 * Which powers were handed to whom? An {@link ItemList} (事项清单) holds {@link Item}s in printed
 * order.
 */
@NullMarked
@ValueStyle
package io.github.zhifa.model.item;

import io.github.zhifa.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
