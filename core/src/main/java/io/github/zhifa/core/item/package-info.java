// SPDX-License-Identifier: Apache-2.0
/** Which items are the same? {@link ItemName} takes an official name apart, to compare it. */
@NullMarked
package io.github.zhifa.core.item;

import org.jspecify.annotations.NullMarked;
