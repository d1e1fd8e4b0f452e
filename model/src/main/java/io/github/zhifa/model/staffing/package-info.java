// SPDX-License-Identifier: Apache-2.0
/** Who may employ how many? Quota kinds (编制类别) for now; tables and transfers are added here. */
@NullMarked
@ValueStyle
package io.github.zhifa.model.staffing;

import io.github.zhifa.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
