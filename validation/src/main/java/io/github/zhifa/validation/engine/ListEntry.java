// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.law.CountedThing;
import io.github.zhifa.model.law.LegalSource;
import java.util.Optional;

/**
 * What the entries of all kinds of list have in common, for the rules that read every list.
 *
 * @param number the printed number, where there is one
 * @param mainItem the main item (主项) of which it is a sub-item (子项), where the list says so
 * @param name the name or conduct
 * @param department the department, where the list has one
 * @param cited the provisions on which the entry rests
 * @param citedField the field of the entry that holds them, for pointers
 * @param counts how much it adds to each count that a source may state
 */
public record ListEntry(
    Optional<String> number,
    Optional<String> mainItem,
    String name,
    Optional<String> department,
    ImmutableList<LegalSource> cited,
    String citedField,
    ImmutableMap<CountedThing, Long> counts) {}
