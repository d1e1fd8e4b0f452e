// SPDX-License-Identifier: Apache-2.0
/** Do names, levels and codes of agencies agree? */
@NullMarked
package io.github.zhifa.validation.agency;

import org.jspecify.annotations.NullMarked;
