// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whole unknowns between bounds, and linear constraints on them, some of which are only claimed.
 */
public final class ClaimSystem {
  private final ImmutableMap<String, Bounds> unknowns;
  private final ImmutableList<Constraint> constraints;
  private final ImmutableSet<String> claims;

  private ClaimSystem(
      ImmutableMap<String, Bounds> unknowns, ImmutableList<Constraint> constraints) {
    this.unknowns = unknowns;
    this.constraints = constraints;
    this.claims =
        constraints.stream()
            .flatMap(constraint -> constraint.claim().stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The values that an unknown may take.
   *
   * @param least the least, inclusive
   * @param most the greatest, inclusive
   */
  public record Bounds(long least, long most) {
    /** Checks the order. */
    public Bounds {
      checkArgument(least <= most, "bounds are reversed: least=%s, most=%s", least, most);
    }
  }

  /** Returns the unknowns in the order in which they were added. */
  public ImmutableMap<String, Bounds> unknowns() {
    return unknowns;
  }

  /** Returns the constraints in the order in which they were added. */
  public ImmutableList<Constraint> constraints() {
    return constraints;
  }

  /** Returns the names of the claims in the order in which they were added. */
  public ImmutableSet<String> claims() {
    return claims;
  }

  /** Returns this with {@code hard} claims taken as facts that always hold. */
  public ClaimSystem withFacts(ImmutableSet<String> hard) {
    return new ClaimSystem(
        unknowns,
        constraints.stream()
            .map(
                each ->
                    each.claim().filter(hard::contains).isPresent()
                        ? new Constraint(each.form(), each.strict(), Optional.empty())
                        : each)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns this with the claims {@code kept} only. */
  public ClaimSystem withClaims(ImmutableSet<String> kept) {
    return new ClaimSystem(
        unknowns,
        constraints.stream()
            .filter(each -> each.claim().isEmpty() || kept.contains(each.claim().orElseThrow()))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the part of this that speaks of {@code kept}, which no constraint ties to others; with
   * none kept, the constraints without unknowns.
   */
  ClaimSystem withUnknowns(ImmutableSet<String> kept) {
    ImmutableMap.Builder<String, Bounds> bounds = ImmutableMap.builder();
    unknowns.forEach(
        (name, range) -> {
          if (kept.contains(name)) {
            bounds.put(name, range);
          }
        });
    return new ClaimSystem(
        bounds.buildOrThrow(),
        constraints.stream()
            .filter(each -> each.form().coefficients().isEmpty() == kept.isEmpty())
            .filter(each -> kept.containsAll(each.form().coefficients().keySet()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ClaimSystem}. */
  public static final class Builder {
    private final Map<String, Bounds> unknowns = new LinkedHashMap<>();
    private final ImmutableList.Builder<Constraint> constraints = ImmutableList.builder();

    private Builder() {}

    /**
     * Adds a whole unknown between {@code least} and {@code most}, both inclusive.
     *
     * @throws IllegalArgumentException if the bounds are reversed or the name is taken
     */
    public Builder unknown(String name, long least, long most) {
      Bounds old = unknowns.put(name, new Bounds(least, most));
      checkArgument(old == null, "unknown is there already: name=%s", name);
      return this;
    }

    /**
     * Adds a constraint on unknowns that are there.
     *
     * @throws IllegalArgumentException if an unknown is not there, or if the numbers are so large
     *     that the constraint cannot be evaluated in 64 bits
     */
    public Builder add(Constraint constraint) {
      for (String name : constraint.form().coefficients().keySet()) {
        checkArgument(unknowns.containsKey(name), "unknown is not there: name=%s", name);
      }
      checkArgument(fits(constraint), "numbers are too large: constraint=%s", constraint);
      constraints.add(constraint);
      return this;
    }

    /** Adds constraints as {@link #add} does. */
    public Builder addAll(Iterable<Constraint> all) {
      all.forEach(this::add);
      return this;
    }

    /**
     * Returns whether the unknowns of {@code constraint} are there and its numbers small enough.
     */
    boolean fits(Constraint constraint) {
      return unknowns.keySet().containsAll(constraint.form().coefficients().keySet())
          && Row.fits(constraint, unknowns);
    }

    /** Returns the system. */
    public ClaimSystem build() {
      return new ClaimSystem(ImmutableMap.copyOf(unknowns), constraints.build());
    }
  }
}
