// SPDX-License-Identifier: Apache-2.0
/**
 * Which rules are there? {@link Catalogue} lists the rule sets of all areas and the examples that
 * show them.
 */
@NullMarked
package io.github.zhifa.validation.catalogue;

import org.jspecify.annotations.NullMarked;
