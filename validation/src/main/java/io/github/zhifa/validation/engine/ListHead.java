// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import io.github.zhifa.model.law.PublishedDocument;

/**
 * The head of a list, for the rules that need to know what it is the head of.
 *
 * @param kind the kind of list
 * @param document the head
 */
public record ListHead(ListKind kind, PublishedDocument document) {}
