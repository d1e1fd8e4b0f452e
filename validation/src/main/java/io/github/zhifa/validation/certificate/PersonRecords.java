// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.certificate.CertificateRegister;
import io.github.zhifa.core.certificate.KnownRegister;
import io.github.zhifa.model.certificate.CertificateAnswer;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateQuestion;
import io.github.zhifa.validation.certificate.HolderCourse.RefusedRecord;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The records of one person that count, corrections taken in, with how each kind of certificate
 * went. Rules read it and do not keep it.
 */
public final class PersonRecords {
  private final RecordColumns columns;
  private final int[] rows;
  private final RegisterTerms terms;
  private final ImmutableList<HolderCourse> courses;

  /**
   * Returns the records of a person.
   *
   * @param rows the numbers of the records, by kind of certificate and then in the order of events
   */
  public PersonRecords(RecordColumns columns, int[] rows, RegisterTerms terms) {
    this.columns = columns;
    this.rows = rows.clone();
    this.terms = terms;
    ImmutableList.Builder<HolderCourse> found = ImmutableList.builderWithExpectedSize(2);
    int first = 0;
    while (first < rows.length) {
      int end = first + 1;
      while (end < rows.length
          && columns.certificate(rows[end]) == columns.certificate(rows[first])) {
        end++;
      }
      found.add(HolderCourse.follow(columns, rows, first, end, terms));
      first = end;
    }
    this.courses = found.build();
  }

  /** Returns the register that they are part of. */
  public RecordColumns columns() {
    return columns;
  }

  /** Returns the key of the person. */
  public String key() {
    return columns.person(rows[0]);
  }

  /** Returns how many records there are. */
  public int size() {
    return rows.length;
  }

  /** Returns the number of the record at {@code index}. */
  public int row(int index) {
    return rows[index];
  }

  /** Returns what the policy says. */
  public RegisterTerms terms() {
    return terms;
  }

  /** Returns how the certificates went, one for each kind that is recorded. */
  public ImmutableList<HolderCourse> courses() {
    return courses;
  }

  /**
   * Returns what the policy answers, on the day of a record, to whether a person holds one of a
   * kind.
   */
  Optional<CertificateAnswer> oneOfAKind(RefusedRecord refused) {
    return terms
        .terms()
        .given(CertificateQuestion.ONE_OF_A_KIND, LocalDate.ofEpochDay(columns.day(refused.row())));
  }

  /** Returns the same records as values. */
  public ImmutableList<CertificateEvent> events() {
    return IntStream.of(rows).mapToObj(columns::event).collect(ImmutableList.toImmutableList());
  }

  /** Returns the records as a register, to ask more of them. */
  public KnownRegister register() {
    return CertificateRegister.of(events()).known(terms.terms());
  }
}
