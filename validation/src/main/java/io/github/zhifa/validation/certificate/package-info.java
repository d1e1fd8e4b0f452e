// SPDX-License-Identifier: Apache-2.0
/**
 * What is wrong with a register of certificates? Rules of illegal events and unqualified acts are
 * added here.
 */
@NullMarked
package io.github.zhifa.validation.certificate;

import org.jspecify.annotations.NullMarked;
