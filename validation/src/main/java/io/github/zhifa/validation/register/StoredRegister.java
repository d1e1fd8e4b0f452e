// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.core.certificate.ActAnswer;
import io.github.zhifa.core.certificate.CertificateRegister;
import io.github.zhifa.core.certificate.RegisterQuestions;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.EnforcementAct;
import io.github.zhifa.model.law.PublishedDocument;
import io.github.zhifa.validation.certificate.PersonRecords;
import io.github.zhifa.validation.certificate.RegisterFaults;
import io.github.zhifa.validation.certificate.RegisterTerms;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A register that was read, as known on a day. Its records are kept as numbers and handed out
 * person by person.
 */
public final class StoredRegister {
  private final RecordStore store;
  private final PublishedDocument head;
  private final ImmutableList<LineProblem> problems;
  private final KnownRecords known;
  private final PersonGroups groups;

  StoredRegister(
      RecordStore store,
      PublishedDocument head,
      ImmutableList<LineProblem> problems,
      LocalDate knownOn) {
    this.store = store;
    this.head = head;
    this.problems = problems;
    this.known = KnownRecords.of(store, knownOn);
    this.groups = PersonGroups.of(store, known);
  }

  /** Returns how many records were read; those that were not known yet are among them. */
  public int records() {
    return store.size();
  }

  /** Returns how many persons have records that count. */
  public int persons() {
    return groups.size();
  }

  /** Returns the head that stands for the register in findings. */
  public PublishedDocument head() {
    return head;
  }

  /** Returns the lines that could not be read, in order. */
  public ImmutableList<LineProblem> problems() {
    return problems;
  }

  /** Returns what is wrong with ids and corrections. */
  public Row<RegisterFaults> faults() {
    return new Row<>(0, "", head, known.faults());
  }

  /** Returns all of it as one dataset; for a register that is small enough for that. */
  public Dataset dataset(RegisterTerms terms) {
    return dataset(terms, "", ImmutableList.of());
  }

  /**
   * Returns all of it as one dataset, with {@code acts} that are judged by it.
   *
   * @param actsHead the head of the pointers of acts, behind which their place stands, from 0
   */
  public Dataset dataset(RegisterTerms terms, String actsHead, List<EnforcementAct> acts) {
    ImmutableList.Builder<Row<?>> persons = ImmutableList.builder();
    List<CertificateEvent> events = new ArrayList<>();
    forEachPerson(
        terms,
        row -> {
          persons.add(row);
          events.addAll(row.value().events());
        });
    ImmutableList<ActAnswer> answers =
        new RegisterQuestions(CertificateRegister.of(events).known(terms.terms())).acts(acts);
    ImmutableList<Row<?>> judged =
        IntStream.range(0, answers.size())
            .mapToObj(i -> new Row<>(i, actsHead + i, head, answers.get(i)))
            .collect(ImmutableList.toImmutableList());
    return Dataset.ofRows(
        head.title(),
        head,
        ImmutableMap.of(
            RegisterFaults.class,
            ImmutableList.of(faults()),
            PersonRecords.class,
            persons.build(),
            ActAnswer.class,
            judged));
  }

  /**
   * Hands the records of each person to {@code reader}, in the order in which they come first in
   * the register.
   */
  public void forEachPerson(RegisterTerms terms, Consumer<Row<PersonRecords>> reader) {
    for (int person = 0; person < groups.size(); person++) {
      int[] rows = groups.rows(person);
      reader.accept(
          new Row<>(person, store.pointer(rows[0]), head, new PersonRecords(store, rows, terms)));
    }
  }
}
