// SPDX-License-Identifier: Apache-2.0
/**
 * Which rules are there? {@link Catalogue} lists the rule sets of all areas, {@link ExampleLists}
 * makes lists of the examples that show them, and {@link RulesMarkdown} and {@link RulesJson} write
 * the page.
 */
@NullMarked
package io.github.zhifa.validation.catalogue;

import org.jspecify.annotations.NullMarked;
