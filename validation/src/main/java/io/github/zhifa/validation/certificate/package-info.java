// SPDX-License-Identifier: Apache-2.0
/**
 * What is wrong with a register of certificates? The rules read the records of one person at a time
 * ({@link io.github.zhifa.validation.certificate.PersonRecords}), and what is wrong with ids and
 * corrections ({@link io.github.zhifa.validation.certificate.RegisterFaults}).
 */
@NullMarked
package io.github.zhifa.validation.certificate;

import org.jspecify.annotations.NullMarked;
