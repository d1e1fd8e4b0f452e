// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.applicable.Benchmarks;
import io.github.zhifa.core.item.ItemRecords;
import io.github.zhifa.core.law.Instruments;
import io.github.zhifa.model.discretion.BandRules;
import io.github.zhifa.model.item.CapacityAssessment;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.model.law.Published;
import java.time.LocalDate;
import java.util.Collection;

/** What a check depends on beside the list. */
public final class CheckContext {
  private static final BandRules NO_RULES = BandRules.builder().formatVersion(1).build();

  private final LocalDate asOf;
  private final Policy policy;
  private final InstrumentRegister register;
  private final Instruments instruments;
  private final BandRules bandRules;
  private final KnownLists known;

  /**
   * Returns a context.
   *
   * @param asOf the day as of which lists are checked
   * @param policy what is decided where the law leaves a choice
   * @param register the instruments and the days between which they are in force
   */
  public CheckContext(LocalDate asOf, Policy policy, InstrumentRegister register) {
    this(
        asOf,
        policy,
        register,
        new Instruments(register),
        NO_RULES,
        KnownLists.of(ImmutableList.of()));
  }

  private CheckContext(
      LocalDate asOf,
      Policy policy,
      InstrumentRegister register,
      Instruments instruments,
      BandRules bandRules,
      KnownLists known) {
    this.asOf = asOf;
    this.policy = policy;
    this.register = register;
    this.instruments = instruments;
    this.bandRules = bandRules;
    this.known = known;
  }

  /** Returns the same context, in which benchmarks may name the band rules of {@code rules}. */
  public CheckContext withBandRules(BandRules rules) {
    return new CheckContext(asOf, policy, register, instruments, rules, known);
  }

  /**
   * Returns the same context that knows {@code lists} too, the lists of one check or those of a
   * collection: a benchmark is held against the upper ones among them, an item list against
   * guidance lists, registers and assessments. They are part of what a check depends on, so
   * partitions of one check must be given the same ones.
   */
  public CheckContext knowing(Collection<? extends Published> lists) {
    return new CheckContext(asOf, policy, register, instruments, bandRules, KnownLists.of(lists));
  }

  /** Returns the day as of which lists are checked. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns what is decided where the law leaves a choice. */
  public Policy policy() {
    return policy;
  }

  /** Returns the band rules that benchmarks may name; none unless they were given. */
  public BandRules bandRules() {
    return bandRules;
  }

  /** Returns the instruments and the days between which they are in force. */
  public InstrumentRegister register() {
    return register;
  }

  /** Returns the benchmarks that are known to the check. */
  public Benchmarks benchmarks() {
    return known.benchmarks();
  }

  /** Returns the item lists and registers of adoptions that are known to the check. */
  public ItemRecords itemRecords() {
    return known.items();
  }

  /** Returns the assessments of capacity that are known to the check. */
  public ImmutableList<CapacityAssessment> assessments() {
    return known.assessments();
  }

  /** Returns the answers of {@link #register()}, made once for all rows. */
  public Instruments instruments() {
    return instruments;
  }
}
