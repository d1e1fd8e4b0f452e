// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import io.github.zhifa.model.law.PublishedDocument;

/**
 * One record of a list and where it stands.
 *
 * @param position the place among the records of its kind, from 0
 * @param pointer the JSON pointer of the record in its file
 * @param document the head of the list
 * @param value the record
 * @param <R> the kind of record
 */
public record Row<R>(int position, String pointer, PublishedDocument document, R value) {}
