// SPDX-License-Identifier: Apache-2.0
/**
 * What does the name of an organ tell: {@link AgencyNames} reads its level from its place. Which
 * divisions lie in which: {@link DivisionAreas}.
 */
@NullMarked
package io.github.zhifa.core.agency;

import org.jspecify.annotations.NullMarked;
