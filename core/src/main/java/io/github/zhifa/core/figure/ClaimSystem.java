// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Unknowns between bounds, and linear constraints on them, some of which are only claimed. Unknowns
 * are whole numbers, but for those that {@link #withFractions} makes fractional.
 */
public final class ClaimSystem {
  private final ImmutableMap<String, Bounds> unknowns;
  private final ImmutableList<Constraint> constraints;
  private final ImmutableSet<String> fractional;
  private final ImmutableSet<String> claims;

  private ClaimSystem(
      ImmutableMap<String, Bounds> unknowns,
      ImmutableList<Constraint> constraints,
      ImmutableSet<String> fractional) {
    this.unknowns = unknowns;
    this.constraints = constraints;
    this.fractional = fractional;
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

  /** Returns the unknowns that may be fractions. */
  public ImmutableSet<String> fractional() {
    return fractional;
  }

  /**
   * Returns this with {@code names} allowed to be fractions, as where half a post may be counted;
   * the other unknowns are whole.
   *
   * @throws IllegalArgumentException if one is not there
   */
  public ClaimSystem withFractions(ImmutableSet<String> names) {
    names.forEach(this::boundsOf);
    return new ClaimSystem(unknowns, constraints, names);
  }

  /**
   * Returns this with the values of unknowns that are known, as facts.
   *
   * @throws IllegalArgumentException if an unknown is not there, or a value not inside its bounds
   */
  public ClaimSystem withKnown(Map<String, Long> values) {
    ImmutableList.Builder<Constraint> all = ImmutableList.builder();
    values.forEach(
        (name, value) -> {
          Bounds bounds = boundsOf(name);
          checkArgument(
              bounds.least() <= value && value <= bounds.most(),
              "value is outside of the bounds: name=%s, value=%s, least=%s, most=%s",
              name,
              value,
              bounds.least(),
              bounds.most());
          LinearForm number = LinearForm.constant(BigDecimal.valueOf(value));
          all.addAll(Constraint.zero(LinearForm.of(name).minus(number)));
        });
    return with(all.build());
  }

  /** Returns whether the unknowns of {@code more} are there and its numbers small enough. */
  boolean fits(ImmutableList<Constraint> more) {
    return more.stream()
        .allMatch(
            each ->
                unknowns.keySet().containsAll(each.form().coefficients().keySet())
                    && Row.fits(each, unknowns));
  }

  /** Returns this with more constraints on its unknowns. */
  ClaimSystem with(ImmutableList<Constraint> more) {
    return new ClaimSystem(
        unknowns,
        ImmutableList.<Constraint>builder().addAll(constraints).addAll(more).build(),
        fractional);
  }

  /** Returns this with the bounds of {@code box}, or as it is where they leave no value. */
  ClaimSystem within(Box box) {
    ImmutableList<String> names = unknowns.keySet().asList();
    ImmutableMap.Builder<String, Bounds> bounds = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      if (box.least(i) > box.most(i)) {
        return this;
      }
      bounds.put(names.get(i), new Bounds(box.least(i), box.most(i)));
    }
    return new ClaimSystem(bounds.buildOrThrow(), constraints, fractional);
  }

  /** Returns this with half the bounds of the unknowns {@code names}. */
  ClaimSystem halved(ImmutableSet<String> names) {
    ImmutableMap.Builder<String, Bounds> bounds = ImmutableMap.builder();
    unknowns.forEach(
        (name, range) ->
            bounds.put(
                name,
                names.contains(name) ? new Bounds(range.least() / 2, range.most() / 2) : range));
    return new ClaimSystem(bounds.buildOrThrow(), constraints, fractional);
  }

  /** Returns this with one more whole unknown. */
  ClaimSystem withUnknown(String name, Bounds bounds) {
    return new ClaimSystem(
        ImmutableMap.<String, Bounds>builder().putAll(unknowns).put(name, bounds).buildOrThrow(),
        constraints,
        fractional);
  }

  /** Returns the bounds of an unknown that is there. */
  Bounds boundsOf(String name) {
    Bounds bounds = unknowns.get(name);
    checkArgument(bounds != null, "unknown is not there: name=%s", name);
    return bounds;
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
            .collect(ImmutableList.toImmutableList()),
        fractional);
  }

  /** Returns this with the claims {@code kept} only. */
  public ClaimSystem withClaims(ImmutableSet<String> kept) {
    return new ClaimSystem(
        unknowns,
        constraints.stream()
            .filter(each -> each.claim().isEmpty() || kept.contains(each.claim().orElseThrow()))
            .collect(ImmutableList.toImmutableList()),
        fractional);
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
            .collect(ImmutableList.toImmutableList()),
        Sets.intersection(fractional, kept).immutableCopy());
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
      return new ClaimSystem(ImmutableMap.copyOf(unknowns), constraints.build(), ImmutableSet.of());
    }
  }
}
