// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.law;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Range;
import io.github.zhifa.model.law.DocumentStatus;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.model.text.BilingualText;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whether a published document is in force on a day: from its first day to its last, both included,
 * and not replaced. It ends on its last day, by itself when its term is over, or the day before the
 * document that replaces it begins.
 *
 * @param force the answer; never {@link Force#NOT_IN_REGISTER}
 * @param why what it follows from
 */
public record DocumentForce(Force force, BilingualText why) {
  /** No term is longer; what is stated beyond it is a slip of the pen, and no day is made of it. */
  private static final Range<Integer> YEARS = Range.closed(1, 200);

  private static final CharMatcher BLANK = CharMatcher.whitespace();

  /**
   * Returns the last day on which {@code document} is in force by its own words: the stated one, or
   * the day before the anniversary that ends its term; empty where it states neither.
   */
  public static Optional<LocalDate> lastDay(PublishedDocument document) {
    return document
        .lastDay()
        .or(
            () ->
                document
                    .validYears()
                    .filter(YEARS)
                    .flatMap(
                        years ->
                            document.firstDay().map(day -> day.plusYears(years).minusDays(1))));
  }

  /**
   * Returns whether {@code document} is in force on {@code day}.
   *
   * @param others documents one of which may say that it replaces this one
   */
  public static DocumentForce on(
      LocalDate day, PublishedDocument document, Collection<PublishedDocument> others) {
    if (document.status().filter(DocumentStatus.DRAFT::equals).isPresent()) {
      return new DocumentForce(Force.NOT_YET, BilingualText.of("是征求意见稿", "it is a draft"));
    }
    Optional<LocalDate> first = document.firstDay();
    if (first.filter(day::isBefore).isPresent()) {
      return of(Force.NOT_YET, "自" + first.get() + "起施行", "it is in force from " + first.get());
    }
    Optional<LocalDate> last = lastDay(document);
    if (last.filter(day::isAfter).isPresent()) {
      return of(Force.ENDED, "末日为" + last.get(), "its last day was " + last.get());
    }
    Optional<PublishedDocument> successor = successor(document, others);
    return successor.isPresent()
        ? bySuccessor(day, successor.get())
        : byItsWords(document, last.isPresent());
  }

  /** Returns the document of {@code others} that says first that it replaces {@code document}. */
  public static Optional<PublishedDocument> successor(
      PublishedDocument document, Collection<PublishedDocument> others) {
    return others.stream()
        .filter(other -> !other.equals(document) && other.firstDay().isPresent())
        .filter(other -> other.status().orElse(DocumentStatus.IN_FORCE) != DocumentStatus.DRAFT)
        .filter(other -> document.firstDay().filter(other.firstDay().get()::isAfter).isPresent())
        .filter(other -> other.supersedes().stream().anyMatch(cited -> isCitedAs(cited, document)))
        .min(Comparator.comparing(other -> other.firstDay().orElse(LocalDate.MAX)));
  }

  /**
   * Returns whether {@code cited} names {@code document}: by its number, which is that of one
   * edition, or by its title alone, which may name any.
   */
  public static boolean isCitedAs(String cited, PublishedDocument document) {
    Optional<String> number = document.documentNumber().map(DocumentForce::normal);
    if (number.filter(each -> normal(cited).contains(each)).isPresent()) {
      return true;
    }
    String title = Instruments.normalTitle(title(document.title()));
    return Instruments.normalTitle(title(cited)).equals(title);
  }

  private static LegalSource title(String title) {
    return LegalSource.builder().instrument(title).build();
  }

  private static String normal(String text) {
    String narrow = Normalizer.normalize(BLANK.removeFrom(text), Normalizer.Form.NFKC);
    return CharMatcher.anyOf("[]〔〕【】()").removeFrom(narrow);
  }

  private static DocumentForce bySuccessor(LocalDate day, PublishedDocument successor) {
    LocalDate from = successor.firstDay().orElseThrow();
    return day.isBefore(from)
        ? of(
            Force.IN_FORCE,
            "自" + from + "起才被《" + successor.title() + "》替代",
            "《" + successor.title() + "》 replaces it from " + from + " only")
        : of(
            Force.ENDED,
            "自" + from + "起被《" + successor.title() + "》替代",
            "《" + successor.title() + "》 replaces it from " + from);
  }

  private static DocumentForce byItsWords(PublishedDocument document, boolean endKnown) {
    if (endKnown) {
      return of(Force.IN_FORCE, "在施行期间内", "the day is within its days in force");
    }
    if (document.supersededBy().isPresent()) {
      String by = document.supersededBy().get();
      return of(Force.ENDED, "载明已被《" + by + "》替代", "it says that 《" + by + "》 replaced it");
    }
    DocumentStatus status = document.status().orElse(DocumentStatus.IN_FORCE);
    if (status != DocumentStatus.IN_FORCE) {
      return of(
          Force.ENDED,
          "载明" + status.label().zh(),
          "it is marked " + status.label().en() + ", and no day is known");
    }
    boolean known = document.firstDay().isPresent() || document.status().isPresent();
    return known
        ? of(Force.IN_FORCE, "已施行，未载明期限", "it is in force and states no end")
        : of(Force.DAYS_UNKNOWN, "未载明施行日期", "it does not say since when it is in force");
  }

  private static DocumentForce of(Force force, String zh, String en) {
    return new DocumentForce(force, BilingualText.of(zh, en));
  }
}
