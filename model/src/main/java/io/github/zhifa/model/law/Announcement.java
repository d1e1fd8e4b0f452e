// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether something was done with a document (published, filed), and what is known of it. */
@Value.Immutable
@JsonPropertyOrder({"done", "day", "where"})
public interface Announcement {

  /** Returns whether it was done. */
  boolean done();

  /** Returns the day; empty where not known. */
  Optional<LocalDate> day();

  /** Returns where (gazette, website, register); empty where not known. */
  Optional<String> where();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Announcement}. */
  final class Builder extends ImmutableAnnouncement.Builder {
    Builder() {}
  }
}
