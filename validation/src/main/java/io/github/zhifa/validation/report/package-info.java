// SPDX-License-Identifier: Apache-2.0
/**
 * What did a check of many files give? {@link CheckReport} holds every list and every file that
 * could not be read, and decides the {@link Verdict}; {@link JsonReport} writes it for programs,
 * {@link TextReport} for people.
 */
@NullMarked
package io.github.zhifa.validation.report;

import org.jspecify.annotations.NullMarked;
