// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import io.github.zhifa.model.law.InstrumentRegister;
import java.time.LocalDate;

/**
 * What a check depends on beside the list.
 *
 * @param asOf the day as of which the list is checked
 * @param policy what is decided where the law leaves a choice
 * @param register the instruments and the days between which they are in force
 */
public record CheckContext(LocalDate asOf, Policy policy, InstrumentRegister register) {}
