// SPDX-License-Identifier: Apache-2.0
/** What is wrong with an item list? */
@NullMarked
package io.github.zhifa.validation.item;

import org.jspecify.annotations.NullMarked;
