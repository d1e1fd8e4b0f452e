// SPDX-License-Identifier: Apache-2.0
/** What is wrong with a decision, seen from all other areas? Its rules are added here. */
@NullMarked
package io.github.zhifa.validation.enforcement;

import org.jspecify.annotations.NullMarked;
