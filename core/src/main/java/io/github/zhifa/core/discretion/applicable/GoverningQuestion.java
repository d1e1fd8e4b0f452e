// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.applicable;

import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of several benchmarks: which one governs?
 *
 * @param provision the provision that sets the penalty
 * @param place where the case is
 * @param day the day as of which it is asked
 * @param matter the matter or department, where benchmarks are made for some only; empty for any
 */
public record GoverningQuestion(
    LegalSource provision, CasePlace place, LocalDate day, Optional<String> matter) {}
