// SPDX-License-Identifier: Apache-2.0
/** What does a legal text say in numbers, and which instrument is in force on a day? */
@NullMarked
package io.github.zhifa.core.law;

import org.jspecify.annotations.NullMarked;
