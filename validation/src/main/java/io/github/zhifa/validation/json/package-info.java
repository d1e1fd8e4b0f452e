// SPDX-License-Identifier: Apache-2.0
/**
 * How is a list read and written as JSON? {@link Documents} reads one file into one value or says
 * in one line why not, and writes it back to the byte; {@link JsonSchemas} tells the form; {@link
 * ZhifaModule} teaches it to an {@code ObjectMapper} of your own.
 */
@NullMarked
package io.github.zhifa.validation.json;

import org.jspecify.annotations.NullMarked;
