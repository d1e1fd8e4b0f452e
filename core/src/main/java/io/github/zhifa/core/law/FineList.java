// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.law.ClauseReading.Found;
import io.github.zhifa.core.law.RangeReader.Range;
import io.github.zhifa.model.law.FineMeasure;
import io.github.zhifa.model.law.FineUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fines of a clause while it is read. What limits a fine belongs to the one read last; where
 * that one could not be read, nothing is limited and the limit is a problem.
 */
final class FineList {
  private final String text;
  private final List<Found> fines = new ArrayList<>();

  /** What the base of a fine that is still to come counts as at least. */
  private Optional<Range> floorToCome = Optional.empty();

  /** Whether the fine said last is the last one of the list. */
  private boolean lastIsRead;

  FineList(String text) {
    this.text = text;
  }

  int size() {
    return fines.size();
  }

  ImmutableList<Found> all() {
    return ImmutableList.copyOf(fines);
  }

  /** Returns where the last fine ends; 0 where there is none. */
  int end() {
    return fines.isEmpty() ? 0 : last().span().end();
  }

  /** Returns where the last fine ends if it named no amount; else -1. */
  int bareEnd() {
    boolean bare =
        lastIsRead
            && last().fine().mode() != FineMode.DAILY_CONTINUOUS
            && !last().fine().hasAmount();
    return bare ? last().span().end() : -1;
  }

  private Found last() {
    return fines.get(fines.size() - 1);
  }

  void add(ClauseFine fine, int start, int end) {
    boolean counts = fine.measure().filter(measure -> measure.unit() != FineUnit.YUAN).isPresent();
    Optional<Range> floor = counts ? floorToCome : Optional.empty();
    if (counts) {
      floorToCome = Optional.empty();
    }
    ClauseFine whole =
        floor
            .map(range -> fine.withLimits(fine.limits().withBaseFloor(range.any().value())))
            .orElse(fine);
    fines.add(new Found(whole, new Span(start, end)));
    lastIsRead = true;
  }

  /** Takes in that a fine was said which could not be read. */
  void skip() {
    lastIsRead = false;
  }

  /** 并处罚款，罚款数额为…: gives the last fine its amount. */
  void amountOfLast(ClauseFine amount, Range range) {
    ClauseFine last = fines.remove(fines.size() - 1).fine();
    add(last.withAmount(amount), range.start(), range.end());
  }

  /** Gives the fines from {@code first} on, which a segment deals out, their subjects. */
  void deal(int from, int to, int first) {
    Severally.deal(text, from, to, fines, first);
  }

  /**
   * 最高不超过三万元: a cap; where the fine before it has no upper end at all, that end. Returns what is
   * wrong with it.
   */
  Optional<TextProblem> limit(Range amount, int from) {
    if (!lastIsRead) {
      return Optional.of(unread(amount));
    }
    Found found = last();
    ClauseFine last = found.fine();
    BigDecimal yuan = amount.any().value();
    boolean lower =
        amount.isPoint() ? LimitWords.isLowest(text, amount, from) : amount.most().isEmpty();
    if (!last.lacksEnd(lower)) {
      limitLast(lower ? last.limits().withFloor(yuan) : last.limits().withCap(yuan));
      return Optional.empty();
    }
    Span span = new Span(found.span().start(), amount.end());
    Optional<ClauseFine> whole = last.withEnd(yuan, lower);
    fines.remove(fines.size() - 1);
    whole.ifPresent(fine -> fines.add(new Found(fine, span)));
    lastIsRead = whole.isPresent();
    return lastIsRead
        ? Optional.empty()
        : Optional.of(new TextProblem(TextFault.ENDS_REVERSED, span));
  }

  /**
   * 罚款数额不足五千元的，按五千元处罚; where 罚款数额 is itself what is multiplied, it is the base that counts. Returns
   * what is wrong with it.
   */
  Optional<TextProblem> fineFloor(Range amount) {
    if (!lastIsRead) {
      return Optional.of(unread(amount));
    }
    Optional<String> base = last().fine().measure().flatMap(FineMeasure::base);
    boolean ofBase =
        base.filter(words -> text.indexOf("，" + words, last().span().end()) >= 0).isPresent();
    FineLimits limits = last().fine().limits();
    BigDecimal yuan = amount.any().value();
    limitLast(ofBase ? limits.withBaseFloor(yuan) : limits.withFloor(yuan));
    return Optional.empty();
  }

  /** 违法所得不足五十万元的，以五十万元计算: behind the fine, or before it. */
  void baseFloor(Range amount) {
    boolean counts =
        lastIsRead && last().fine().measure().filter(of -> of.unit() != FineUnit.YUAN).isPresent();
    if (counts) {
      limitLast(last().fine().limits().withBaseFloor(amount.any().value()));
    } else {
      floorToCome = Optional.of(amount);
    }
  }

  /** Returns the floor of a base that no fine beside other fines has. */
  Optional<TextProblem> floorOfNone() {
    return floorToCome.filter(range -> !fines.isEmpty()).map(FineList::unread);
  }

  private void limitLast(FineLimits limits) {
    Found last = fines.remove(fines.size() - 1);
    fines.add(new Found(last.fine().withLimits(limits), last.span()));
  }

  private static TextProblem unread(Range amount) {
    return new TextProblem(
        TextFault.SURROUNDINGS_UNREADABLE, new Span(amount.number(), amount.end()));
  }
}
