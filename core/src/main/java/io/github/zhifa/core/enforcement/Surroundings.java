// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.enforcement;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.item.AdoptionRegister;

/**
 * What stands beside a list.
 *
 * @param registers who took which items on
 * @param townships the townships that are asked about; a register that speaks of a whole county
 *     does not say which there are
 * @param benchmarks how fines are graded
 * @param certificates officers' certificates
 * @param decisions decisions that are not yet made
 */
public record Surroundings(
    ImmutableList<AdoptionRegister> registers,
    ImmutableList<DivisionCode> townships,
    ImmutableList<Benchmark> benchmarks,
    ImmutableList<ItemUse> certificates,
    ImmutableList<ItemUse> decisions) {}
