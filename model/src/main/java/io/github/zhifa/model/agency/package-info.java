// SPDX-License-Identifier: Apache-2.0
/**
 * Who acts, on which level, and where? An {@link Agency} has a name as printed and, where known, an
 * {@link AgencyLevel} and a {@link DivisionCode}. A {@link NameRegister} holds the names that
 * changed.
 */
@NullMarked
@ValueStyle
package io.github.zhifa.model.agency;

import io.github.zhifa.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
