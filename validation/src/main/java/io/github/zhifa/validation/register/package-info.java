// SPDX-License-Identifier: Apache-2.0
/**
 * Reads registers of certificates of any size and runs the rules of certificates over them. {@link
 * io.github.zhifa.validation.register.RegisterFile} reads JSON Lines or CSV line by line: what
 * cannot be read is a finding, the rest goes on. Records are kept as columns of numbers ({@link
 * io.github.zhifa.validation.register.StoredRegister}), about a hundred bytes each, and handed to
 * the rules person by person.
 */
@NullMarked
package io.github.zhifa.validation.register;

import org.jspecify.annotations.NullMarked;
