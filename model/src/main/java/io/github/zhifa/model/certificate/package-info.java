// SPDX-License-Identifier: Apache-2.0
/**
 * Who may enforce on a day? Certificate kinds (执法证件种类) for now; events and states are added here.
 */
@NullMarked
@ValueStyle
package io.github.zhifa.model.certificate;

import io.github.zhifa.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
