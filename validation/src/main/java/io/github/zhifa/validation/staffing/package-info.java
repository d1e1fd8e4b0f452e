// SPDX-License-Identifier: Apache-2.0
/** What is wrong with a staffing table? Rules of Order 486 are added here. */
@NullMarked
package io.github.zhifa.validation.staffing;

import org.jspecify.annotations.NullMarked;
