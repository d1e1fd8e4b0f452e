// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a provision went when its instrument ended or was revised (条文对应). It speaks of the place
 * that it names and of what is below that place, of nothing beside it. A provision that was split
 * has several.
 */
@Value.Immutable
@JsonPropertyOrder({"former", "successor", "firstDay", "changed", "evidence", "readFrom"})
public interface ArticleRemap {

  /** Returns the provision as it was. */
  LegalSource former();

  /** Returns the provision that governs the same conduct from {@link #firstDay()} on. */
  LegalSource successor();

  /** Returns the first day on which {@link #successor()} governs. */
  LocalDate firstDay();

  /** Returns what is no longer the same, in short words; empty where that was not compared. */
  Optional<BilingualText> changed();

  /** Returns how sure it is. */
  Evidence evidence();

  /** Returns where both provisions were read. */
  String readFrom();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ArticleRemap}. */
  final class Builder extends ImmutableArticleRemap.Builder {
    Builder() {}
  }
}
