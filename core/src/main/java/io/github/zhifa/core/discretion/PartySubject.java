// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.model.discretion.PartyType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which subject of a clause (单位, 个人, 直接责任人员) a party is. Whether an individual business or a farm
 * household is a person or a unit in a clause is up to that clause: where it does not name them, it
 * cannot be told.
 */
final class PartySubject {
  private static final Pattern RESPONSIBLE = Pattern.compile("责任人|主管人员|负责人|^(?:其他)?人员$");
  private static final Pattern PERSON = Pattern.compile("个人|自然人|公民");
  private static final Pattern UNIT = Pattern.compile("单位|企业|法人(?!代表)|组织|机构|公司");
  private static final Pattern BUSINESS = Pattern.compile("个体工商户|个体经营者");
  private static final Pattern HOUSEHOLD = Pattern.compile("农户|承包经营户");

  /** Of these a clause that does not name them may hold or not. */
  private static final ImmutableSet<PartyType> EITHER =
      Sets.immutableEnumSet(PartyType.INDIVIDUAL_BUSINESS, PartyType.FARM_HOUSEHOLD);

  private PartySubject() {}

  /**
   * Returns the subject as which {@code party} is fined: the one of {@code subjects} that it is;
   * where it surely is none of them, its own word, by which only clauses that name no subject
   * concern it. Empty where that cannot be told.
   */
  static Optional<String> of(PartyType party, Collection<String> subjects) {
    ImmutableList<String> fitting =
        subjects.stream()
            .filter(subject -> is(party, subject) == Truth.YES)
            .collect(ImmutableList.toImmutableList());
    if (!fitting.isEmpty()) {
      return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
    return subjects.stream().allMatch(subject -> is(party, subject) == Truth.NO)
        ? Optional.of(word(party))
        : Optional.empty();
  }

  /** Returns whether {@code subject} means {@code party}. */
  static Truth is(PartyType party, String subject) {
    Set<PartyType> named = named(subject);
    if (named.contains(party)) {
      return Truth.YES;
    }
    boolean responsible = named.contains(PartyType.RESPONSIBLE_PERSON);
    boolean open =
        named.isEmpty()
            || (EITHER.contains(party) && !responsible)
            || (party == PartyType.RESPONSIBLE_PERSON && named.contains(PartyType.NATURAL_PERSON));
    return open ? Truth.UNKNOWN : Truth.NO;
  }

  private static Set<PartyType> named(String subject) {
    if (RESPONSIBLE.matcher(subject).find()) {
      return EnumSet.of(PartyType.RESPONSIBLE_PERSON);
    }
    Set<PartyType> named = EnumSet.noneOf(PartyType.class);
    add(named, PERSON, subject, PartyType.NATURAL_PERSON);
    add(named, UNIT, subject, PartyType.UNIT);
    add(named, BUSINESS, subject, PartyType.INDIVIDUAL_BUSINESS);
    add(named, HOUSEHOLD, subject, PartyType.FARM_HOUSEHOLD);
    return named;
  }

  private static void add(Set<PartyType> to, Pattern words, String subject, PartyType type) {
    if (words.matcher(subject).find()) {
      to.add(type);
    }
  }

  /** Returns the word of clauses for {@code party}. */
  static String word(PartyType party) {
    return switch (party) {
      case NATURAL_PERSON -> "个人";
      case INDIVIDUAL_BUSINESS -> "个体工商户";
      case FARM_HOUSEHOLD -> "农户";
      case UNIT -> "单位";
      case RESPONSIBLE_PERSON -> "直接责任人员";
    };
  }
}
