// SPDX-License-Identifier: Apache-2.0
/** What is wrong with any published list: its head, its counts, its numbering, its legal basis? */
@NullMarked
package io.github.zhifa.validation.law;

import org.jspecify.annotations.NullMarked;
