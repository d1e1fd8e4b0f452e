// SPDX-License-Identifier: Apache-2.0
/** Which published figures cannot all be true, or must not be compared? */
@NullMarked
package io.github.zhifa.validation.figure;

import org.jspecify.annotations.NullMarked;
