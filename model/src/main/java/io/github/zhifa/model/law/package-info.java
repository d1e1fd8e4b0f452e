// SPDX-License-Identifier: Apache-2.0
/**
 * Which law says it, where, and since when? An {@link Instrument} (法律、法规、规章、规范性文件) is in force from
 * a first to a last day, and an {@link ArticleRemap} tells where a provision went when it ended; a
 * {@link LegalSource} points at a place in one; a {@link FineClause} is the fine that a provision
 * allows; a {@link PublishedDocument} is the head that every published list has in common.
 */
@NullMarked
@ValueStyle
package io.github.zhifa.model.law;

import io.github.zhifa.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
