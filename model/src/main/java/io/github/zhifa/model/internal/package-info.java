// SPDX-License-Identifier: Apache-2.0
/** How value types are written; not exported. */
@NullMarked
package io.github.zhifa.model.internal;

import org.jspecify.annotations.NullMarked;
