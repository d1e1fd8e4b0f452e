// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

/**
 * A sentence of a text.
 *
 * @param start where it starts
 * @param end where it ends, with its mark
 * @param paragraph where its paragraph starts
 * @param section the section that it stands in (一（二）); empty where there is none
 */
record Sentence(int start, int end, int paragraph, String section) {}
