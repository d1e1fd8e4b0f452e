// SPDX-License-Identifier: Apache-2.0
/** What is wrong with a discretion benchmark? */
@NullMarked
package io.github.zhifa.validation.discretion;

import org.jspecify.annotations.NullMarked;
