// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * Instruments with their days in force (法律依据库): dated data with sources, to which users add their
 * own.
 */
@Value.Immutable
@JsonPropertyOrder({"formatVersion", "instruments", "remaps"})
@JsonTypeName("instrument-register")
public interface InstrumentRegister {

  /** Returns the version of this JSON form. */
  int formatVersion();

  /** Returns the instruments. */
  ImmutableList<Instrument> instruments();

  /** Returns the places of which it is known where they went when their instrument ended. */
  ImmutableList<ArticleRemap> remaps();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link InstrumentRegister}. */
  final class Builder extends ImmutableInstrumentRegister.Builder {
    Builder() {}
  }
}
